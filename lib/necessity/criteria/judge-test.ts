import { daysBetween } from '@/lib/encounter/age';
import type { Evidence, Quote } from '@/lib/encounter/evidence';
import type { Assertion, Fact } from '@/lib/encounter/fact';
import type { CriterionState } from '@/lib/encounter/precheck';
import type { Chart } from '@/lib/notes/chart';
import { quoteOf } from '@/lib/notes/fact-set';
import { isA } from '@/lib/notes/lexicon/hierarchy';
import { bindsPlan, type StatuteTopic, statutes } from '../statutes/statutes';
import { judgeOrder } from './judge-order';
import type { FactTest, MeasurementTest, NamedTest, Test } from './rule';
import { type Subject, serviceDate } from './subject';
import { findWording, findWords } from './wording';

export interface Judged {
  readonly state: CriterionState;
  readonly evidence: readonly Evidence[];
  /** What goes behind the criterion's label, such as the law that was looked at. */
  readonly detail?: string;
}

const open: Judged = { state: 'missing', evidence: [] };
const aside: Judged = { state: 'not-applicable', evidence: [] };
const met = (evidence: readonly Evidence[]): Judged => ({ state: 'met', evidence: evidence.slice(0, 3) });
const notMet = (evidence: readonly Evidence[]): Judged => ({ state: 'not-met', evidence: evidence.slice(0, 3) });

/** One test on one procedure. What the chart does not say, or what cannot be read, is missing and never a negative. */
export function judgeTest(test: Test, subject: Subject): Judged {
  const { chart, procedure } = subject;
  const { visit, facts } = chart;
  if ('fact' in test) return judgeFact(test, subject);
  if ('measurement' in test) return judgeMeasurement(test, subject);
  if ('named' in test) return judgeNamed(test, subject);
  if ('inOrder' in test) return judgeOrder(test, subject);
  if ('words' in test) {
    const found = (test.denialCounts ? findWords : findWording)(visit.encounter.notes, test.words);
    return found ? met([found]) : open;
  }
  if ('denied' in test) {
    const said = facts.present(test.denied);
    if (said.length > 0) return notMet(said.map(quoteOf));
    const denied = facts.absent(test.denied);
    return denied.length > 0 ? met(denied.map(quoteOf)) : open;
  }
  if ('age' in test) {
    if (!visit.age) return open;
    const { below, atLeast } = test.age;
    const holds = (below === undefined || visit.age.years < below) && (atLeast === undefined || visit.age.years >= atLeast);
    return (holds ? met : notMet)([{ field: 'patient.birthDate' }]);
  }
  if ('within' in test) {
    const told = facts.all.find((fact) => fact.date !== '' && isInjury(fact))?.date;
    const date = visit.encounter.accident?.date || told;
    const days = daysBetween(date, serviceDate(subject));
    if (days === null || days < 0) return open;
    return (days <= test.within.days ? met : notMet)([{ field: 'accident.date' }]);
  }
  if ('field' in test) {
    const value = fieldOf(subject, test.field);
    return value ? met([{ field: test.field }]) : open;
  }
  if ('procedure' in test) {
    const index = visit.encounter.procedures.indexOf(procedure);
    if (!procedure.cdt) return open;
    return (test.procedure.test(procedure.cdt.toUpperCase()) ? met : notMet)([{ field: `procedures[${index}].cdt` }]);
  }
  if ('noteKind' in test) {
    const note = visit.encounter.notes.find(
      (one) =>
        one.kind &&
        test.noteKind.includes(one.kind) &&
        one.text.trim() !== '' &&
        (!test.saying || test.saying.test(`${one.author ?? ''} ${one.text}`)),
    );
    if (!note) return open;
    const line = /\S[^\n]{0,80}/.exec(note.text);
    return line ? met([{ note: note.id, start: line.index, end: line.index + line[0].length, quote: line[0] }]) : open;
  }
  if ('diagnosis' in test) {
    const found = subject.diagnoses.filter(
      (one) =>
        one.standing === 'supported' && (one.for.length === 0 || one.for.includes(procedure.id)) && test.diagnosis.test(one.code),
    );
    return found.length > 0 ? met(found.flatMap((one) => one.evidence)) : open;
  }
  if ('statute' in test) return judgeStatute(test.statute, subject);
  const plan = visit.medical[0];
  if (!plan) return aside;
  if (!plan.payerName?.trim()) return open;
  if (!('payer' in test ? test.payer : test.position.payer).test(plan.payerName)) return aside;
  const at = [{ field: `coverage[${visit.encounter.coverage?.indexOf(plan)}].payerName` }];
  return 'payer' in test || test.position.says === 'covered' ? met(at) : notMet(at);
}

const isInjury = (fact: Fact): boolean =>
  (fact.assertion === 'present' || fact.assertion === 'historical') && (fact.kind === 'mechanism' || isA(fact.concept, 'trauma'));

function fieldOf({ chart }: Subject, field: 'referring.name' | 'priorAuthorization' | 'accident.date'): string | undefined {
  const { encounter } = chart.visit;
  if (field === 'referring.name') return encounter.referring?.name;
  return field === 'priorAuthorization' ? encounter.priorAuthorization : encounter.accident?.date;
}

