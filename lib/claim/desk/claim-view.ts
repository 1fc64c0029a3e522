import type { Encounter } from '@/lib/encounter/encounter';
import type { Practice } from '@/lib/encounter/practice';
import type { Box } from '../cms1500/box';
import { fillForm } from '../cms1500/fill-form';
import { type FormBox, formBoxes } from '../cms1500/form-boxes';
import type { ClaimDraft } from '../draft/claim-draft';
import {
  allEdits,
  type ClaimIssue,
  type ClaimKnowledge,
  type ClaimSurroundings,
  draftOf,
  judgeIssues,
} from '../find-claim-findings';
import { checkFile } from '../x12/check-file';

/** Everything that a desk shows of one claim. */
export interface ClaimView {
  /** As it is kept: without what was typed into the claim. */
  readonly encounter: Encounter;
  readonly practice: Practice | null;
  readonly draft: ClaimDraft;
  readonly pages: readonly (readonly Box[])[];
  /** The same pages with the state of each box. */
  readonly sheets: readonly (readonly FormBox[])[];
  /** Errors first; what was overridden is among them, as information. */
  readonly issues: readonly ClaimIssue[];
  readonly errors: number;
  readonly warnings: number;
  /** Rules that were asked, and those that found nothing to stop or to look at. */
  readonly rules: number;
  readonly passed: number;
}

/** Encounter with accepted lines and the practice's settings → the view of its claim. */
export function claimView(
  encounter: Encounter,
  practice: Practice | null,
  knowledge: ClaimKnowledge,
  surroundings: ClaimSurroundings = {},
): ClaimView {
  const draft = draftOf(encounter, practice, surroundings);
  const issues = judgeIssues(draft, encounter, practice, knowledge, { checkFile, ...surroundings });
  const findings = issues.map(({ finding }) => finding);
  const pages = fillForm(draft);
  const open = new Set(findings.filter(({ severity }) => severity !== 'info').map(({ id }) => id));
  return {
    encounter,
    practice,
    draft,
    pages,
    sheets: pages.map((page) => formBoxes(page, findings)),
    issues,
    errors: findings.filter(({ severity }) => severity === 'error').length,
    warnings: findings.filter(({ severity }) => severity === 'warning').length,
    rules: allEdits.length,
    passed: allEdits.length - open.size,
  };
}
