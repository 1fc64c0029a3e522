import { parseCdt } from '@/lib/codes/cdt/cdt';
import type { Procedure } from '@/lib/encounter/encounter';
import type { Evidence } from '@/lib/encounter/evidence';
import type { Fact } from '@/lib/encounter/fact';
import type { Visit } from '@/lib/encounter/visit';
import type { Chart } from '@/lib/notes/chart';
import { quoteOf } from '@/lib/notes/fact-set';
import { isA } from '@/lib/notes/lexicon/hierarchy';
import { sentencesOf } from './sentences';
import { type Jaw, jawOfProcedure, type Quadrant, quadrantsOf, teethOf } from './teeth';

type Concepts = string | readonly string[];

/** One procedure of a chart, with the questions that families put to both. */
export interface Line {
  readonly chart: Chart;
  readonly visit: Visit;
  readonly procedure: Procedure;
  readonly cdt: string;
  /** The office's own words for the procedure, lower case. */
  readonly description: string;
  readonly teeth: readonly string[];
  readonly quadrants: readonly Quadrant[];
  /** From tooth and area alone; '' where they do not say. */
  readonly jaw: Jaw | '';
  /** Other procedures of the visit that count. */
  readonly others: readonly Procedure[];
  /** Facts said of this patient now, about this tooth or about none. */
  says(concepts: Concepts): Fact[];
  denies(concepts: Concepts): boolean;
  /** Present facts as evidence. */
  evidence(concepts: Concepts): Evidence[];
  /** A field of this procedure as evidence. */
  field(name: keyof Procedure): Evidence;
  /** What a person answered to this line's question on a topic, lower case; '' when nobody did. */
  answer(topic: string): string;
}

export function lineOf(chart: Chart, procedure: Procedure): Line {
  const { visit, facts } = chart;
  const teeth = teethOf(procedure.tooth);
  const index = visit.encounter.procedures.indexOf(procedure);
  const about = (fact: Fact) =>
    teeth.length === 0 || fact.tooth.length === 0 || fact.tooth.some((tooth) => teeth.includes(tooth));
  const says = (concepts: Concepts) => facts.present(concepts, { where: (fact) => about(fact) && isPlaced(chart, fact) });
  return {
    chart,
    visit,
    procedure,
    cdt: parseCdt(procedure.cdt ?? '') ?? (procedure.cdt ?? '').trim().toUpperCase(),
    description: (procedure.description ?? '').toLowerCase(),
    teeth,
    quadrants: quadrantsOf(procedure, teeth),
    jaw: jawOfProcedure(procedure, teeth),
    others: visit.procedures.filter((other) => other !== procedure),
    says,
    denies: (concepts) => facts.absent(concepts, { where: about }).length > 0 && says(concepts).length === 0,
    evidence: (concepts) => uniqueQuotes(says(concepts)),
    field: (name) => ({ field: `procedures[${index}].${name}` }),
    answer: (topic) => {
      const answers = visit.encounter.answers ?? [];
      const ids = [questionId(topic, procedure.id), questionId(topic, 'visit')];
      return (answers.find((answer) => ids.includes(answer.missing))?.value ?? '').toLowerCase();
    },
  };
}

/**
 * Whether a place of the body is named for something that is so. A place is never denied itself: "no swelling of the parotid gland" names the
 * gland for a swelling that is not there. The thing told nearest in its sentence decides.
 */
function isPlaced({ facts, visit }: Chart, fact: Fact): boolean {
  if (!isA(fact.concept, 'anatomical site')) return true;
  const note = visit.encounter.notes.find(({ id }) => id === fact.note);
  const sentence = note && sentencesOf(note).find(({ start, end }) => fact.start >= start && fact.start < end);
  if (!sentence) return true;
  const told = facts.all.filter(
    (other) =>
      other.note === fact.note &&
      other.start >= sentence.start &&
      other.start < sentence.end &&
      !isA(other.concept, 'anatomical site'),
  );
  const [nearest] = told.sort((a, b) => distance(a, fact) - distance(b, fact));
  return !nearest || nearest.assertion === 'present';
}

const distance = (a: Fact, b: Fact): number => Math.max(a.start - b.end, b.start - a.end, 0);

export const questionId = (topic: string, procedure: string): string => `ask:${topic}:${procedure}`;

function uniqueQuotes(facts: readonly Fact[]): Evidence[] {
  const seen = new Set<string>();
  return facts.map(quoteOf).filter((quote) => {
    const key = `${quote.note}:${quote.start}:${quote.end}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
