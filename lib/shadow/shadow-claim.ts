import type { Encounter } from '@/lib/encounter/encounter';
import type { Practice } from '@/lib/encounter/practice';
import type { KnownVisit } from '@/lib/followup/remittance/match-visit';

/** One denial of a payer: a refused line, or the whole claim (`code` is then ''). */
export interface Denial {
  readonly code: string;
  readonly group: string;
  readonly reason: string;
  readonly remarks: readonly string[];
}

/** What a payer decided about a claim. A decision without denials was paid, or left to the patient or the contract. */
export interface Decision {
  readonly payer: string;
  readonly date: string;
  readonly denials: readonly Denial[];
}

/**
 * One claim of last year as a file holds it. `at`: number of the claim in its file, or the line of its first row in a CSV file; 1-based.
 * `charted`: the file has the chart note too, so that what the note lacks can be judged.
 */
export interface ShadowClaim {
  readonly at: number;
  readonly kind: 'medical' | 'dental';
  readonly account: string;
  /** Replaces or voids an earlier claim (frequency 7 or 8). */
  readonly correction: boolean;
  readonly known: Omit<KnownVisit, 'id'>;
  readonly encounter: Encounter;
  readonly practice: Practice | null;
  /** Paths, without indices, or ids of findings, on which this kind of file is silent: a finding there would blame the file, not the claim. */
  readonly silentOn: readonly string[];
  readonly charted: boolean;
  /** What a CSV file itself says of the payer's decision. */
  readonly decided: Decision | null;
}

/** A claim, or what is wrong with the place where one was expected; never with its content. */
export type ShadowItem =
  | { readonly claim: ShadowClaim; readonly error?: undefined; readonly at: number }
  | { readonly claim?: undefined; readonly error: string; readonly at: number };
