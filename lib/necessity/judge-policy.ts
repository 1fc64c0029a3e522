import type { Criterion, Necessity, PayerPosition } from '@/lib/encounter/precheck';
import type { Source } from '@/lib/encounter/source';
import { asksOf, flat, type JudgedRule, type JudgeLeaf, judgeRule, settledOf } from './criteria/judge-rule';
import type { Ask } from './criteria/rule';
import { type Subject, serviceDate } from './criteria/subject';
import { unreadProgram } from './programs';
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
  const program = unreadProgram(id, subject.chart.visit);
  const holds = !program && (date === '' || date >= policy.effective.from);
  const verdict = holds ? verdictOf(judged, policy.asksOnly === true) : 'cannot-tell';
  const positions = positionsOf(judged, subject);
  const dated = ruleDates({ checked: policy.checked, effectiveFrom: policy.effective.from }, date, '').map((label) =>
    aside(`${id}:date`, label, 'not-applicable', policy.source),
  );
  return {
    necessity: {
      policy: id,
      title: policy.title,
      procedures: [procedure.id],
      verdict,
      criteria: [
        ...flat(judged),
        ...(program ? [aside(`${id}:program`, program.label, 'missing', program.source)] : []),
        ...dated,
      ],
      checked: policy.checked,
      effectiveFrom: policy.effective.from,
      ...(positions.length > 0 && { positions }),
    },
    asks: verdict === 'not-met' ? [] : [...asksOf(judged), ...(program ? [{ ask: program.ask, source: program.source }] : [])],
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

/** Something to know of the rule itself, beside its criteria. */
const aside = (id: string, label: string, state: Criterion['state'], source: Source): Criterion => ({
  id,
  label,
  state,
  evidence: [],
  source,
  parts: [],
  join: '',
});

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
