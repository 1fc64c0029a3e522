import type { ClaimDraft } from '../draft/claim-draft';
import type { Hit } from './edit';

/** A hit for each diagnosis that `look` objects to. Codes come without their dot. */
export function diagnosesWhere(draft: ClaimDraft, look: (code: string, index: number) => Hit | null): Hit[] {
  return draft.diagnoses.flatMap((code, index) => look(code, index) ?? []);
}
