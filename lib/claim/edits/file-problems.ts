import type { ClaimDraft } from '../draft/claim-draft';
import { draftClaim } from '../draft/draft-claim';
import { check837p } from '../x12/check/check-837p';
import type { FileProblem } from '../x12/check/problem';
import { write837p } from '../x12/write-837p';
import type { CaseVisit, EditContext } from './edit';

/**
 * What the checker finds in the file of this claim, for one edit. Only a draft that has what every file needs is written for the look: what a
 * draft lacks is said by the edits of its own fields.
 */
export function fileProblems({ draft, records, today }: EditContext, rules: readonly FileProblem['rule'][]): FileProblem[] {
  const writable = draft.plan?.payerId && draft.lines.length > 0 && draft.diagnoses.length > 0;
  if (!records.file && !writable) return [];
  const problems = records.file ? check837p(records.file) : problemsOf(draft, today);
  return problems.filter(({ rule }) => rules.includes(rule));
}

const known = new WeakMap<ClaimDraft, FileProblem[]>();

/** Several edits look at the same file: it is written and checked once for a draft. */
function problemsOf(draft: ClaimDraft, today: string): FileProblem[] {
  const before = known.get(draft);
  if (before) return before;
  const problems = check837p(write837p([draft], envelopeOf(draft, today)));
  known.set(draft, problems);
  return problems;
}

/** Without a clock the file is of the last day of service: it can hardly be of an earlier one. */
const lastDay = ({ lines }: ClaimDraft): string =>
  lines
    .map(({ dateTo }) => dateTo)
    .sort()
    .at(-1) ?? '';

const envelopeOf = (draft: ClaimDraft, today: string) => ({
  at: `${today || lastDay(draft)}T00:00`,
  control: 1,
  usage: 'T' as const,
  receiver: { name: draft.plan?.payerName ?? '', id: draft.plan?.payerId ?? '' },
});

/** The file of a case's visit, to be damaged by the case. */
export function sampleFile(visit: CaseVisit): string {
  const draft = draftClaim(visit.encounter, visit.practice);
  return write837p([draft], envelopeOf(draft, visit.today));
}
