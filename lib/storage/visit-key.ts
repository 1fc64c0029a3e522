import type { Encounter } from '@/lib/encounter/encounter';
import { toBase64, utf8 } from './bytes';
import type { CrossbiteDatabase } from './database';
import { dataKeyFor } from './keyring';

export type VisitKey = { patient: string; visit: string };

/**
 * Keyed hashes of who the patient is and of patient and day. Without the key nobody can try names against them.
 * Null where storage is locked.
 */
export async function visitKey(database: CrossbiteDatabase, encounter: Encounter): Promise<VisitKey | null> {
  const key = await dataKeyFor(database, 'index', 'patients');
  if (!key) return null;
  const sign = async (text: string) =>
    toBase64(new Uint8Array(await crypto.subtle.sign('HMAC', key.key, utf8(text))).subarray(0, 18))
      .replaceAll('+', '-')
      .replaceAll('/', '_');
  const who = identityText(encounter);
  return { patient: await sign(`patient\n${who}`), visit: await sign(`visit\n${who}\n${dayText(encounter)}`) };
}

/** The patient and the day in one line, for comparison in memory only. */
export const identityText = ({ patient }: Encounter): string =>
  [patient?.chartNumber, patient?.name?.last, patient?.name?.first, patient?.birthDate]
    .map((part) => (part ?? '').normalize('NFKC').trim().toLowerCase())
    .join('|');

// A page may name no date of service: then the days of its procedures stand for it.
const dayText = (encounter: Encounter): string =>
  encounter.dateOfService ?? [...new Set(encounter.procedures.map(({ date }) => date ?? ''))].sort().join(',');
