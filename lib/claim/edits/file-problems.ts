import { draftClaim } from '../draft/draft-claim';
import { check837p } from '../x12/check/check-837p';
import type { FileProblem } from '../x12/check/problem';
import { write837p } from '../x12/write-837p';
import type { CaseVisit, EditContext } from './edit';

/**
 * What the checker finds in the file of this claim, for one edit. Only a draft that has what every file needs is written for the look: what a
 * draft lacks is said by the edits of its own fields.
 */
export function fileProblems({ draft, records, today }: EditContext, rule: FileProblem['rule']): FileProblem[] {
  const writable = draft.plan?.payerId && draft.lines.length > 0 && draft.diagnoses.length > 0;
  if (!records.file && !writable) return [];
  const file = records.file ?? write837p([draft], envelopeOf(draft.plan, today));
  return check837p(file).filter((problem) => problem.rule === rule);
}

const envelopeOf = (plan: { payerName: string; payerId: string } | null, today: string) => ({
  at: `${today || '2000-01-01'}T00:00`,
  control: 1,
  usage: 'T' as const,
  receiver: { name: plan?.payerName ?? '', id: plan?.payerId ?? '' },
});

/** The file of a case's visit, to be damaged by the case. */
export function sampleFile(visit: CaseVisit): string {
  const draft = draftClaim(visit.encounter, visit.practice);
  return write837p([draft], envelopeOf(draft.plan, visit.today));
}
