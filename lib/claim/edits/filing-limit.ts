import { daysBetween } from '@/lib/encounter/age';
import type { EditContext } from './edit';
import { serviceDate } from './service-date';

/** Days the payer gives for filing, and how many are left today. Null when the limit, the date or the clock is not known. */
export function filingLimit(context: EditContext): { days: number; left: number } | null {
  const { draft, practice, today } = context;
  const own = practice?.payers?.find(({ payerName, payerId }) =>
    payerId ? payerId === draft.plan?.payerId : payerName?.toLowerCase() === draft.plan?.payerName.toLowerCase(),
  )?.timelyFilingDays;
  // 42 CFR 424.44: one calendar year after the date of service.
  const days = own ?? (draft.plan?.payerClass === 'medicare' ? 365 : undefined);
  const passed = daysBetween(serviceDate(draft), today);
  return days === undefined || passed === null ? null : { days, left: days - passed };
}
