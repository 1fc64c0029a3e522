import '../support/fake-browser';
import { beforeEach, describe, expect, it } from 'vitest';
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

/** From now on the disk takes no row of that table, neither a new one nor a changed one. */
function fill(table: 'visits' | 'summaries' | 'settings'): void {
  const full = () => {
    throw new DOMException('', 'QuotaExceededError');
  };
  database.table(table).hook('creating', full);
  database.table(table).hook('updating', full);
}
const content = async () => ({ ...(await listVisits(database)), settings: await loadOwnSettings(database) });

describe('a disk that is full', () => {
  it.each(['visits', 'summaries'] as const)(
    'at the %s: the visit is not kept, which is said, and what was there stays',
    async (table) => {
      tried('nothing-lost-silently', `a disk that is full when ${table} are written`, 2);
      const before = await content();
      fill(table);
      for (const visit of [keptVisit('b'), keptVisit('a', { notes: [{ id: 'n1', text: 'Another text.' }] })]) {
        expect(await recordVisit(database, visit)).toEqual({ ok: false, sentence: expect.stringMatching(/disk may be full/) });
      }
      expect(await content()).toEqual(before);
      expect(await database.summaries.count()).toBe(1);
    },
  );

  it('at the settings: they stay as they were, which is said', async () => {
    tried('nothing-lost-silently', 'a disk that is full when settings are written', 1);
    fill('settings');
    expect(await recordSettings(database, { signer: 'Bo Lind' })).toEqual({
      ok: false,
      sentence: expect.stringMatching(/Nothing was changed/),
    });
    expect((await loadOwnSettings(database))?.signer).toBe('Ada Reyes');
  });

  it('in the middle of a restore: nothing of it is done, which is said', async () => {
    tried('nothing-lost-silently', 'a disk that is full in the middle of a restore', 1);
    const file = (await writeBackup(database, 'correct horse'))!;
    await recordVisit(database, keptVisit('own'));
    const before = await content();
    fill('summaries');
    expect(await restoreBackup(database, file, 'correct horse')).toEqual({
      ok: false,
      sentence: expect.stringMatching(/Nothing was changed/),
    });
    expect(await content()).toEqual(before);
  });
});
