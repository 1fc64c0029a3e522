import type { Source } from '@/lib/encounter/source';

/** What to do about an adjustment: correct and resend, appeal, bill another payer, the patient pays, send a new claim, or nothing. */
export type RemitRoute = 'correct' | 'appeal' | 'other-payer' | 'patient' | 'new-claim' | 'stop';

/** What a remark code (RARC) adds: a nearer meaning, and where needed another route. `noClock`: the clock of an appeal does not run. */
export interface RemarkMeaning {
  readonly says: string;
  readonly route?: RemitRoute;
  readonly noClock?: true;
}

/** One or several reason codes (CARC) that mean the same to an office. Wording is our own. */
export interface Reason {
  readonly carcs: readonly string[];
  readonly meaning: string;
  readonly fix: string;
  readonly route: RemitRoute;
  /** Whose fault or duty, in words. */
  readonly whose: 'office' | 'payer' | 'patient' | 'nobody';
  readonly remarks?: Readonly<Record<string, RemarkMeaning>>;
  readonly source: Source;
}
