import type { Criterion, Necessity, PayerPosition } from '@/lib/encounter/precheck';
import type { Source } from '@/lib/encounter/source';
import { asksOf, flat, type JudgedRule, type JudgeLeaf, judgeRule, settledOf } from './criteria/judge-rule';
import type { Ask } from './criteria/rule';
import { type Subject, serviceDate } from './criteria/subject';
import type { RegisteredPolicy } from './registry';
import { ruleDates } from './rule-dates';

export interface JudgedPolicy {
  readonly necessity: Necessity;
  readonly asks: readonly { ask: Ask; source: Source }[];
  /** Topics that the chart already answers. */
  readonly settled: readonly string[];
}

/** One policy on one procedure; null where it does not apply to it. */
export function judgePolicy({ id, policy }: RegisteredPolicy, subject: Subject, judge?: JudgeLeaf): JudgedPolicy | null {
  const { procedure } = subject;
  const date = serviceDate(subject);
  if (!policy.codes.test((procedure.cdt ?? '').trim().toUpperCase())) return null;
  if (policy.effective.to && date && date > policy.effective.to) return null;
  if (policy.applies && judgeRule(policy.applies, subject, policy.source).criterion.state !== 'met') return null;
  const judged = judgeRule(policy.criteria, subject, policy.source, judge);
  const inForce = date === '' || date >= policy.effective.from;
  const verdict = inForce ? verdictOf(judged, policy.asksOnly === true) : 'cannot-tell';
  const positions = positionsOf(judged, subject);
  return {
    necessity: {
      policy: id,
      title: policy.title,
      procedures: [procedure.id],
      verdict,
      criteria: [...flat(judged), ...datedNote(id, policy, date)],
      checked: policy.checked,
      effectiveFrom: policy.effective.from,
      ...(positions.length > 0 && { positions }),
    },
    asks: verdict === 'not-met' ? [] : asksOf(judged),
    settled: settledOf(judged),
  };
}

function verdictOf(judged: JudgedRule, asksOnly: boolean): Necessity['verdict'] {
  if (judged.criterion.state === 'met') return 'met';
  return judged.criterion.state === 'not-met' && !asksOnly && refusedByPrimary(judged) ? 'not-met' : 'cannot-tell';
}

/** Only the read text of a rule refuses; what somebody reports about a rule leaves it open. */
function refusedByPrimary({ rule, criterion, parts }: JudgedRule): boolean {
  if (parts.length === 0 || 'unless' in rule) return criterion.source.confidence === 'primary';
  const against = parts.filter((part) => !part.aside && part.criterion.state === 'not-met');
  return 'any' in rule || 'atLeastOf' in rule ? against.every(refusedByPrimary) : against.some(refusedByPrimary);
}

function datedNote(id: string, { effective, checked, source }: RegisteredPolicy['policy'], date: string): Criterion[] {
  return ruleDates({ checked, effectiveFrom: effective.from }, date, '').map((label) => ({
    id: `${id}:date`,
    label,
    state: 'not-applicable',
    evidence: [],
    source,
    parts: [],
    join: '',
  }));
}

/** Rules of single payers, whether or not they bind this plan. */
function positionsOf({ rule, criterion, parts }: JudgedRule, subject: Subject): PayerPosition[] {
  const named = rule.ofPayer?.named ?? ('position' in rule ? rule.position.payer : null);
  return [
    ...(named
      ? [{ label: rule.label, ours: named.test(subject.chart.visit.medical[0]?.payerName ?? ''), source: criterion.source }]
      : []),
    ...parts.flatMap((part) => positionsOf(part, subject)),
  ];
}
