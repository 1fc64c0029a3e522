import { daysBetween } from '@/lib/encounter/age';
import { filingDays } from '@/lib/encounter/filing-days';
import type { EditContext } from './edit';
import { serviceDate } from './service-date';

/** `from`: whether a regulation or the office's own word for its payer sets the days. */
interface FilingLimit {
  readonly days: number;
  readonly left: number;
  readonly from: 'payer' | 'rule';
}

/** Days the payer gives for filing, and how many are left today. Null when the limit, the date or the clock is not known. */
export function filingLimit({ draft, practice, today }: EditContext): FilingLimit | null {
  const limit = draft.plan && filingDays(draft.plan, practice);
  const passed = daysBetween(serviceDate(draft), today);
  return !limit || passed === null ? null : { days: limit.days, left: limit.days - passed, from: limit.from };
}
