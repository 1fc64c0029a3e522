import { readAllSession, readSession, removeSession, writeSession } from '@/lib/platform/session-area';
import type { CrossbiteDatabase } from './database';
import { forgetKek, type LockState, loadKek } from './keyring';

/** Called at each use by a person; `now` in milliseconds. */
export const recordUse = (now: number): Promise<void> => writeSession('used-at', now);

export async function lockState(database: CrossbiteDatabase): Promise<LockState> {
  return (await loadKek(database)).state;
}

/** Forgets the key and everything that was read, in every window. */
export async function lock(): Promise<void> {
  await forgetKek();
  const session = await readAllSession();
  await removeSession(Object.keys(session).filter((key) => key.startsWith('check:')));
}

/** Locks when nobody used it for that long. True where it locked. */
export async function lockWhenIdle(database: CrossbiteDatabase, now: number, minutes: number): Promise<boolean> {
  const kek = await loadKek(database);
  if (kek.state === 'locked' || kek.mode === 'device') return false;
  const used = await readSession('used-at');
  if (typeof used === 'number' && now - used < minutes * 60_000) return false;
  await lock();
  return true;
}
