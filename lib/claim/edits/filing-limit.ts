import { daysBetween } from '@/lib/encounter/age';
import { filingDays } from '@/lib/encounter/filing-days';
import type { EditContext } from './edit';
import { serviceDate } from './service-date';

/** Days the payer gives for filing, and how many are left today. Null when the limit, the date or the clock is not known. */
export function filingLimit({ draft, practice, today }: EditContext): { days: number; left: number } | null {
  const limit = draft.plan && filingDays(draft.plan, practice);
  const passed = daysBetween(serviceDate(draft), today);
  return !limit || passed === null ? null : { days: limit.days, left: limit.days - passed };
}
