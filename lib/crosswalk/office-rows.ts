import { parseCdt } from '@/lib/codes/cdt/cdt';
import type { Procedure } from '@/lib/encounter/encounter';
import type { Source } from '@/lib/encounter/source';
import type { Proposal } from './family';

/** A row that an office added to the crosswalk or put before it. `key` names a code of the medical pack. */
export interface OfficeRow {
  readonly cdt: string;
  readonly key: string;
  readonly modifiers: readonly string[];
  readonly units: number;
  readonly note: string;
}

const own: Source = { title: 'The office’s own row', locator: '', url: '', date: '', confidence: 'practice' };

/** What the office's rows offer for a procedure: possible, never supported, and marked as its own. */
export const officeProposals = (rows: readonly OfficeRow[], procedure: Procedure): (Proposal & { source: Source })[] =>
  rows
    .filter((row) => row.cdt === parseCdt(procedure.cdt ?? ''))
    .map((row) => ({
      key: row.key,
      standing: 'possible',
      why: [`The office’s own row${row.note ? `: ${row.note}` : '.'}`],
      modifiers: row.modifiers.map((code) => ({ code, reason: 'from the office’s own row' })),
      units: row.units,
      source: own,
    }));
