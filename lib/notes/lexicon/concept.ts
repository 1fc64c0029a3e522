import type { FactKind } from '@/lib/encounter/fact';

/**
 * One thing that a note may say. `id` is its plain clinical name in American English, lower case, singular, words separated by spaces
 * ('obstructive sleep apnea'); abbreviations are forms, not ids.
 */
export interface Concept {
  readonly id: string;
  readonly kind: FactKind;
  /** Everyday forms: words, abbreviations, usual misspellings. The id itself is always a form. */
  readonly forms: readonly string[];
  /** Wider concepts: asking for one of them finds this one too. */
  readonly is?: readonly string[];
  /** Stays current under "history of". */
  readonly chronic?: true;
  /** A test or sign that takes (+), (-), WNL and the like beside it. */
  readonly polarity?: true;
}
