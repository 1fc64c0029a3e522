import type { ClaimDraft, ClaimLine } from '../draft/claim-draft';
import type { Hit } from './edit';

/** A hit for each line that `look` objects to. */
export function linesWhere(draft: ClaimDraft, look: (line: ClaimLine, index: number) => Hit | null): Hit[] {
  return draft.lines.flatMap((line, index) => {
    const hit = look(line, index);
    return hit ? [{ line: index, ...hit }] : [];
  });
}
