import type { Source } from '@/lib/encounter/source';

/** One claim of the office's own history. `patient` is the office's key for a patient, never shown. */
export interface EarlierClaim {
  readonly id: string;
  readonly date: string;
  readonly code: string;
  readonly renderingNpi: string;
  readonly payerId: string;
  readonly state: 'draft' | 'sent' | 'rejected' | 'paid' | 'denied';
}

export interface NcciTables {
  /** Which quarters answer, where the office's import tells; the file of a command line may not. */
  readonly sources?: { readonly pairs?: Source | undefined; readonly limits?: Source | undefined };
  /** Modifier indicator of a pair in force on the date: 0 never together, 1 with a modifier, 9 ended; null when there is no pair. */
  pair(column1: string, column2: string, date: string): 0 | 1 | 9 | null;
  /** Most units, with the adjudication indicator (1 line, 2 day by policy, 3 day by benchmark); null when there is no limit. */
  mostUnits(code: string, date: string): { units: number; indicator: 1 | 2 | 3 } | null;
}

/** What the office knows beside the encounter. Everything may be missing; an edit that needs it then stays silent. */
export interface ClaimRecords {
  readonly verification?: { readonly on: string; readonly active: boolean; readonly authorizationRequired?: boolean };
  /** Of this patient. */
  readonly earlierClaims?: readonly EarlierClaim[];
  readonly ncci?: NcciTables;
  /** Kinds of papers on file: 'op-note' 'imaging-report' 'pathology' 'letter' 'abn' 'proof-of-delivery' 'msp-screening' … */
  readonly papers?: readonly string[];
  /** What is sent beside the claim (PWK): report type, how it travels, control number. */
  readonly attachments?: readonly { readonly report: string; readonly transmission: string; readonly control: string }[];
  /** The office's fees in cents by medical code, and by CDT code what dental plans are charged. */
  readonly fees?: Readonly<Record<string, number>>;
  /** Whether the payer takes CDT codes on medical claims. */
  readonly takesDentalCodes?: boolean;
  /** Months after an accident within which the plan pays for teeth. */
  readonly accidentMonths?: number;
  readonly npiTypes?: Readonly<Record<string, 1 | 2>>;
  readonly usage?: 'P' | 'T';
  readonly costShareWaived?: boolean;
  /** What policies of the payer list: for a code, the beginnings of the diagnoses (without dot) that support it. */
  readonly supports?: readonly { readonly policy: string; readonly code: string; readonly diagnoses: readonly string[] }[];
  /** Which plan pays first for surgery of the mouth, as the payer said. */
  readonly paysFirst?: 'medical' | 'dental';
  /** Generated texts that go with the claim and that no clinician has confirmed yet, by name. */
  readonly unconfirmed?: readonly string[];
  /** An 837P of this claim that was already written, to be looked at instead of the one that would be written now. */
  readonly file?: string;
}
