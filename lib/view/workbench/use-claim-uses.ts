import { useEffect, useState } from 'react';
import type { EarlierUse } from '@/lib/followup/authorization/held-authorization';
import type { Followup } from '@/lib/followup/kept/followup';
import type { CrossbiteDatabase } from '@/lib/storage/database';
import { loadEarlierUses } from '@/lib/storage/kept-authorization';

export type ClaimUses = ReadonlyMap<string, readonly EarlierUse[]>;

/** By the id of each authorization that counts units: what the patient's claims used of it. */
export function useClaimUses(database: CrossbiteDatabase, records: readonly Followup[]): ClaimUses {
  const [uses, setUses] = useState<ClaimUses>(new Map());
  useEffect(() => {
    let left = false;
    const counted = records.filter(
      ({ kind, value }) => kind === 'authorization' && value.number && value.codes.some(({ units }) => units !== null),
    );
    void Promise.all(counted.map(async ({ id, visit }) => [id, await loadEarlierUses(database, visit)] as const)).then(
      (found) => left || setUses(new Map(found)),
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [records, database]);
  return uses;
}
