import type { ShadowEntry, ShadowTotals } from '@/lib/shadow/totals';

/** Where a run is. `of` is 0 while files are still being read. Entries are handed over when it stands still. */
export type ShadowState = {
  readonly phase: 'opening' | 'empty' | 'reading' | 'judging' | 'stopped' | 'done';
  readonly done?: number;
  readonly of?: number;
  readonly entries: readonly ShadowEntry[];
  readonly totals: ShadowTotals;
};
