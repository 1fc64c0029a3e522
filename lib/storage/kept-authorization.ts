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
  const others = await database.visits.keys({ index: 'patient', range: patient });
  const records = await listFollowupsOfVisits(database, [...new Set([...others, visit])]);
  const held = records.flatMap((record) => (record.kind === 'authorization' ? [record.value] : []));
  const call = records.find((record) => record.kind === 'call' && record.visit === visit && !record.value.replaced);
  if (held.length === 0 && !call) return null;
  const earlier =
    held.length > 0
      ? await usesOf(
          database,
          others.filter((one) => one !== visit),
          acceptedAt,
        )
      : [];
  return { held, call: call?.kind === 'call' ? call.value : null, earlier };
}

/** What every kept visit of the patient of this one uses of approvals, itself included. */
export async function loadEarlierUses(database: CrossbiteDatabase, visit: string): Promise<EarlierUse[]> {
  const patient = (await database.visits.get(visit))?.patient;
  return patient === undefined ? [] : usesOf(database, await database.visits.keys({ index: 'patient', range: patient }), '');
}

/** `before`: only of lines accepted earlier than that instant, where one is given. */
async function usesOf(database: CrossbiteDatabase, visits: readonly string[], before: string): Promise<EarlierUse[]> {
  const uses: EarlierUse[] = [];
  for (const id of visits) {
    const encounter = (await loadVisit(database, id))?.encounter;
    const at = encounter?.accepted?.at ?? '';
    if (encounter?.accepted?.lines?.length && (!before || at < before)) uses.push(earlierUse(encounter));
  }
  return uses;
}
