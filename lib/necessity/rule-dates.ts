import { daysBetween } from '@/lib/encounter/age';
import type { Necessity } from '@/lib/encounter/precheck';

/** Days after which a rule that nobody has read again says so. */
const freshFor = 365;

/** What has to be said of a rule on a day (ISO; '' says nothing): that it was last read long before, or that it was not yet in force. */
export function ruleDates(
  { checked = '', effectiveFrom = '' }: Pick<Necessity, 'checked' | 'effectiveFrom'>,
  dateOfService: string,
  today: string,
): string[] {
  const old = [dateOfService, today].some((day) => (daysBetween(checked, day) ?? 0) > freshFor);
  const early = dateOfService !== '' && dateOfService < effectiveFrom;
  return [
    ...(old ? [`This rule was last read on ${checked}; check whether it still holds.`] : []),
    ...(early ? [`This rule holds from ${effectiveFrom}; the date of service lies before it.`] : []),
  ];
}
