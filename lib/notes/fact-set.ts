import type { Quote } from '@/lib/encounter/evidence';
import type { Assertion, Fact } from '@/lib/encounter/fact';
import { isA } from './lexicon/hierarchy';

type Concepts = string | readonly string[];
export interface FactFilter {
  /** Keep facts about this tooth, and facts that name no tooth. */
  readonly tooth?: string;
  readonly where?: (fact: Fact) => boolean;
}

/** The facts of a chart, asked by concept. Asking for a concept finds every narrower one too. Order is that of the notes. */
export interface FactSet {
  readonly all: readonly Fact[];
  about(concepts: Concepts, filter?: FactFilter): Fact[];
  /** Said of this patient, now. */
  present(concepts: Concepts, filter?: FactFilter): Fact[];
  absent(concepts: Concepts, filter?: FactFilter): Fact[];
  with(assertions: readonly Assertion[], concepts: Concepts, filter?: FactFilter): Fact[];
  /** Measurements with a value, said of this patient. */
  measured(concepts: Concepts, filter?: FactFilter): Fact[];
}

export function factSet(all: readonly Fact[]): FactSet {
  const about = (concepts: Concepts, filter: FactFilter = {}) => {
    const asked = typeof concepts === 'string' ? [concepts] : concepts;
    return all.filter(
      (fact) =>
        asked.some((concept) => isA(fact.concept, concept)) &&
        (filter.tooth === undefined || fact.tooth.length === 0 || fact.tooth.includes(filter.tooth)) &&
        (filter.where?.(fact) ?? true),
    );
  };
  const having = (assertions: readonly Assertion[], concepts: Concepts, filter?: FactFilter) =>
    about(concepts, filter).filter((fact) => assertions.includes(fact.assertion));
  return {
    all,
    about,
    present: (concepts, filter) => having(['present'], concepts, filter),
    absent: (concepts, filter) => having(['absent'], concepts, filter),
    with: having,
    measured: (concepts, filter) => having(['present', 'historical'], concepts, filter).filter((fact) => fact.value !== null),
  };
}

export const quoteOf = (fact: Fact): Quote => ({ note: fact.note, start: fact.start, end: fact.end, quote: fact.quote });
