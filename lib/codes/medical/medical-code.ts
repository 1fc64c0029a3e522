import type { Source } from '@/lib/encounter/source';

/** Where on the body a code works, in our words; '' for what has no place: visits, tests, drugs, supplies. */
export const bodySites = [
  '',
  'airway',
  'bone',
  'ear',
  'face',
  'floor of mouth',
  'gum and alveolus',
  'head',
  'jaw',
  'jaw joint',
  'lip',
  'mandible',
  'masticator space',
  'maxilla',
  'mouth',
  'muscle',
  'neck',
  'nerve',
  'nose',
  'orbit',
  'palate',
  'salivary gland',
  'sinus',
  'skin',
  'soft tissue',
  'throat',
  'tongue',
  'tooth',
  'vein',
  'vestibule',
  'zygoma',
] as const;
export type BodySite = (typeof bodySites)[number];

/** What one unit of a code may be. */
export const codeUnits = ['service', 'tooth', 'quadrant', 'lesion', 'site', 'minutes', 'device', 'jaw'] as const;

/**
 * One CPT or HCPCS code of a pack. `key` is ours and is all that crosswalk and policies know ('unlisted-dentoalveolar'); `code` is the
 * licensed number; `label` is our own plain words, never the owner's.
 */
export interface MedicalCode {
  readonly key: string;
  readonly system: 'CPT' | 'HCPCS';
  readonly code: string;
  readonly label: string;
  readonly site: BodySite;
  /** What one unit is. */
  readonly unit: (typeof codeUnits)[number];
  /** Whether RT, LT or 50 may say the side. */
  readonly sided: boolean;
  readonly globalDays: 0 | 10 | 90 | null;
  readonly addOn: boolean;
  /** Of an add-on, the keys of the codes it may stand beside; empty for a code that stands alone. */
  readonly primary: readonly string[];
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
