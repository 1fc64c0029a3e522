import '../support/fake-browser';
import { expect, it } from 'vitest';
import type { Profile } from '@/lib/reading/profiles/profile';
import { CrossbiteDatabase } from '@/lib/storage/database';
import { loadProfiles, recordProfile, removeProfile } from '@/lib/storage/profiles-store';

it('what was taught is kept sealed, the latest first, and can be forgotten', async () => {
  const database = new CrossbiteDatabase('profiles-test');
  const profile = (id: string, madeAt: string): Profile => ({
    schema: 'crossbite.profile/1',
    id,
    name: 'Odd chart',
    origin: 'https://odd.example',
    path: '/chart/*',
    version: 1,
    madeAt,
    by: 'Ada Reyes',
    rows: null,
    page: {},
  });
  const [older, newer] = [profile('older-one', '2026-11-24T12:00:00.000Z'), profile('newer-one', '2026-11-25T12:00:00.000Z')];
  for (const one of [older, newer]) expect(await recordProfile(database, one)).toEqual({ ok: true });
  expect(await loadProfiles(database)).toEqual([newer, older]);
  expect(JSON.stringify(await database.records.list())).not.toContain('odd.example');
  await removeProfile(database, 'newer-one');
  expect(await loadProfiles(database)).toEqual([older]);
});
