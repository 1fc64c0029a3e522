import type { Authorization } from '@/lib/followup/authorization/authorization';
import { type EarlierUse, earlierUse } from '@/lib/followup/authorization/held-authorization';
import type { Verification } from '@/lib/followup/verification/verification';
import type { CrossbiteDatabase } from './database';
import { listFollowupsOfVisits } from './followups-store';
import { loadVisit } from './visits-store';

/** What is kept of a patient's authorizations as one visit needs it. */
export interface KeptAuthorization {
  readonly held: readonly Authorization[];
  /** The last call about this visit. */
  readonly call: Verification | null;
  readonly earlier: readonly EarlierUse[];
}

/** Null where nothing is kept for the patient. `acceptedAt`: when this visit's lines were accepted, '' where they are not; only earlier ones use up units. */
export async function loadKeptAuthorization(
  database: CrossbiteDatabase,
  { visit, patient }: { visit: string; patient: string },
  acceptedAt: string,
): Promise<KeptAuthorization | null> {
  const others = await database.visits.where('patient').equals(patient).primaryKeys();
  const records = await listFollowupsOfVisits(database, [...new Set([...others, visit])]);
  const held = records.flatMap((record) => (record.kind === 'authorization' ? [record.value] : []));
  const call = records.find((record) => record.kind === 'call' && record.visit === visit);
  if (held.length === 0 && !call) return null;
  const earlier: EarlierUse[] = [];
  for (const id of others.filter((one) => one !== visit && held.length > 0)) {
    const accepted = (await loadVisit(database, id))?.encounter;
    const at = accepted?.accepted?.at ?? '';
    if (accepted?.accepted?.lines?.length && (!acceptedAt || at < acceptedAt)) earlier.push(earlierUse(accepted));
  }
  return { held, call: call?.kind === 'call' ? call.value : null, earlier };
}
