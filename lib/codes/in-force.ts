/** A code's ISO dates of service; '' when open. */
export interface Period {
  readonly validFrom: string;
  readonly validTo: string;
}

/** Whether a dental or medical number may be reported for this ISO date of service; without a date, whether it may be today. */
export function inForceOn(period: Period, date: string): boolean {
  if (!date) return !period.validTo;
  return (!period.validFrom || period.validFrom <= date) && (!period.validTo || date <= period.validTo);
}
