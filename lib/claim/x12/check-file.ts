import type { ClaimDraft } from '../draft/claim-draft';
import type { FileCheck } from '../edits/edit';
import { check837p } from './check/check-837p';
import type { FileProblem } from './check/problem';
import { envelopeOf } from './envelope-of';
import { write837p } from './write-837p';

const known = new WeakMap<ClaimDraft, FileProblem[]>();

/** The file given, or the one that the draft makes, looked at by the checker of 837P files. Several edits ask: a draft is written once. */
export const checkFile: FileCheck = (draft, file, today) => {
  if (file) return check837p(file);
  const before = known.get(draft);
  if (before) return before;
  const problems = check837p(write837p([draft], envelopeOf(draft, today)));
  known.set(draft, problems);
  return problems;
};
