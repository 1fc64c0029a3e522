import type { Quote } from '@/lib/encounter/evidence';
import type { Assertion, Fact } from '@/lib/encounter/fact';
import { widerThan } from './lexicon/hierarchy';

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
  const placesOf = placesByConcept(all);
  const about = (concepts: Concepts, filter: FactFilter = {}) => {
    const found = factsAt(all, placesOf, typeof concepts === 'string' ? [concepts] : concepts);
    if (filter.tooth === undefined && filter.where === undefined) return found;
    return found.filter(
      (fact) =>
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

/** For each concept and each wider one, where in the list its facts stand: a visit asks many hundred times. */
function placesByConcept(all: readonly Fact[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  const note = (concept: string, index: number) => {
    const known = places.get(concept);
    if (known) known.push(index);
    else places.set(concept, [index]);
  };
  all.forEach(({ concept }, index) => {
    note(concept, index);
    for (const wider of widerThan(concept)) if (wider !== concept) note(wider, index);
  });
  return places;
}

function factsAt(all: readonly Fact[], places: ReadonlyMap<string, readonly number[]>, asked: readonly string[]): Fact[] {
  const lists = asked.flatMap((concept) => {
    const list = places.get(concept);
    return list ? [list] : [];
  });
  const indices = lists.length > 1 ? [...new Set(lists.flat())].sort((a, b) => a - b) : (lists[0] ?? []);
  return indices.flatMap((index) => all[index] ?? []);
}

export const quoteOf = (fact: Fact): Quote => ({ note: fact.note, start: fact.start, end: fact.end, quote: fact.quote });
