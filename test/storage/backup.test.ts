import '../support/fake-browser';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as z from 'zod/mini';
import { lock } from '@/lib/storage/auto-lock';
import { restoreBackup, writeBackup } from '@/lib/storage/backup';
import { CrossbiteDatabase } from '@/lib/storage/database';
import { changePassphrase } from '@/lib/storage/keyring';
import { recordStore } from '@/lib/storage/record-store';
import { loadOwnSettings, recordSettings } from '@/lib/storage/settings-store';
import { visitKey } from '@/lib/storage/visit-key';
import { listVisits, loadVisit, recordVisit } from '@/lib/storage/visits-store';
import { keptVisit } from '../support/kept-visit';
import { tried } from '../support/tried';

let number = 0;
const fresh = () => new CrossbiteDatabase(`backup-${number++}`);
const calls = recordStore('call', z.object({ who: z.string() }));
let full: CrossbiteDatabase;
beforeEach(async () => {
  fakeBrowser.reset();
  full = fresh();
  for (const id of ['a', 'b']) await recordVisit(full, keptVisit(id));
  await recordSettings(full, { signer: 'Ada Reyes' });
  await calls.put(full, '1', { who: 'Harborline' });
});
const content = async (database: CrossbiteDatabase) => ({
  visits: (await listVisits(database)).visits.sort((a, b) => (a.id < b.id ? -1 : 1)),
  settings: await loadOwnSettings(database),
  calls: await calls.list(database),
});

describe('a backup', () => {
  it('comes back whole in another profile, where a page read again finds its visit', async () => {
    const target = fresh();
    const encounter = keptVisit('a').encounter;
    const key = (await visitKey(full, encounter))!;
    await recordVisit(full, keptVisit(key.visit, {}, { patient: key.patient }));
    const file = (await writeBackup(full, 'correct horse'))!;
    expect(await restoreBackup(target, file, 'correct horse')).toEqual({ ok: true });
    expect(await content(target)).toEqual(await content(full));
    expect(await visitKey(target, encounter)).toEqual(key);
    expect(await loadVisit(target, key.visit)).not.toBeNull();
  });

  it('shows nothing of what is in it', async () => {
    tried('sealed-at-rest', 'a backup looked through for what is in it', 1);
    const bytes = Buffer.from((await writeBackup(full, 'correct horse'))!).toString('latin1');
    for (const canary of ['Quillfeather', 'Harborline', 'Ada Reyes', 'pericoronitis']) expect(bytes).not.toContain(canary);
  });

  it('is not written while a visit cannot be opened, nor while locked', async () => {
    await changePassphrase(full, 'first');
    await lock();
    expect(await writeBackup(full, 'correct horse')).toBeNull();
  });

  it('that is cut off, changed or opened with a wrong passphrase is refused, and nothing is changed', async () => {
    tried('nothing-lost-silently', 'a backup cut off, changed or under a wrong passphrase', 16);
    const file = (await writeBackup(full, 'correct horse'))!;
    const target = fresh();
    await recordVisit(target, keptVisit('own'));
    await recordSettings(target, { signer: 'Bo Lindqvist' });
    const before = await content(target);
    const raw = async () => JSON.stringify(await Promise.all(target.stores.map((store) => store.keys())));
    const rows = await raw();
    const text = new TextDecoder().decode(file);
    const parsed = JSON.parse(text);
    const flipped = (at: number) => Uint8Array.from(file, (byte, i) => (i === at ? byte ^ 1 : byte));
    const bad: [string, Uint8Array, string][] = [
      ['wrong passphrase', file, 'correct hors'],
      ['no passphrase', file, ''],
      ['empty', new Uint8Array(), 'correct horse'],
      ...[1, 40, file.length >> 1, file.length - 2].map((n): [string, Uint8Array, string] => [
        `cut at ${n}`,
        file.slice(0, n),
        'correct horse',
      ]),
      ...[0.3, 0.6, 0.9].map((part): [string, Uint8Array, string] => {
        const at = Math.floor(file.length * part);
        return [`a bit at ${at}`, flipped(at), 'correct horse'];
      }),
      ...(['format', 'kdf', 'salt', 'iv', 'iterations'] as const).map((field): [string, Uint8Array, string] => {
        const value = field === 'iterations' ? 100_000 : field === 'salt' || field === 'iv' ? btoa('sixteen bytes ok') : 'other';
        return [`another ${field}`, new TextEncoder().encode(JSON.stringify({ ...parsed, [field]: value })), 'correct horse'];
      }),
      ['a file of something else', new TextEncoder().encode('{"visits":[]}'), 'correct horse'],
    ];
    for (const [what, bytes, passphrase] of bad) {
      const outcome = await restoreBackup(target, bytes, passphrase);
      expect(outcome.ok, what).toBe(false);
      expect(outcome.ok || outcome.sentence, what).toMatch(/Nothing was changed\.$/);
    }
    expect(await content(target)).toEqual(before);
    expect(await raw()).toBe(rows);
  });
});
