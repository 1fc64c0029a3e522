import '../support/fake-browser';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readAllSession, writeSession } from '@/lib/platform/session-area';
import { lock, lockState, lockWhenIdle, recordUse } from '@/lib/storage/auto-lock';
import { CrossbiteDatabase } from '@/lib/storage/database';
import { changePassphrase, dataKeyFor, unlock } from '@/lib/storage/keyring';
import { LOCKED } from '@/lib/storage/sealed-row';
import { visitKey } from '@/lib/storage/visit-key';
import { listVisits, loadVisit, recordVisit } from '@/lib/storage/visits-store';
import { keptVisit } from '../support/kept-visit';
import { tried } from '../support/tried';

let database: CrossbiteDatabase;
let number = 0;
beforeEach(async () => {
  fakeBrowser.reset();
  database = new CrossbiteDatabase(`passphrase-${number++}`);
  await recordVisit(database, keptVisit('a'));
});

describe('a passphrase', () => {
  it('opens what was kept before and after it was set; a wrong one opens nothing', async () => {
    tried('sealed-at-rest', 'wrong passphrases', 4);
    expect(await changePassphrase(database, 'correct horse')).toBe(true);
    await recordVisit(database, keptVisit('b'));
    await lock();
    expect(await lockState(database)).toBe('locked');
    for (const wrong of ['', 'correct hors', 'Correct horse', 'correct horse '])
      expect(await unlock(database, wrong)).toBe(false);
    expect(await listVisits(database)).toEqual({ visits: [], unreadable: 2 });
    expect(await recordVisit(database, keptVisit('c'))).toEqual({ ok: false, sentence: LOCKED });
    expect(await visitKey(database, keptVisit('a').encounter)).toBeNull();
    expect(await unlock(database, 'correct horse')).toBe(true);
    expect((await listVisits(database)).visits.map(({ id }) => id).sort()).toEqual(['a', 'b']);
  });

  it('that was changed leaves the old one worthless', async () => {
    await changePassphrase(database, 'first');
    expect(await changePassphrase(database, 'second')).toBe(true);
    await lock();
    expect(await unlock(database, 'first')).toBe(false);
    expect(await unlock(database, 'second')).toBe(true);
    expect(await loadVisit(database, 'a')).not.toBeNull();
  });

  it('can be taken off by who holds it, and not while locked', async () => {
    await changePassphrase(database, 'first');
    await lock();
    expect(await changePassphrase(database, null)).toBe(false);
    await unlock(database, 'first');
    expect(await changePassphrase(database, null)).toBe(true);
    await lock();
    expect(await loadVisit(database, 'a')).not.toBeNull();
  });

  it('means the same typed on another system: composed or not', async () => {
    await changePassphrase(database, 'Señor é'.normalize('NFC'));
    await lock();
    expect(await unlock(database, 'Señor é'.normalize('NFD'))).toBe(true);
  });

  it('stands nowhere in the database, nor does the key', async () => {
    await changePassphrase(database, 'correct horse');
    const raw = String((await readAllSession()).kek);
    const row = JSON.stringify(await database.kek.list(), (_, value) =>
      value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value,
    );
    expect(row).not.toContain('correct horse');
    expect(row).not.toContain(raw);
  });

  it('set while another window makes a key loses nothing of what that window then keeps', async () => {
    tried('nothing-lost-silently', 'a passphrase set while another window keeps a visit', 4);
    for (let round = 0; round < 4; round++) {
      const period = `2026-10-0${round + 1}`;
      const [, key] = await Promise.all([
        changePassphrase(database, `pass ${round}`),
        (async () => {
          for (let wait = 0; wait < round * 9; wait++) await new Promise((resolve) => setTimeout(resolve, 1));
          return dataKeyFor(database, 'unaccepted', period);
        })(),
      ]);
      const again = await dataKeyFor(database, 'unaccepted', period);
      expect(key && again?.id).toBe(key?.id);
      await recordVisit(database, keptVisit(`r${round}`, {}, { checkedAt: `${period}T10:00:00.000Z` }));
      expect(await loadVisit(database, `r${round}`)).not.toBeNull();
    }
  });
});

describe('the automatic lock', () => {
  const minute = 60_000;
  it('comes when nobody used it for that long, and takes what was read with it', async () => {
    tried('sealed-at-rest', 'the lock of what nobody uses', 1);
    await changePassphrase(database, 'first');
    await writeSession('check:3', { state: 'done' });
    await recordUse(0);
    expect(await lockWhenIdle(database, 15 * minute - 1, 15)).toBe(false);
    expect(await lockWhenIdle(database, 15 * minute, 15)).toBe(true);
    expect(await readAllSession()).not.toHaveProperty('check:3');
    expect(await readAllSession()).not.toHaveProperty('kek');
    expect(await lockState(database)).toBe('locked');
  });

  it('comes at once where nobody knows when it was last used', async () => {
    await changePassphrase(database, 'first');
    expect(await lockWhenIdle(database, 0, 15)).toBe(true);
  });
});
