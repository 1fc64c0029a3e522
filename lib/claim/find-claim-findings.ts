import type { IcdSet } from '@/lib/codes/icd10cm/icd-set';
import type { MedicalPack } from '@/lib/codes/medical/medical-code';
import type { Encounter } from '@/lib/encounter/encounter';
import type { Practice } from '@/lib/encounter/practice';
import type { Finding } from '@/lib/encounter/precheck';
import type { ClaimDraft } from './draft/claim-draft';
import { draftClaim } from './draft/draft-claim';
import type { ClaimRecords } from './edits/claim-records';
import type { Edit, EditContext, FileCheck, Hit } from './edits/edit';
import { withTyped } from './typed/with-typed';

const modules = import.meta.glob<Edit>(['./edits/*/*.ts'], { eager: true, import: 'edit' });

/** Every edit with its id: `edits/diagnosis/dx-04.ts` is DX-04. */
export const allEdits: readonly (readonly [id: string, edit: Edit])[] = Object.entries(modules)
  .map(([path, edit]) => [path.slice(path.lastIndexOf('/') + 1, -3).toUpperCase(), edit] as const)
  .sort(([a], [b]) => a.localeCompare(b));

export interface ClaimKnowledge {
  readonly icd: IcdSet;
  readonly medical: MedicalPack;
}

/** Beside the encounter: what the office keeps, and the day it is (ISO), since nothing here reads a clock. */
export interface ClaimSurroundings {
  readonly records?: ClaimRecords;
  readonly today?: string;
  /** With it, the electronic file of the claim is looked at too. */
  readonly checkFile?: FileCheck;
}

/**
 * What is wrong with the claim that the accepted lines of an encounter make. Without a practice there is no claim form to judge, and without
 * accepted lines no claim: nothing is found then. A finding that a named person overrode with a reason is kept as `info`, unless no reason can
 * help.
 */
export function findClaimFindings(
  encounter: Encounter,
  practice: Practice | null,
  knowledge: ClaimKnowledge,
  surroundings: ClaimSurroundings = {},
): Finding[] {
  if (!practice || !encounter.accepted?.lines?.length) return [];
  return judgeDraft(draftOf(encounter, practice, surroundings), encounter, practice, knowledge, surroundings);
}

/** The draft with the attachments that the office keeps for it. */
export function draftOf(encounter: Encounter, practice: Practice | null, surroundings: ClaimSurroundings = {}): ClaimDraft {
  const draft = draftClaim(encounter, practice);
  return { ...draft, attachments: [...draft.attachments, ...(surroundings.records?.attachments ?? [])] };
}

/** The same for a draft already made, whether or not it has lines: an empty claim is told so. */
export const judgeDraft = (
  draft: ClaimDraft,
  encounter: Encounter,
  practice: Practice | null,
  knowledge: ClaimKnowledge,
  surroundings: ClaimSurroundings = {},
): Finding[] => judgeIssues(draft, encounter, practice, knowledge, surroundings).map(({ finding }) => finding);

/** A finding with what a desk needs beside it. `line` is 0-based, null when it is about no line. */
export interface ClaimIssue {
  readonly finding: Finding;
  readonly line: number | null;
  /** Id of the line's procedure, '' when it has none. */
  readonly procedure: string;
  /** Whether a named person's reason may override it. */
  readonly canOverride: boolean;
  readonly overridden: boolean;
}

/** Findings as issues, errors first. */
export function judgeIssues(
  draft: ClaimDraft,
  encounter: Encounter,
  practice: Practice | null,
  knowledge: ClaimKnowledge,
  surroundings: ClaimSurroundings = {},
): ClaimIssue[] {
  const typed = withTyped(encounter, practice);
  const context: EditContext = {
    draft,
    encounter: typed.encounter,
    practice: typed.practice,
    icd: knowledge.icd,
    medical: knowledge.medical,
    records: surroundings.records ?? {},
    today: surroundings.today ?? '',
    checkFile: surroundings.checkFile ?? null,
  };
  const order = { error: 0, warning: 1, info: 2 } as const;
  const issues = allEdits.flatMap(([id, edit]) =>
    edit.judge(context).map((hit) => issueOf(findingOf(id, edit, hit), edit, hit, encounter)),
  );
  // The look at the written file is the last net: what a field already explains is not said a second time in the file's words.
  const explained =
    !context.records.file && issues.some(({ finding }) => finding.severity === 'error' && !fileEdits.has(finding.id));
  return issues
    .filter(({ finding }) => !explained || !fileEdits.has(finding.id))
    .sort((a, b) => order[a.finding.severity] - order[b.finding.severity]);
}

const fileEdits: ReadonlySet<string> = new Set(['X12-01', 'X12-02', 'PRC-13']);

function findingOf(id: string, edit: Edit, hit: Hit): Finding {
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: string) => String(hit.values?.[name] ?? ''));
  return {
    id,
    severity: hit.severity ?? edit.severity,
    message: fill(edit.message),
    fix: fill(edit.fix),
    field: hit.field,
    cms1500: edit.item,
    x12: edit.x12,
    likelyDenial: [...edit.denials],
    source: hit.source ?? edit.source,
  };
}

function issueOf(finding: Finding, edit: Edit, hit: Hit, encounter: Encounter): ClaimIssue {
  const line = hit.line ?? null;
  const procedure = (line === null ? undefined : encounter.accepted?.lines?.[line]?.procedure) ?? '';
  const canOverride = finding.severity !== 'info' && (!edit.hard || hit.soft === true);
  const override = encounter.overrides?.find(
    (entry) =>
      entry.finding === finding.id && (!entry.line || entry.line === procedure) && entry.reason?.trim() && entry.by?.trim(),
  );
  if (!override || !canOverride) return { finding, line, procedure, canOverride, overridden: false };
  const message = `${finding.message} Overridden by ${override.by}: ${override.reason}`;
  return { finding: { ...finding, severity: 'info', message }, line, procedure, canOverride, overridden: true };
}
