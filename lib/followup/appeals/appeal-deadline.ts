import { addDays, addMonths, lastWeekday } from '../calendar';
import { appealRoutes, type PlanRules } from './plan-rules';

export interface AppealDeadline {
  /** Last day by the rule, ISO; null where a state or a contract sets it. */
  readonly last: string | null;
  /** The last weekday not after it. No rule is counted on that moves a weekend forward. */
  readonly sendBy: string | null;
  /** How it was counted, in words. */
  readonly how: string;
}

/**
 * Deadline of a level from the date that stands on the notice, and from nothing else: when it really arrived nobody can prove, so only
 * Medicare's presumed five days are added. Null for a date that is none or a level that the plan does not have.
 */
export function appealDeadline(rules: PlanRules, level: number, noticeDate: string): AppealDeadline | null {
  const found = appealRoutes[rules].levels[level];
  if (!found || addDays(noticeDate, 0) === null) return null;
  if (found.days === null) return { last: null, sendBy: null, how: `${found.name}: the plan or the state says how long.` };
  const presumed = rules === 'medicare' ? 5 : 0;
  const last = found.months ? addMonths(noticeDate, found.months) : addDays(noticeDate, found.days + presumed);
  return {
    last,
    sendBy: last && lastWeekday(last),
    how: found.months
      ? `${found.months} months from the date of the notice.`
      : `${found.days} days from ${presumed ? `receipt, presumed ${presumed} days after the date of the notice` : 'the date of the notice'}.`,
  };
}
