import '../support/fake-browser';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { checkAudit, listAudit } from '@/lib/storage/audit-log';
import { CrossbiteDatabase } from '@/lib/storage/database';
import { acceptLoss, openDatabase, openWithin } from '@/lib/storage/open-database';
import { recordVisit } from '@/lib/storage/visits-store';
import { keptVisit } from '../support/kept-visit';
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

describe('an older schema', () => {
  it.each([1, 2, 3])('of version %i opens with all its rows', async (version) => {
    tried('nothing-lost-silently', `upgrade from schema ${version}`, 1);
    const { Dexie } = await import('dexie');
    const whole = (await open()).database;
    await recordVisit(whole, keptVisit('a'));
    const rows: Record<string, unknown[]> = {};
    for (const table of whole.tables) rows[table.name] = await table.toArray();
    await whole.delete();
    const old = new Dexie(name);
    const first = {
      kek: 'id',
      dataKeys: 'id, kind, period',
      visits: 'id, bucket, patient, status',
      records: 'id, kind, bucket',
      settings: 'id',
      audit: 'seq, at, what',
      meta: 'id',
    };
    const second = { ...first, summaries: 'id, writtenAt' };
    old.version(version).stores(version === 1 ? first : version === 2 ? second : { ...second, codeSets: 'year' });
    await old.open();
    for (const table of old.tables) await table.bulkPut(rows[table.name] ?? []);
    old.close();
    const opened = await open();
    expect(opened.lost).toBe(false);
    const { listVisits } = await import('@/lib/storage/visits-store');
    expect((await listVisits(opened.database)).visits.map(({ id }) => id)).toEqual(['a']);
    expect(await opened.database.followups.count()).toBe(0);
  });
});
