import { asked } from './transaction';

/** Which rows: of one value or range of an index, or of the store's own key where no index is named; all where no range is. */
export type Where = { index?: string; range?: IDBValidKey | IDBKeyRange };

/** Does work on the store in a transaction of its own, or in the one that is running. */
type Run = <T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => Promise<T>) => Promise<T>;

/** The rows of one object store. What is written is kept, all of it, when the promise resolves; else nothing is. */
export class Store<Row, Key extends IDBValidKey> {
  constructor(
    readonly name: string,
    private readonly run: Run,
  ) {}

  get(key: Key): Promise<Row | undefined> {
    return this.run('readonly', (store) => asked(store.get(key)));
  }

  /** The rows of these keys, in their order; undefined where there is none. */
  getEach(keys: readonly Key[]): Promise<(Row | undefined)[]> {
    return this.run('readonly', (store) => Promise.all(keys.map((key) => asked<Row | undefined>(store.get(key)))));
  }

  /** In the order of the index. */
  list({ index, range }: Where = {}): Promise<Row[]> {
    return this.run('readonly', (store) => asked((index ? store.index(index) : store).getAll(range)));
  }

  /** The keys of the rows, in the order of the index. */
  keys({ index, range }: Where = {}): Promise<Key[]> {
    return this.run('readonly', (store) => asked((index ? store.index(index) : store).getAllKeys(range)) as Promise<Key[]>);
  }

  count(): Promise<number> {
    return this.run('readonly', (store) => asked(store.count()));
  }

  /** The last rows in the order of the index, the very last first; at most so many. */
  last(most: number, index?: string): Promise<Row[]> {
    return this.run('readonly', async (store) => {
      const rows: Row[] = [];
      await walk((index ? store.index(index) : store).openCursor(null, 'prev'), ({ value }) => rows.push(value) < most);
      return rows;
    });
  }

  put(row: Row): Promise<void> {
    return this.putAll([row]);
  }

  putAll(rows: readonly Row[]): Promise<void> {
    return this.write((store) => rows.map((row) => store.put(row)));
  }

  /** Rejects where a row of that key is there. */
  add(row: Row): Promise<void> {
    return this.write((store) => [store.add(row)]);
  }

  delete(key: Key): Promise<void> {
    return this.deleteAll([key]);
  }

  deleteAll(keys: readonly Key[]): Promise<void> {
    return this.write((store) => keys.map((key) => store.delete(key)));
  }

  /** Deletes what the test says, one row in memory at a time; says how many. */
  deleteWhere(test: (row: Row) => boolean): Promise<number> {
    return this.run('readwrite', async (store) => {
      let deleted = 0;
      await walk(store.openCursor(), (cursor) => {
        if (test(cursor.value)) {
          cursor.delete();
          deleted++;
        }
        return true;
      });
      return deleted;
    });
  }

  clear(): Promise<void> {
    return this.write((store) => [store.clear()]);
  }

  private write(requests: (store: IDBObjectStore) => IDBRequest[]): Promise<void> {
    return this.run('readwrite', async (store) => {
      await Promise.all(requests(store).map(asked));
    });
  }
}

/** Goes from row to row for as long as `visit` says so. */
function walk(request: IDBRequest<IDBCursorWithValue | null>, visit: (cursor: IDBCursorWithValue) => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const cursor = request.result;
      if (cursor && visit(cursor)) cursor.continue();
      else resolve();
    };
  });
}
