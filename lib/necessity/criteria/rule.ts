import type { NoteKind } from '@/lib/encounter/encounter';
import type { Assertion, Relation } from '@/lib/encounter/fact';
import type { Missing } from '@/lib/encounter/precheck';
import type { Source } from '@/lib/encounter/source';
import type { Payer } from '../payers';
import type { StatuteTopic } from '../statutes/statutes';

/** What is asked for while a criterion is missing. `id` is the topic of the missing item. */
export interface Ask {
  readonly id: string;
  readonly ask: string;
  readonly why: string;
  readonly severity: Missing['severity'];
  readonly kind?: Missing['kind'];
  /** Asked of the visit rather than of a procedure. */
  readonly ofVisit?: true;
}

interface Common {
  /** Unique within its policy. */
  readonly id: string;
  readonly label: string;
  /** Where it differs from the policy's own. */
  readonly source?: Source;
  readonly ask?: Ask;
  /** Whose own rule it is: it refuses plans of this payer alone; for any other plan it stays open, and the plan is to be asked. */
  readonly ofPayer?: Payer;
  /** ISO date of service from which it counts. Before, it does not apply. */
  readonly from?: string;
}

export interface FactTest {
  readonly fact: string | readonly string[];
  /** Assertions that count; `present` unless said. */
  readonly as?: readonly Assertion[];
  readonly relation?: readonly Relation[];
  /** Everyday wordings beside the lexicon's, read clause by clause, never where the clause denies or only plans it. */
  readonly words?: RegExp;
  /** Sections of the note that do not count, such as the plan where only earlier care does. */
  readonly notIn?: readonly string[];
  /** The chart denying it leaves it open rather than not met. */
  readonly deniedIsOpen?: true;
}

/** A measured value. Units are those of the concept: events per hour, millimetres, per cent. */
export interface MeasurementTest {
  readonly measurement: string | readonly string[];
  readonly atLeast?: number;
  readonly moreThan?: number;
  readonly below?: number;
  readonly atMost?: number;
}

/**
 * One of a closed list, or something that the list leaves out. Met by `among` now or to come, by `coming` only to come; not met where the
 * chart tells of nothing but the past, or of `instead`.
 */
export interface NamedTest {
  readonly named: {
    readonly among: readonly string[];
    readonly coming: readonly string[];
    readonly words?: RegExp;
    readonly instead: readonly string[];
    /** Entries of the list that count only from a date of service on. Before, they are open, or stand among `instead`. */
    readonly since?: readonly {
      readonly from: string;
      readonly concepts: readonly string[];
      readonly before: 'open' | 'instead';
    }[];
  };
}

/**
 * The first lies on or before the second by the dates of the chart; where dates do not tell, `words` may. `service` is the date on
 * which the procedure was done, and has to lie strictly before.
 */
export interface OrderTest {
  readonly inOrder: {
    readonly first: 'service' | readonly string[];
    readonly next: readonly string[];
    readonly words?: RegExp;
  };
}

export type Test =
  | FactTest
  | MeasurementTest
  | NamedTest
  | OrderTest
  /** Words of the note; with `denialCounts`, also in a clause that denies them. */
  | { readonly words: RegExp; readonly denialCounts?: true }
  /** The chart denies it; its presence is not met, silence is missing. */
  | { readonly denied: string | readonly string[] }
  /** Age in whole years on the date of service. */
  | { readonly age: { readonly below?: number; readonly atLeast?: number } }
  /** Days from the accident to the date of service. */
  | { readonly within: { readonly days: number } }
  | { readonly field: 'referring.name' | 'priorAuthorization' | 'accident.date' }
  /** Dental number of the procedure at hand. */
  | { readonly procedure: RegExp }
  /** A note of this kind, `saying` something in its text or beside its author. */
  | { readonly noteKind: readonly NoteKind[]; readonly saying?: RegExp }
  /** A supported diagnosis of the procedure. */
  | { readonly diagnosis: RegExp }
  /** The first medical plan is this payer's; otherwise it does not apply. */
  | { readonly payer: RegExp }
  /** A statute of the patient's state, where it binds the plan: met where it reaches this patient or, without an age, where there is one. */
  | { readonly statute: StatuteTopic }
  /** What one payer's own policy says, shown beside the others; counts only where the plan is that payer's. */
  | { readonly position: { readonly payer: RegExp; readonly says: 'covered' | 'excluded' } };

export type Leaf = Common & Test;

/** A criterion as the policy writes it: a test, or criteria joined. */
export type Rule =
  | Leaf
  | (Common & { readonly all: readonly Rule[] })
  | (Common & { readonly any: readonly Rule[] })
  | (Common & { readonly atLeastOf: number; readonly of: readonly Rule[] })
  /** An exclusion: met inside means not met; otherwise it does not count. */
  | (Common & { readonly unless: Rule })
  /** Counts only where `when` is met; open where `when` is a measurement that nobody gives. */
  | (Common & { readonly when: Rule; readonly holds: Rule })
  /** Shown, and asked for while missing; never decides. */
  | (Common & { readonly shown: Rule });
