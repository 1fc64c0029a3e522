import type { IcdSet } from '@/lib/codes/icd10cm/icd-set';
import type { MedicalPack } from '@/lib/codes/medical/medical-code';
import type { Encounter } from '@/lib/encounter/encounter';
import type { Practice } from '@/lib/encounter/practice';
import type { Severity } from '@/lib/encounter/precheck';
import type { Source } from '@/lib/encounter/source';
import type { ClaimDraft } from '../draft/claim-draft';
import type { FileProblem } from '../x12/check/problem';
import type { ClaimRecords } from './claim-records';

/** Everything that an edit may look at. `today` is an ISO date, '' where no clock was given. */
export interface EditContext {
  readonly draft: ClaimDraft;
  readonly encounter: Encounter;
  readonly practice: Practice | null;
  readonly icd: IcdSet;
  readonly medical: MedicalPack;
  readonly records: ClaimRecords;
  readonly today: string;
  /** Looks at the electronic file; null where none is written, as in the background, which carries no writer. */
  readonly checkFile: FileCheck | null;
}

/** Problems of the given file, or of the one that the draft makes on the day `today` (ISO, or ''). */
export type FileCheck = (draft: ClaimDraft, file: string | undefined, today: string) => readonly FileProblem[];

/** One place where an edit fires. `values` fill the message's `{names}`; `line` is 0-based. */
export interface Hit {
  readonly field: string;
  readonly line?: number;
  readonly values?: Readonly<Record<string, string | number>>;
  /** Where this place is surer, or less sure, than the edit as a whole. */
  readonly severity?: Severity;
  /** Where this place rests on another source than the edit as a whole. */
  readonly source?: Source;
  /** A named person's reason can override this place, though the edit as a whole is hard. */
  readonly soft?: true;
}

/** A pre-check rule of the claim. Its file's name is its id. What it cannot know gives no hit: only what is there can be wrong. */
export interface Edit {
  readonly title: string;
  readonly severity: Severity;
  /** What is wrong, with `{names}` to fill in. */
  readonly message: string;
  /** One action. */
  readonly fix: string;
  readonly item: string;
  readonly x12: string;
  readonly denials: readonly string[];
  readonly source: Source;
  /** No reason can override it: the payer could not even read the claim. */
  readonly hard?: true;
  judge(context: EditContext): readonly Hit[];
}

/** What a case may change of the sample visit before the edit looks at it. */
export interface CaseVisit {
  encounter: Encounter;
  practice: Practice;
  records: { -readonly [key in keyof ClaimRecords]: ClaimRecords[key] };
  today: string;
}

/** `found`: the edit fires. `clear`: it does not. `unknown`: what it would need is not there, and it stays silent. */
export interface EditCase {
  readonly title: string;
  readonly expect: 'found' | 'clear' | 'unknown';
  change(visit: CaseVisit): void;
}
