import type { Reading } from '@/lib/encounter/reading';

/**
 * What came in through one door: a reading for each patient, in the order of the source, or one sentence that says what is wrong with it
 * and what would be right. The sentence never quotes the source.
 */
export type Intake =
  | { readonly ok: true; readonly readings: readonly Reading[] }
  | { readonly ok: false; readonly sentence: string };

export const refused = (sentence: string): Intake => ({ ok: false, sentence });

/** Largest text that any door takes, in UTF-16 units; a visit or a year of a ledger is far below it. */
export const largestText = 8_000_000;
