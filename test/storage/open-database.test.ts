import '../support/fake-browser';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { checkAudit, listAudit } from '@/lib/storage/audit-log';
import { CrossbiteDatabase } from '@/lib/storage/database';
import { acceptLoss, openDatabase, openWithin } from '@/lib/storage/open-database';
import { listVisits, recordVisit } from '@/lib/storage/visits-store';
import { keptVisit } from '../support/kept-visit';
import { leaveDatabase, schemas, shapeOf } from '../support/older-database';
import { tried } from '../support/tried';

let name = '';
let number = 0;
beforeEach(() => {
  fakeBrowser.reset();
  name = `open-${number++}`;
});
const open = async () => {
  const opened = await openWithin(new CrossbiteDatabase(name), 5_000);
  if (!opened.ok) throw new Error('not opened');
  return opened;
};

describe('a history that is gone', () => {
  it('is no loss at the first start', async () => {
    expect((await open()).lost).toBe(false);
    expect((await open()).lost).toBe(false);
  });

  it('is said by every worker until a person has answered, and stands in the log', async () => {
    tried('nothing-lost-silently', 'a database that is gone: every start says so', 3);
    const { database } = await open();
    await recordVisit(database, keptVisit('a'));
    await database.delete();
    for (let start = 0; start < 3; start++) expect((await open()).lost).toBe(true);
    const now = (await open()).database;
    expect((await listAudit(now)).map(({ what }) => what)).toEqual(['history-lost']);
    expect(await checkAudit(now)).toMatchObject({ intact: true });
    await acceptLoss();
    expect((await open()).lost).toBe(false);
  });

  it('is told by the one opening of a context until any window has put it away', async () => {
    await fakeBrowser.storage.local.set({ epoch: 'of another time' });
    const lost = async () => {
      const opened = await openDatabase();
      return opened.ok && opened.lost;
    };
    expect([await lost(), await lost()]).toEqual([true, true]);
    await fakeBrowser.storage.local.set({ 'history-lost': '' });
    expect(await lost()).toBe(false);
  });

  it('is not claimed where only the mark outside went', async () => {
    await open();
    await fakeBrowser.storage.local.clear();
    expect((await open()).lost).toBe(false);
  });

  it('does not hold anybody up: an opening that never ends is one sentence', async () => {
    const stuck = new CrossbiteDatabase(name);
    stuck.open = (() => new Promise(() => undefined)) as unknown as typeof stuck.open;
    expect(await openWithin(stuck, 20)).toMatchObject({ ok: false, sentence: expect.stringMatching(/does not answer/) });
  });
});

describe('a database that another build left', () => {
  const written = async () => {
    const whole = (await open()).database;
    await recordVisit(whole, keptVisit('a'));
    const rows = Object.fromEntries(
      await Promise.all(whole.stores.map(async (store) => [store.name, await store.list()] as const)),
    );
    await whole.delete();
    return rows;
  };

  it.each([1, 2, 3, 4] as const)('of schema %i opens with all its rows and has every store', async (schema) => {
    tried('nothing-lost-silently', `upgrade from schema ${schema}`, 1);
    await leaveDatabase(name, schema, await written());
    const { database, lost } = await open();
    expect(lost).toBe(false);
    expect((await listVisits(database)).visits.map(({ id }) => id)).toEqual(['a']);
    expect(await database.followups.count()).toBe(0);
    expect(await shapeOf(name)).toEqual({ version: 40, stores: sortedIndexes(schemas[4]) });
  });

  it('made anew has the same stores as one that grew', async () => {
    await open();
    expect(await shapeOf(name)).toEqual({ version: 40, stores: sortedIndexes(schemas[4]) });
  });

  it('of a newer build opens as it is, with all its rows', async () => {
    tried('nothing-lost-silently', 'a database of a newer build', 1);
    await leaveDatabase(name, 4, await written(), 50);
    const { database } = await open();
    expect((await listVisits(database)).visits.map(({ id }) => id)).toEqual(['a']);
    expect(await recordVisit(database, keptVisit('b'))).toEqual({ ok: true });
    expect((await shapeOf(name)).version).toBe(50);
  });

  it('lets a newer build in another window upgrade it, and goes on with what that one made', async () => {
    tried('nothing-lost-silently', 'an upgrade in another window while one is open', 1);
    const { database } = await open();
    await recordVisit(database, keptVisit('a'));
    const newer = new (class extends CrossbiteDatabase {
      readonly more = this.store<{ id: string }, string>('more', 'id');
    })(name, 50);
    await newer.more.put({ id: 'x' });
    expect((await listVisits(database)).visits.map(({ id }) => id)).toEqual(['a']);
    expect(await recordVisit(database, keptVisit('b'))).toEqual({ ok: true });
  });

  it('is found missing again by the same worker when another window deleted it', async () => {
    tried('nothing-lost-silently', 'a database deleted while it is open', 1);
    const first = await openDatabase();
    if (!first.ok) throw new Error('not opened');
    await fakeBrowser.storage.local.set({ epoch: (await first.database.meta.get('epoch'))?.value });
    expect((await openDatabase()).ok && first.lost).toBe(false);
    await new CrossbiteDatabase().delete();
    const then = await openDatabase();
    expect(then.ok && then.lost).toBe(true);
  });
});

/** The browser lists indexes by name. */
const sortedIndexes = (stores: (typeof schemas)[4]) =>
  Object.fromEntries(Object.entries(stores).map(([store, { key, indexes }]) => [store, { key, indexes: indexes.toSorted() }]));
