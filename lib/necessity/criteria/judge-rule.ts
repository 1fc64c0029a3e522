import type { Criterion, CriterionState } from '@/lib/encounter/precheck';
import type { Source } from '@/lib/encounter/source';
import type { Payer } from '../payers';
import { decidedByAnswer, judgeAnswerWords } from './answered';
import { allOf, anyOf, atLeastOf } from './join';
import { type Judged, judgeTest } from './judge-test';
import type { Ask, Leaf, Rule } from './rule';
import { type Subject, serviceDate } from './subject';

/** A rule judged: its own criterion, its parts, and which of its words decided. */
export interface JudgedRule {
  readonly rule: Rule;
  readonly criterion: Criterion;
  readonly parts: readonly JudgedRule[];
  /** Never decides; only shows and asks. */
  readonly aside: boolean;
  /** It would refuse, were the plan of the payer whose rule it is. */
  readonly elsewhere: boolean;
}

/** How a leaf is judged; a test may put another in to see what a missing value does. */
export type JudgeLeaf = (leaf: Leaf, subject: Subject) => Judged;

/** `asked`: the nearest question above, whose answer may speak to this rule. */
export function judgeRule(
  rule: Rule,
  subject: Subject,
  source: Source,
  judge: JudgeLeaf = judgeTest,
  asked: Ask | undefined = undefined,
): JudgedRule {
  const at = rule.source ?? source;
  const ask = rule.ask ?? asked;
  const inner = partsOf(rule);
  const parts = inner.map((part) => judgeRule(part, subject, at, judge, ask));
  const judged: Judged =
    inner.length === 0 ? judgeLeaf(rule as Leaf, ask, subject, judge) : { state: joined(rule, parts), evidence: [] };
  const known = judged.state === 'missing' && rule.ask ? (decidedByAnswer(rule.ask, subject) ?? judged) : judged;
  const answered = rule.from ? sinceThen(rule.from, known, subject) : known;
  const settled = answered.state === 'not-met' && rule.ofPayer ? ofPlan(rule, rule.ofPayer, answered, subject) : answered;
  const elsewhere = settled.state === 'missing' && answered.state === 'not-met';
  return {
    rule,
    parts,
    aside: 'shown' in rule,
    elsewhere,
    criterion: {
      id: rule.id,
      label: settled.detail ? `${rule.label} – ${settled.detail}` : rule.label,
      state: settled.state,
      evidence: [...settled.evidence],
      source: at,
      parts: inner.map((part) => part.id),
      join: joinOf(rule),
    },
  };
}

const isPlanOf = ({ named }: Payer, { chart }: Subject): boolean => named.test(chart.visit.medical[0]?.payerName ?? '');

/** What one payer's rule refuses, for this plan: refused where the plan is that payer's or was asked and does the same, open until then. */
function ofPlan(rule: Rule, payer: Payer, refused: Judged, subject: Subject): Judged {
  if (isPlanOf(payer, subject)) return refused;
  const asked = decidedByAnswer(askThePlan(rule, payer), subject);
  if (asked?.state === 'met') return { ...refused, evidence: [...refused.evidence, ...asked.evidence] };
  if (asked?.state === 'not-met') return { state: 'not-applicable', evidence: asked.evidence };
  return { ...refused, state: 'missing', detail: `the rule of ${payer.name}; what this plan says was not read` };
}

/** A rule that counts from a date of service on: set aside before it, open where the date is not told. */
function sinceThen(from: string, judged: Judged, subject: Subject): Judged {
  const date = serviceDate(subject);
  if (date >= from || judged.state === 'missing') return judged;
  return { state: date === '' ? 'missing' : 'not-applicable', evidence: [], detail: `counts from ${from}` };
}

function judgeLeaf(leaf: Leaf, ask: Ask | undefined, subject: Subject, judge: JudgeLeaf): Judged {
  const judged = judge(leaf, subject);
  return judged.state === 'missing' && ask ? (judgeAnswerWords(leaf, ask, subject) ?? judged) : judged;
}

export function partsOf(rule: Rule): readonly Rule[] {
  if ('all' in rule) return rule.all;
  if ('any' in rule) return rule.any;
  if ('of' in rule) return rule.of;
  if ('unless' in rule) return [rule.unless];
  if ('when' in rule) return [rule.when, rule.holds];
  return 'shown' in rule ? [rule.shown] : [];
}

