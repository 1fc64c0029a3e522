import { announceChange, watchChanges } from './changes';
import { Store } from './store';
import { asked, inTransaction } from './transaction';

type AnyStore = Store<unknown, IDBValidKey>;
type KeyPath = string | string[];

/**
 * An IndexedDB database, opened at the first use. Opening creates the stores and indexes that are missing, so that a schema grows by naming more and
 * raising the version; what is there already stays as it is.
 */
export class StoreDatabase {
  /** Every store, in the order in which it was named. */
  readonly stores: AnyStore[] = [];
  /** Called when this connection ended without being asked to: storage was cleared, or another window deletes or upgrades it. */
  onClosed: () => void = () => undefined;
  private readonly shapes: { name: string; key: KeyPath; indexes: readonly KeyPath[] }[] = [];
  private connection: Promise<IDBDatabase> | null = null;

  constructor(
    readonly name: string,
    private readonly version: number,
  ) {}

  /** Names a store with the key path of its rows and of its indexes. */
  protected store<Row, Key extends IDBValidKey>(name: string, key: KeyPath, indexes: readonly KeyPath[] = []): Store<Row, Key> {
    this.shapes.push({ name, key, indexes });
    const store = new Store<Row, Key>(name, (mode, work) => this.run([name], mode, (one) => work(one.objectStore(name))));
    this.stores.push(store);
    return store;
  }

  /** Opens it where it is not open. A failure is not kept: the next use tries again. */
  open(): Promise<IDBDatabase> {
    this.connection ??= this.connect().catch((error) => {
      this.connection = null;
      throw error;
    });
    return this.connection;
  }

  close(): void {
    void this.connection?.then((connection) => connection.close()).catch(() => undefined);
    this.connection = null;
  }

  /** Deletes the database with all that it holds. */
  async delete(): Promise<void> {
    this.close();
    await asked(indexedDB.deleteDatabase(this.name));
  }

  /** Writes to several stores, all or nothing. `work` is given them in their order, within the transaction, and awaits nothing else. */
  write<T, Stores extends readonly AnyStore[]>(
    stores: readonly [...Stores],
    work: (...stores: Stores) => Promise<T>,
  ): Promise<T> {
    return this.run(
      stores.map(({ name }) => name),
      'readwrite',
      (transaction) => {
        const within = stores.map(({ name }) => new Store(name, (_, part) => part(transaction.objectStore(name))));
        return work(...(within as unknown as Stores));
      },
    );
  }

  /** Hands what `look` finds to `take`, at once and after every write to one of the stores in any window. Returns how to stop. */
  watch<T>(stores: readonly AnyStore[], look: () => Promise<T>, take: (found: T) => void): () => void {
    const names = stores.map(({ name }) => name);
    return watchChanges(this.name, names, look, take);
  }

  private async run<T>(names: string[], mode: IDBTransactionMode, work: (one: IDBTransaction) => Promise<T>): Promise<T> {
    const result = await inTransaction(await this.open(), names, mode, work);
    if (mode === 'readwrite') announceChange(this.name, names);
    return result;
  }

  private async connect(): Promise<IDBDatabase> {
    const request = indexedDB.open(this.name, this.version);
    request.onupgradeneeded = () => this.createMissing(request);
    const connection = await asked(request).catch((error) => {
      // A newer build was here before: its stores hold what this one needs, since a schema only grows.
      if (error?.name !== 'VersionError') throw error;
      return asked(indexedDB.open(this.name));
    });
    const ended = () => {
      connection.close();
      this.connection = null;
      this.onClosed();
    };
    connection.onclose = ended;
    connection.onversionchange = ended;
    return connection;
  }

  private createMissing({ result, transaction }: IDBOpenDBRequest): void {
    for (const { name, key, indexes } of this.shapes) {
      const store =
        transaction && result.objectStoreNames.contains(name)
          ? transaction.objectStore(name)
          : result.createObjectStore(name, { keyPath: key });
      for (const path of indexes) {
        const called = typeof path === 'string' ? path : `[${path.join('+')}]`;
        if (!store.indexNames.contains(called)) store.createIndex(called, path);
      }
    }
  }
}
