import type { IcdHit } from '@/lib/codes/icd10cm/search/search-icd';
import type { FoundCode } from '../suggestion/search';
import type { FieldInPage } from './FillField';

/** What the panel can do beside decisions; its owner knows the browser. */
export interface PanelTools {
  readonly searchCodes: (query: string) => readonly FoundCode[];
  /** ICD-10-CM codes for half-typed words or a code, best first, from the set in force on the date (ISO, '' for now). */
  readonly findDiagnoses: (query: string, date: string) => Promise<readonly IcdHit[]>;
  /** Marks of this result in the page, where the site is switched on; null where it is not. */
  readonly marks: boolean | null;
  readonly setMarks: (on: boolean) => void;
  /** Writing into the page; null where there is no page beside. */
  readonly page: PageTools | null;
}

interface PageTools {
  /** The field of the page that the person stands in; null where there is none that may be written to. */
  readonly focusedField: () => Promise<FieldInPage | null>;
  /** Writes into that very field, if the person still stands in it. */
  readonly fillField: (field: FieldInPage, value: string) => Promise<boolean>;
}
