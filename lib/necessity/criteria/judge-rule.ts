import type { Criterion, CriterionState } from '@/lib/encounter/precheck';
import type { Source } from '@/lib/encounter/source';
import type { Payer } from '../payers';
import { decidedByAnswer, judgeAnswerWords } from './answered';
import { allOf, anyOf, atLeastOf } from './join';
import { type Judged, judgeTest } from './judge-test';
import type { Ask, Leaf, Rule } from './rule';
import type { Subject } from './subject';

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
  const answered = judged.state === 'missing' && rule.ask ? (decidedByAnswer(rule.ask, subject) ?? judged) : judged;
  const elsewhere = answered.state === 'not-met' && rule.ofPayer !== undefined && !isPlanOf(rule.ofPayer, subject);
  const settled: Judged = elsewhere
    ? { ...answered, state: 'missing', detail: `the rule of ${rule.ofPayer?.name}; what this plan says was not read` }
    : answered;
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
  if ('unless' in rule) return states[0] === 'met' ? 'not-met' : 'not-applicable';
  if ('when' in rule) {
    if (states[0] === 'met') return states[1] ?? 'missing';
    // Silence about a fact sets the condition aside; a value that was not measured leaves it open.
    return states[0] === 'missing' && 'measurement' in rule.when ? 'missing' : 'not-applicable';
  }
  return states[0] ?? 'missing';
}

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
  // An exclusion that is only reported does not refuse; it is asked about.
  if ('unless' in rule && rule.ask && criterion.state === 'not-met' && criterion.source.confidence !== 'primary')
    return [{ ask: rule.ask, source: criterion.source }];
  if (criterion.state === 'not-met' && !('any' in rule)) return parts.flatMap(asksOf);
  if (criterion.state !== 'missing') return parts.filter((part) => part.aside).flatMap(asksOf);
  if (judged.elsewhere && rule.ofPayer) return [{ ask: askThePlan(rule, rule.ofPayer), source: criterion.source }];
  if (rule.ask) return [{ ask: rule.ask, source: criterion.source }];
  // Nobody is asked about a condition while it is open whether it applies.
  if ('when' in rule) return parts[0]?.criterion.state === 'met' ? parts.slice(1).flatMap(asksOf) : [];
  if ('any' in rule) return parts.filter((part) => part.criterion.state !== 'not-met').flatMap(asksOf);
  return 'unless' in rule ? [] : parts.flatMap(asksOf);
}

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
