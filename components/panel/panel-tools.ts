import type { FoundCode } from '../suggestion/search';
import type { FieldInPage } from './FillField';

/** What the panel can do beside decisions; its owner knows the browser. */
export interface PanelTools {
  readonly searchCodes: (query: string) => readonly FoundCode[];
  /** Marks of this result in the page, where the site is switched on; null where it is not. */
  readonly marks: boolean | null;
  readonly setMarks: (on: boolean) => void;
  /** The field of the page that the person stands in; null where there is none that may be written to. */
  readonly focusedField: () => Promise<FieldInPage | null>;
  /** Writes into that very field, if the person still stands in it. */
  readonly fillField: (field: FieldInPage, value: string) => Promise<boolean>;
}
