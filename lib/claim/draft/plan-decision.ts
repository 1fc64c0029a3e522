import type { AcceptedLine, Adjustment, Coverage } from '@/lib/encounter/encounter';
import type { PlanDecision } from './claim-draft';
import { plainCode } from './plain-text';

/**
 * What an earlier payer decided, with each line's decision beside the accepted line that it is about. A claim of one line has but one decision: what
 * was decided on the claim was decided on that line.
 */
export function planDecision(decided: Coverage['adjudication'], lines: readonly AcceptedLine[]): PlanDecision | null {
  if (!decided) return null;
  const date = decided.date ?? '';
  const whole = inCents(decided.adjustments);
  const paid = decided.paid === undefined ? null : cents(decided.paid);
  if (!decided.lines?.length) {
    return lines.length === 1 && paid !== null
      ? { paid, adjustments: [], lines: [{ line: 0, paid, adjustments: whole }], date }
      : { paid, adjustments: whole, lines: [], date };
  }
  const taken = new Set<number>();
  const own = decided.lines.flatMap((one) => {
    const line = lines.findIndex(
      ({ procedure, code }, i) =>
        !taken.has(i) && procedure === one.procedure && (!one.code || plainCode(one.code) === plainCode(code)),
    );
    if (line < 0) return [];
    taken.add(line);
    return [{ line, paid: cents(one.paid), adjustments: inCents(one.adjustments) }];
  });
  const sum = own.reduce((all, one) => all + one.paid, 0) - whole.reduce((all, { amount }) => all + amount, 0);
  return { paid: paid ?? sum, adjustments: whole, lines: own.sort((a, b) => a.line - b.line), date };
}

const cents = (dollars: number) => Math.round(dollars * 100);

const inCents = (adjustments: readonly Adjustment[] = []) =>
  adjustments.map(({ group, reason, amount }) => ({
    group: group.toUpperCase(),
    reason: reason.toUpperCase(),
    amount: cents(amount),
  }));
