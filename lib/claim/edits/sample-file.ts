import { draftClaim } from '../draft/draft-claim';
import { envelopeOf } from '../x12/envelope-of';
import { write837p } from '../x12/write-837p';
import type { CaseVisit } from './edit';

/** The file of a case's visit, to be damaged by the case. */
export function sampleFile(visit: CaseVisit): string {
  const draft = draftClaim(visit.encounter, visit.practice);
  return write837p([draft], envelopeOf(draft, visit.today));
}
