import { Profile } from '@/lib/reading/profiles/profile';
import type { CrossbiteDatabase } from './database';
import { recordStore } from './record-store';

const store = recordStore('profile', Profile);

/** What was taught about pages, sealed, the latest first. Nothing while storage is locked. */
export async function loadProfiles(database: CrossbiteDatabase): Promise<Profile[]> {
  const found = await store.list(database);
  return found.map(({ value }) => value).sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1));
}

export const recordProfile = (database: CrossbiteDatabase, profile: Profile) => store.put(database, profile.id, profile);
export const removeProfile = (database: CrossbiteDatabase, id: string): Promise<void> => store.remove(database, id);
