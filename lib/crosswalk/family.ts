import type { Encounter } from '@/lib/encounter/encounter';
import type { Evidence } from '@/lib/encounter/evidence';
import type { CandidateStanding, Missing } from '@/lib/encounter/precheck';
import type { Source } from '@/lib/encounter/source';
import type { Line } from './line';

/** A modifier with the reason that a person reads beside it. */
export interface Modifier {
  readonly code: string;
  readonly reason: string;
}

/** One code that a family offers: a key of the medical pack, or the dental code itself (`cdt`) where a medical payer takes it. */
export interface Proposal {
  readonly key: string;
  readonly cdt?: true;
  readonly standing: CandidateStanding;
  readonly why: readonly string[];
  readonly whyNot?: readonly string[];
  readonly evidence?: readonly Evidence[];
  readonly modifiers?: readonly Modifier[];
  readonly units?: number;
  readonly minutes?: number | null;
  /** Ids of the questions that would settle it. */
  readonly asks?: readonly string[];
}

/**
 * Whose service it is by its nature: `medical`, `plan` (medical under some plans: the plan must be asked), `dental`.
 * `joined`: reported with another line of the visit; `unknown`: the number is not known.
 */
export type Nature = 'medical' | 'plan' | 'dental' | 'joined' | 'unknown';

/** What became of one procedure: codes in order of support, or the reason why there are none. */
export interface Crossing {
  readonly nature: Nature;
  readonly proposals: readonly Proposal[];
  readonly none: string;
  readonly missing: readonly Missing[];
  /** Id of the procedure on whose line this one is counted. */
  readonly joins?: string;
}

export interface CrosswalkFamily {
  readonly title: string;
  /** Dental numbers that it answers. */
  readonly codes: readonly string[];
  readonly source: Source;
  cross(line: Line): Crossing;
}

/** A visit with what its first procedure must become. `first`: key of rank 1. `asks`: topic of a question. `not`: keys never supported. */
export interface FamilyCase {
  readonly name: string;
  readonly visit: Partial<Encounter> & { readonly text?: string };
  readonly first?: string;
  readonly standing?: CandidateStanding;
  readonly none?: true;
  readonly asks?: string;
  readonly not?: readonly string[];
  readonly modifiers?: readonly string[];
  readonly units?: number;
}

export const medical = (proposals: readonly Proposal[], missing: readonly Missing[] = []): Crossing => ({
  nature: 'medical',
  proposals,
  none: '',
  missing,
});

/** Medical under some plans only. */
export const underSomePlans = (proposals: readonly Proposal[], missing: readonly Missing[] = []): Crossing => ({
  nature: 'plan',
  proposals,
  none: '',
  missing,
});

export const none = (reason: string, nature: Nature = 'dental', missing: readonly Missing[] = []): Crossing => ({
  nature,
  proposals: [],
  none: reason,
  missing,
});

/** Counted on the line of another procedure of the visit. */
export const joined = (to: string, reason: string): Crossing => ({
  nature: 'joined',
  proposals: [],
  none: reason,
  missing: [],
  joins: to,
});
