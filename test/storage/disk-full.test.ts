import '../support/fake-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { restoreBackup, writeBackup } from '@/lib/storage/backup';
import { CrossbiteDatabase } from '@/lib/storage/database';
import { loadOwnSettings, recordSettings } from '@/lib/storage/settings-store';
import { listVisits, recordVisit } from '@/lib/storage/visits-store';
import { keptVisit } from '../support/kept-visit';
import { tried } from '../support/tried';

let database: CrossbiteDatabase;
let number = 0;
beforeEach(async () => {
  fakeBrowser.reset();
  database = new CrossbiteDatabase(`full-${number++}`);
  await recordVisit(database, keptVisit('a'));
  await recordSettings(database, { signer: 'Ada Reyes' });
});

type How = 'at once' | 'at the end';
const hows: How[] = ['at once', 'at the end'];

/**
 * From now on the disk takes no row of that store, neither a new one nor a changed one. Browsers say so at the row, or only when the whole transaction
 * is to be kept, after every row of it seemed to be written.
 */
function fill(store: 'visits' | 'summaries' | 'settings', how: How): void {
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, row) {
    if (this.name !== store) return put.call(this, row);
    if (how === 'at once') throw new DOMException('', 'QuotaExceededError');
    const request = put.call(this, row);
    request.addEventListener('success', () => this.transaction.abort());
    return request;
  });
}
afterEach(() => {
  vi.restoreAllMocks();
});
const content = async () => ({ ...(await listVisits(database)), settings: await loadOwnSettings(database) });

describe('a disk that is full', () => {
  it.each((['visits', 'summaries'] as const).flatMap((store) => hows.map((how) => [store, how] as const)))(
    'at the %s, seen %s: the visit is not kept, which is said, and what was there stays',
    async (store, how) => {
      tried('nothing-lost-silently', `a disk that is full when ${store} are written, seen ${how}`, 2);
      const before = await content();
      fill(store, how);
      for (const visit of [keptVisit('b'), keptVisit('a', { notes: [{ id: 'n1', text: 'Another text.' }] })]) {
        expect(await recordVisit(database, visit)).toEqual({ ok: false, sentence: expect.stringMatching(/disk may be full/) });
      }
      expect(await content()).toEqual(before);
      expect(await database.summaries.count()).toBe(1);
    },
  );

  it.each(hows)('at the settings, seen %s: they stay as they were, which is said', async (how) => {
    tried('nothing-lost-silently', `a disk that is full when settings are written, seen ${how}`, 1);
    fill('settings', how);
    expect(await recordSettings(database, { signer: 'Bo Lind' })).toEqual({
      ok: false,
      sentence: expect.stringMatching(/Nothing was changed/),
    });
    expect((await loadOwnSettings(database))?.signer).toBe('Ada Reyes');
  });

  it.each(hows)('in the middle of a restore, seen %s: nothing of it is done, which is said', async (how) => {
    tried('nothing-lost-silently', `a disk that is full in the middle of a restore, seen ${how}`, 1);
    const file = (await writeBackup(database, 'correct horse'))!;
    await recordVisit(database, keptVisit('own'));
    const before = await content();
    fill('summaries', how);
    expect(await restoreBackup(database, file, 'correct horse')).toEqual({
      ok: false,
      sentence: expect.stringMatching(/Nothing was changed/),
    });
    expect(await content()).toEqual(before);
  });
});
