import { draftClaim } from '@/lib/claim/draft/draft-claim';
import type { Encounter } from '@/lib/encounter/encounter';
import { visitOf } from '@/lib/encounter/visit';
import type { KnownVisit } from './match-visit';

/** A kept visit as far as a remittance can name it. */
export function knownVisit(id: string, encounter: Encounter): KnownVisit {
  const { medical, dateOfService } = visitOf(encounter);
  const accepted = (encounter.accepted?.lines ?? []).map(({ code, date }) => ({ code, date: date || dateOfService }));
  const charted = encounter.procedures.flatMap(({ cdt, date }) => (cdt ? [{ code: cdt, date: date || dateOfService }] : []));
  return {
    id,
    account: draftClaim(encounter, null).account,
    last: encounter.patient?.name?.last ?? '',
    first: encounter.patient?.name?.first ?? '',
    memberId: medical[0]?.memberId ?? '',
    lines: [...accepted, ...charted],
  };
}
