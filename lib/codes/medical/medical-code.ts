import type { Source } from '@/lib/encounter/source';

/**
 * One CPT or HCPCS code of a pack. `key` is ours and is all that crosswalk and policies know ('unlisted-dentoalveolar'); `code` is the
 * licensed number; `label` is our own plain words, never the owner's.
 */
export interface MedicalCode {
  readonly key: string;
  readonly system: 'CPT' | 'HCPCS';
  readonly code: string;
  readonly label: string;
  /** What one unit is. */
  readonly unit: 'service' | 'tooth' | 'quadrant' | 'lesion' | 'site' | 'minutes' | 'device' | 'jaw';
  /** Whether RT, LT or 50 may say the side. */
  readonly sided: boolean;
  readonly globalDays: 0 | 10 | 90 | null;
  readonly addOn: boolean;
  /** Two-digit places of service where it usually happens. */
  readonly places: readonly string[];
  /** Unlisted or by report: needs a narrative. */
  readonly needsReport: boolean;
  /** ISO dates of service for which the number holds; '' when open, or when it began before 2021. */
  readonly validFrom: string;
  readonly validTo: string;
  readonly source: Source;
}

/** A pack of medical codes, which a build can leave out. Without one, `get` is always null and candidates cannot be named. */
export interface MedicalPack {
  readonly id: string;
  readonly title: string;
  readonly licence: string;
  get(key: string): MedicalCode | null;
  byCode(code: string): MedicalCode | null;
  all(): readonly MedicalCode[];
}
