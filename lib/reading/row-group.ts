import type { PageElement } from './page-tree';
import type { RowDraft } from './row-parts';

export interface FoundRow {
  readonly draft: RowDraft;
  readonly element: PageElement;
  /** The page itself marks the row as chosen. */
  readonly selected: boolean;
}

/** One list of procedures of a page. */
export interface RowGroup {
  readonly element: PageElement;
  readonly heading: string;
  readonly rows: FoundRow[];
  /** ICD-10-CM codes that stand as rows of their own. */
  readonly problems: string[];
  readonly notes: { text: string; date: string | undefined; element: PageElement }[];
  /** Rows that the page says there are, where it may show only some. */
  readonly rowCount: number | null;
  /** Coded rows that the page marks as deleted or voided, or whose money was taken back: left out. */
  readonly back: PageElement[];
}
