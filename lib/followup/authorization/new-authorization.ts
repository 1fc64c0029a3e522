import type { Encounter } from '@/lib/encounter/encounter';
import type { PreCheck } from '@/lib/encounter/precheck';
import { visitOf } from '@/lib/encounter/visit';
import type { Authorization } from './authorization';
import { requestedCodes } from './needs';

/** A record of a request for this visit, not yet sent. The units are those that would be billed; what is approved takes their place. */
export function newAuthorization(id: string, visit: string, encounter: Encounter, check: PreCheck): Authorization {
  const { medical, payerClass, procedures } = visitOf(encounter);
  return {
    id,
    visit,
    payer: medical[0]?.payerName ?? '',
    payerClass,
    status: 'needed',
    requestedDate: '',
    answeredDate: '',
    reference: '',
    number: '',
    from: '',
    to: '',
    codes: requestedCodes(encounter, check).map(({ code, units }) => ({ code, units, used: 0, denied: false })),
    provider: procedures.find(({ provider }) => provider)?.provider ?? '',
    note: '',
  };
}
