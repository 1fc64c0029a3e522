import { readManaged } from '@/lib/platform/managed-area';
import type { CrossbiteDatabase } from './database';
import { type Policy, parsePolicy, strictestPolicy } from './policy';

/** The administrator's policy in force; `refused` where it cannot be used or is not known yet, and the strictest stands. */
export async function loadPolicy(): Promise<{ policy: Policy; refused: boolean }> {
  const managed = await readManaged();
  return managed.known ? parsePolicy(managed.value) : { policy: strictestPolicy, refused: true };
}

/** The administrator asks for a passphrase and this profile has none: until it is set, nothing of a patient is kept. */
export async function lacksPassphrase(database: CrossbiteDatabase): Promise<boolean> {
  const { policy } = await loadPolicy();
  return policy.requirePassphrase === true && (await database.kek.get('kek'))?.mode !== 'passphrase';
}