function judgeStatute(topic: StatuteTopic, { chart: { visit } }: Subject): Judged {
  const state = visit.encounter.patient?.address?.state?.trim().toUpperCase() ?? '';
  const planType = visit.medical[0]?.planType ?? '';
  if (!bindsPlan(visit.payerClass, planType)) return aside;
  const statute = statutes[topic].find((one) => one.state === state);
  if (!statute) return state === '' ? open : aside;
  const at = [{ field: 'patient.address.state' }];
  const unless = planType === '' ? '; not where an employer funds the plan itself' : '';
  const detail = `${statute.state}, ${statute.law}: ${statute.reaches}${unless}`;
  if (statute.below === null) return { ...met(at), detail };
  if (!visit.age) return { ...open, detail };
  return { ...(visit.age.years < statute.below ? met : notMet)([...at, { field: 'patient.birthDate' }]), detail };
}

function judgeFact(test: FactTest, { chart }: Subject): Judged {
  const counts = (fact: Fact) => (!test.relation || test.relation.includes(fact.relation)) && !test.notIn?.includes(fact.section);
  const said = chart.facts.with(test.as ?? ['present'], test.fact, { where: counts });
  if (said.length > 0) return met(said.map(quoteOf));
  const as = test.as ?? ['present'];
  const worded = test.words ? findWording(chart.visit.encounter.notes, test.words, readAs(as, chart)) : null;
  if (worded) return met([worded]);
  if (test.deniedIsOpen) return open;
  const denied = chart.facts.absent(test.fact);
  return denied.length > 0 ? notMet(denied.map(quoteOf)) : open;
}

/** Words that the note reader has read as a fact count as it was read: denied, past, planned or of a relative is not present. */
const readAs =
  (as: readonly Assertion[], { facts }: Chart) =>
  ({ note, start, end }: Quote): boolean => {
    const read = facts.all.filter((fact) => fact.note === note && fact.start < end && fact.end > start);
    return read.length === 0 || read.some((fact) => as.includes(fact.assertion));
  };

/** A value behind the name of a relative's disease in the same sentence is the relative's. */
function ofRelative(fact: Fact, { facts, visit }: Chart): boolean {
  const text = visit.encounter.notes.find((note) => note.id === fact.note)?.text ?? '';
  return facts.all.some(
    (other) =>
      other.assertion === 'family' &&
      other.note === fact.note &&
      other.end <= fact.start &&
      !/[.;\n]|\bpt\b|\bpatient\b/i.test(text.slice(other.end, fact.start)),
  );
}

function judgeMeasurement(test: MeasurementTest, { chart }: Subject): Judged {
  const values = chart.facts
    .measured(test.measurement)
    .filter((fact) => (fact.assertion === 'present' || fact.assertion === 'historical') && !ofRelative(fact, chart));
  const states = values.map((fact) => ({ fact, state: holds(test, fact) }));
  const good = states.filter((one) => one.state === true);
  if (good.length > 0) return met(good.map((one) => quoteOf(one.fact)));
  const bad = states.filter((one) => one.state === false);
  return bad.length > 0 && bad.length === states.length ? notMet(bad.map((one) => quoteOf(one.fact))) : open;
}

/** Whether every value that the words allow passes; null where some do and some do not. */
function holds(test: MeasurementTest, fact: Fact): boolean | null {
  if (fact.value === null) return null;
  const [written, top] = typeof fact.value === 'number' ? [fact.value, fact.value] : fact.value;
  const low = fact.comparison.startsWith('<') ? Number.NEGATIVE_INFINITY : written;
  const high = fact.comparison.startsWith('>') ? Number.POSITIVE_INFINITY : top;
  const passes = (value: number) =>
    (test.atLeast === undefined || value >= test.atLeast) &&
    (test.moreThan === undefined ||
      value > test.moreThan ||
      (value === written && fact.comparison === '>' && value >= test.moreThan)) &&
    (test.below === undefined || value < test.below || (value === top && fact.comparison === '<' && value <= test.below)) &&
    (test.atMost === undefined || value <= test.atMost);
  const ends = [passes(low), passes(high)];
  return ends[0] === ends[1] ? (ends[0] ?? null) : null;
}

function judgeNamed({ named }: NamedTest, subject: Subject): Judged {
  const { facts, visit } = subject.chart;
  const date = serviceDate(subject);
  const notYet = (named.since ?? []).filter(({ from }) => date < from);
  const early = notYet.flatMap(({ concepts }) => concepts);
  const listed = (fact: Fact) => !early.some((concept) => isA(fact.concept, concept));
  const said = [...facts.with(['present', 'planned'], named.among), ...facts.with(['planned'], named.coming)].filter(listed);
  if (said.length > 0) return met(said.map(quoteOf));
  const worded = named.words
    ? findWording(visit.encounter.notes, named.words, readAs(['present', 'planned'], subject.chart))
    : null;
  if (worded) return met([worded]);
  if (facts.with(['possible', 'conditional'], [...named.among, ...named.coming]).length > 0) return open;
  if (
    facts.with(
      ['present', 'planned'],
      notYet.filter((one) => one.before === 'open' || date === '').flatMap((one) => one.concepts),
    ).length > 0
  )
    return open;
  const instead = [...named.instead, ...notYet.filter((one) => one.before === 'instead').flatMap((one) => one.concepts)];
  const other = [
    ...facts.with(['historical'], named.among),
    ...facts.with(['present', 'historical'], [...named.coming, ...instead]),
  ];
  return other.length > 0 ? notMet(other.map(quoteOf)) : open;
}
