import type { Evidence } from '@/lib/encounter/evidence';
import type { Fact } from '@/lib/encounter/fact';
import type { CriterionState } from '@/lib/encounter/precheck';
import { quoteOf } from '@/lib/notes/fact-set';
import type { OrderTest } from './rule';
import { shortDate } from './short-date';
import { type Subject, serviceDate } from './subject';
import { findWording } from './wording';

interface Dated {
  readonly date: string;
  /** Its own date, rather than that of the note it stands in. */
  readonly own: boolean;
  readonly evidence: Evidence;
}

/**
 * Whether one thing lies before another by the dates of the chart; where dates do not tell, by words that do. Against it only dates that
 * the chart gives the things themselves count.
 */
export function judgeOrder(
  { inOrder: { first, next, words } }: OrderTest,
  subject: Subject,
): { state: CriterionState; evidence: Evidence[] } {
  const firsts = datesOf(first, subject, true);
  const nexts = datesOf(next, subject, false);
  const dated = (all: readonly Dated[]) => all.filter((one) => one.date !== '');
  for (const one of dated(firsts)) {
    const after = dated(nexts).find((other) => (first === 'service' ? one.date < other.date : one.date <= other.date));
    if (after) return { state: 'met', evidence: [one.evidence, after.evidence] };
  }
  const [ownFirsts, ownNexts] = [firsts, nexts].map((all) => dated(all).filter((one) => one.own)) as [Dated[], Dated[]];
  if (ownFirsts.length > 0 && ownNexts.length > 0)
    return { state: 'not-met', evidence: [...ownFirsts, ...ownNexts].map((one) => one.evidence).slice(0, 3) };
  const said = words ? findWording(subject.chart.visit.encounter.notes, words) : null;
  return said ? { state: 'met', evidence: [said] } : { state: 'missing', evidence: [] };
}

/** Papers that are the thing itself, so that their date is its date. */
const papers: readonly string[] = ['letter', 'consult', 'sleep'];

function datesOf(what: OrderTest['inOrder']['first'], subject: Subject, first: boolean): Dated[] {
  const { procedure, chart } = subject;
  const { visit, facts } = chart;
  if (what === 'service') {
    const date = procedure.status === 'planned' ? '' : serviceDate(subject);
    return date ? [{ date, own: true, evidence: { field: 'dateOfService' } }] : [];
  }
  // Less than a date of its own supports an order and never speaks against it. What a note tells lies on or before the note's date: enough
  // for the first of two, and for the second only in the paper itself.
  const about = (fact: Fact): string => {
    const note = visit.encounter.notes.find((one) => one.id === fact.note);
    if (!note) return '';
    const near = shortDate(note.text.slice(fact.end), note.date || visit.dateOfService, first);
    return near || (first || papers.includes(note.kind ?? '') ? (note.date ?? '') : '');
  };
  return facts
    .with(['present', 'historical'], what)
    .map((fact) => ({ date: fact.date || about(fact), own: fact.date !== '', evidence: quoteOf(fact) }));
}
