import type { FileProblem } from '../x12/check/problem';
import type { EditContext } from './edit';

/**
 * What the checker finds in the file of this claim, for one edit; nothing where no checker is at hand. Only a draft that has what every file
 * needs is written for the look: what a draft lacks is said by the edits of its own fields.
 */
export function fileProblems(
  { draft, records, today, checkFile }: EditContext,
  rules: readonly FileProblem['rule'][],
): FileProblem[] {
  const writable = draft.plan?.payerId && draft.lines.length > 0 && draft.diagnoses.length > 0;
  if (!checkFile || (!records.file && !writable)) return [];
  return checkFile(draft, records.file, today).filter(({ rule }) => rules.includes(rule));
}