function joined(rule: Rule, parts: readonly JudgedRule[]): CriterionState {
  const states = parts.map((part) => (part.aside ? 'not-applicable' : part.criterion.state));
  if ('all' in rule) return allOf(states);
  if ('any' in rule) return anyOf(states);
  if ('atLeastOf' in rule) return atLeastOf(rule.atLeastOf, states);
  if ('unless' in rule) return states[0] === 'met' ? 'not-met' : unread(rule.unless, states[0]) ? 'missing' : 'not-applicable';
  if ('when' in rule) {
    if (states[0] === 'met') return states[1] ?? 'missing';
    return unread(rule.when, states[0]) ? 'missing' : 'not-applicable';
  }
  return states[0] ?? 'missing';
}

/**
 * Silence of a note about a fact sets an exclusion or a condition aside. A value that was not measured, or that the page did not give,
 * leaves it open.
 */
const unread = (rule: Rule, state: CriterionState | undefined): boolean =>
  state === 'missing' && ['measurement', 'payer', 'procedure', 'age', 'within', 'statute'].some((test) => test in rule);

function joinOf(rule: Rule): string {
  if ('all' in rule) return 'all';
  if ('any' in rule) return 'any';
  if ('atLeastOf' in rule) return `at least ${rule.atLeastOf}`;
  if ('unless' in rule) return 'unless';
  if ('when' in rule) return 'when';
  return 'shown' in rule ? 'shown' : '';
}

/** The tree written flat, parents first. */
export const flat = (judged: JudgedRule): Criterion[] => [judged.criterion, ...judged.parts.flatMap(flat)];

/** What to ask: the nearest asks below a rule that is open, none below what is decided. */
export function asksOf(judged: JudgedRule): { ask: Ask; source: Source }[] {
  const { rule, criterion, parts } = judged;
  // What is only reported does not refuse; it is asked about.
  if (rule.ask && criterion.state === 'not-met' && criterion.source.confidence !== 'primary')
    return [{ ask: rule.ask, source: criterion.source }];
  if (criterion.state === 'not-met' && !('any' in rule)) return parts.flatMap(asksOf);
  if (criterion.state !== 'missing') return parts.filter((part) => part.aside).flatMap(asksOf);
  if (judged.elsewhere && rule.ofPayer) return [{ ask: askThePlan(rule, rule.ofPayer), source: criterion.source }];
  if (rule.ask) return [{ ask: rule.ask, source: criterion.source }];
  if ('payer' in rule || 'position' in rule) return [{ ask: askForPlan, source: criterion.source }];
  if ('shown' in rule) return parts.flatMap(asksOf).map((one) => ({ ...one, ask: { ...one.ask, severity: 'weakens' } }));
  // Nobody is asked about a condition while it is open whether it applies.
  if ('when' in rule) return (parts[0]?.criterion.state === 'met' ? parts.slice(1) : parts.slice(0, 1)).flatMap(asksOf);
  if ('any' in rule) return parts.filter((part) => part.criterion.state !== 'not-met').flatMap(asksOf);
  return 'unless' in rule ? [] : parts.flatMap(asksOf);
}

const askForPlan: Ask = {
  id: 'plan-name',
  ofVisit: true,
  ask: 'Which medical plan is it? Enter the name of the payer.',
  why: 'Payers’ rules differ here.',
  kind: 'coverage',
  severity: 'blocks',
};

const askThePlan = ({ id }: Rule, { name }: Payer): Ask => ({
  id: `plan-${id}`,
  ask: `Check with the plan whether it leaves this out, as ${name} does.`,
  why: `Only the rule of ${name} was read.`,
  kind: 'coverage',
  severity: 'blocks',
});

/** Topics of the questions that the chart already answers. */
export const settledOf = ({ rule, criterion, parts }: JudgedRule): string[] => [
  ...(rule.ask && criterion.state === 'met' ? [rule.ask.id] : []),
  ...parts.flatMap(settledOf),
];

/** The leaves that make a rule not met. */
export function refusals(judged: JudgedRule): Criterion[] {
  const { rule, criterion, parts } = judged;
  if (criterion.state !== 'not-met') return [];
  if (parts.length === 0 || 'unless' in rule) return [criterion];
  return parts.filter((part) => !part.aside).flatMap(refusals);
}
