import type { TypedWords } from '@/components/claim/typed-words';
import type { CheckActions, Outcome } from '@/components/precheck/check-view';
import { withWords } from '@/lib/claim/typed/with-typed';
import type { ClaimAttachment, Encounter } from '@/lib/encounter/encounter';
import { loadVisit } from '@/lib/storage/visits-store';
import type { OpenOffice } from './use-office';

/** What a person writes at the claim desk, into the visit as it stands now. */
export function claimActs({ database, own }: OpenOffice, visit: string, actions: CheckActions) {
  const edit = async (change: (encounter: Encounter) => Encounter): Promise<Outcome> => {
    const kept = await loadVisit(database, visit);
    return kept ? actions.edit(change(kept.encounter)) : { ok: false, sentence: 'This visit is gone. Nothing was changed.' };
  };
  return {
    /** Words of a person in boxes of the form; empty ones give the box back. */
    type: (words: readonly TypedWords[]) =>
      edit((encounter) => withWords(encounter, words, own.signer, new Date().toISOString())),
    attach: (attachments: readonly ClaimAttachment[]) =>
      edit((encounter) => ({ ...encounter, claim: { ...encounter.claim, attachments: [...attachments] } })),
  };
}
