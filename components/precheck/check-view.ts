import type { Accepted, Encounter } from '@/lib/encounter/encounter';
import type { Quote } from '@/lib/encounter/evidence';
import type { PreCheck } from '@/lib/encounter/precheck';
import type { Reading } from '@/lib/encounter/reading';

/** Why nothing could be checked; each has its own heading and way out. */
export type CheckProblem = 'not-a-page' | 'no-permission' | 'nothing-found' | 'page-changed' | 'too-big' | 'refused' | 'engine';

/** What a named person decided, as the history of a visit shows it. `at` is ISO 8601. */
export interface DecisionView {
  readonly kind: 'answered' | 'edited' | 'accepted' | 'refused' | 'overridden';
  readonly by: string;
  readonly at: string;
  /** Missing id, finding id or procedure id. */
  readonly about: string;
  readonly value: string;
  readonly reason?: string | undefined;
  readonly undone?: boolean | undefined;
}

/** A visit that was read and checked. `askOrigins`: origins of frames that may not be read yet. */
export interface DoneView {
  readonly state: 'done';
  readonly reading: Reading;
  readonly encounter: Encounter;
  readonly precheck: PreCheck;
  readonly askOrigins: readonly string[];
  /** Only the selected text was checked. */
  readonly selection: boolean;
  /** False: the result is not stored; `notKept` says why in one sentence. Where it is stored, `notKept` may say that an earlier history is lost. */
  readonly kept: boolean;
  readonly notKept: string;
  /** ISO 8601. */
  readonly checkedAt: string;
  readonly decisions?: readonly DecisionView[];
}

/** Everything that popup and panel can be in. `idle`: nothing was read on this tab. `orphaned`: the page must be loaded again. */
export type CheckView =
  | { readonly state: 'idle' }
  | { readonly state: 'reading'; readonly startedAt: number }
  | {
      readonly state: 'failed';
      readonly problem: CheckProblem;
      readonly sentence: string;
      readonly askOrigins: readonly string[];
    }
  | { readonly state: 'changed' }
  | { readonly state: 'locked' }
  | { readonly state: 'orphaned' }
  | DoneView;

/** Answer of every action; a sentence for the person goes with every no. */
export type Outcome = { ok: true } | { ok: false; sentence: string };
type Act<T extends unknown[]> = (...given: T) => Promise<Outcome>;

/** What popup and panel can ask for. The receiver adds `by`, the signer's name. */
export interface CheckActions {
  readonly recheck: Act<[]>;
  /** Another visit of the page, named by its date as in the reading. */
  readonly chooseVisit: Act<[date: string]>;
  readonly openPanel: Act<[procedure?: string]>;
  /** Lets the person show in the panel where things stand in the page. */
  readonly teach: Act<[]>;
  /** `place` is the part of its address behind `#/`. */
  readonly openWorkbench: Act<[place?: string]>;
  readonly allowOrigin: Act<[origin: string]>;
  readonly unlock: Act<[passphrase: string]>;
  readonly answer: Act<[missing: string, value: string]>;
  readonly edit: Act<[encounter: Encounter]>;
  readonly accept: Act<[accepted: Accepted]>;
  readonly refuse: Act<[refusal: { procedure: string; code: string; reason: string }]>;
  /** `by`: who overrides, where that is another than the signer. */
  readonly override: Act<[override: { finding: string; line?: string; reason: string; by?: string }]>;
  readonly undo: Act<[]>;
  readonly showQuote: Act<[quote: Quote]>;
  readonly hoverQuote: (quote: Quote | null) => void;
  readonly copy: Act<[text: string]>;
  readonly recordSigner: Act<[name: string]>;
}
