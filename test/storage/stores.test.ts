import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StoreDatabase } from '@/lib/storage/stores/store-database';

type Row = { id: string; group: string };

class TestDatabase extends StoreDatabase {
  readonly rows = this.store<Row, string>('rows', 'id', ['group', ['group', 'id']]);
  readonly others = this.store<Row, string>('others', 'id');
}

let database: TestDatabase;
let number = 0;
beforeEach(() => {
  database = new TestDatabase(`stores-${number++}`, 10);
});
afterEach(async () => {
  await database.delete();
});
const ids = async () => (await database.rows.list()).map(({ id }) => id);

describe('a store', () => {
  const three = [
    { id: 'a', group: 'y' },
    { id: 'b', group: 'x' },
    { id: 'c', group: 'y' },
  ];

  it('gives rows by key, by index and by range', async () => {
    await database.rows.putAll(three);
    expect(await database.rows.get('b')).toEqual(three[1]);
    expect(await database.rows.get('d')).toBeUndefined();
    expect(await database.rows.getEach(['c', 'd', 'a'])).toEqual([three[2], undefined, three[0]]);
    expect(await database.rows.list({ index: 'group', range: 'y' })).toEqual([three[0], three[2]]);
    expect(await database.rows.keys({ index: 'group' })).toEqual(['b', 'a', 'c']);
    expect(await database.rows.keys({ index: '[group+id]', range: IDBKeyRange.bound(['x'], ['x', []]) })).toEqual(['b']);
    expect(await database.rows.keys({ range: IDBKeyRange.lowerBound('a', true) })).toEqual(['b', 'c']);
    expect(await database.rows.count()).toBe(3);
  });

  it('gives the last rows, the very last first, and none of an empty one', async () => {
    expect(await database.rows.last(2)).toEqual([]);
    await database.rows.putAll(three);
    expect(await database.rows.last(2)).toEqual([three[2], three[1]]);
    expect((await database.rows.last(9, 'group')).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });

  it('deletes what a test says', async () => {
    await database.rows.putAll(three);
    expect(await database.rows.deleteWhere(({ group }) => group === 'y')).toBe(2);
    expect(await ids()).toEqual(['b']);
  });

  it('keeps none of several rows where one cannot be kept', async () => {
    const bad = { id: undefined, group: 'x' } as unknown as Row;
    await expect(database.rows.putAll([{ id: 'a', group: 'x' }, bad])).rejects.toMatchObject({ name: 'DataError' });
    expect(await ids()).toEqual([]);
  });

  it('does not take a second row of one key', async () => {
    await database.rows.add({ id: 'a', group: 'x' });
    await expect(database.rows.add({ id: 'a', group: 'y' })).rejects.toMatchObject({ name: 'ConstraintError' });
    expect(await database.rows.get('a')).toMatchObject({ group: 'x' });
  });
});

describe('writing to several stores', () => {
  const both = () => [database.rows, database.others] as const;

  it('keeps all, and hands back what the work gives', async () => {
    const count = await database.write(both(), async (rows, others) => {
      await rows.put({ id: 'a', group: 'x' });
      await others.put({ id: 'b', group: 'x' });
      return (await rows.count()) + (await others.count());
    });
    expect(count).toBe(2);
    expect([await database.rows.count(), await database.others.count()]).toEqual([1, 1]);
  });

  it('keeps nothing where the work fails, whatever it wrote before', async () => {
    const failing = database.write(both(), async (rows, others) => {
      await rows.put({ id: 'a', group: 'x' });
      await others.put({ id: 'b', group: 'x' });
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect([await database.rows.count(), await database.others.count()]).toEqual([0, 0]);
  });

  it('keeps nothing where one store refuses a row, and says why', async () => {
    await database.others.put({ id: 'b', group: 'x' });
    const failing = database.write(both(), async (rows, others) => {
      await rows.put({ id: 'a', group: 'x' });
      await others.add({ id: 'b', group: 'y' });
    });
    await expect(failing).rejects.toMatchObject({ name: 'ConstraintError' });
    expect(await database.rows.count()).toBe(0);
  });
});

describe('watching stores', () => {
  /** Waits for the next thing that the watch hands over. */
  const follow = (look: () => Promise<number>, of: TestDatabase = database) => {
    const seen: number[] = [];
    let wake = () => {};
    const stop = of.watch([of.rows], look, (found) => {
      seen.push(found);
      wake();
    });
    const until = async (last: number) => {
      while (seen.at(-1) !== last) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    };
    return { seen, stop, until };
  };
  const row = (id: string) => ({ id, group: 'x' });

  it('looks at once and after every write, through whichever connection', async () => {
    const elsewhere = new TestDatabase(database.name, 10);
    const { until, stop } = follow(() => database.rows.count());
    await until(0);
    await database.rows.put(row('a'));
    await until(1);
    await elsewhere.rows.put(row('b'));
    await until(2);
    await elsewhere.write([elsewhere.others, elsewhere.rows], (_, rows) => rows.clear());
    await until(0);
    stop();
    elsewhere.close();
  });

  it('looks neither for what is only read, nor for another store or database, nor for what failed', async () => {
    const another = new TestDatabase(`${database.name}-another`, 10);
    const { seen, until, stop } = follow(() => database.rows.count());
    await until(0);
    await database.rows.list();
    await database.others.put(row('a'));
    await another.rows.put(row('a'));
    await expect(database.rows.put({} as Row)).rejects.toBeDefined();
    await database.rows.put(row('a'));
    await until(1);
    expect(seen).toEqual([0, 1]);
    stop();
    await another.delete();
  });

  it('looks once more for what was written while it looked, and never twice at a time', async () => {
    let looking = 0;
    let most = 0;
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { seen, until, stop } = follow(async () => {
      most = Math.max(most, ++looking);
      const count = await database.rows.count();
      await held;
      looking--;
      return count;
    });
    for (const id of ['a', 'b', 'c']) await database.rows.put(row(id));
    release();
    await until(3);
    expect(most).toBe(1);
    expect(seen.length).toBeLessThan(4);
    stop();
  });

  it('goes on after a look that failed', async () => {
    let fails = true;
    const { until, stop, seen } = follow(async () => {
      if (fails) throw new Error('no');
      return database.rows.count();
    });
    await database.rows.put(row('a'));
    fails = false;
    await database.rows.put(row('b'));
    await until(2);
    expect(seen.at(-1)).toBe(2);
    stop();
  });

  it('hands nothing over once it was stopped', async () => {
    const { seen, until, stop } = follow(() => database.rows.count());
    const { until: untilToo, stop: stopToo } = follow(() => database.rows.count());
    await until(0);
    stop();
    await database.rows.put(row('a'));
    await untilToo(1);
    stopToo();
    expect(seen).toEqual([0]);
  });
});
