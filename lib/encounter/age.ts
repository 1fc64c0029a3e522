/** Whole years, months and days between two ISO dates; null when either is missing, not a date, or in the wrong order. */
export function ageOn(birthDate: string | undefined, on: string): { years: number; months: number; days: number } | null {
  const from = dayNumber(birthDate);
  const to = dayNumber(on);
  if (from === null || to === null || to < from || !birthDate) return null;
  const [by = 0, bm = 0, bd = 0] = birthDate.split('-').map(Number);
  const [oy = 0, om = 0, od = 0] = on.split('-').map(Number);
  const months = (oy - by) * 12 + (om - bm) - (od < bd ? 1 : 0);
  return { years: Math.floor(months / 12), months, days: to - from };
}

/** Days from one ISO date to another (negative when it lies before); null when either is not a date. */
export function daysBetween(from: string | undefined, to: string | undefined): number | null {
  const a = dayNumber(from);
  const b = dayNumber(to);
  return a === null || b === null ? null : b - a;
}

/** Days since 1970-01-01 of an ISO date that exists in the calendar, else null. Free of clocks and time zones. */
export function dayNumber(iso: string | undefined): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso ?? '');
  if (!match) return null;
  const time = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return new Date(time).toISOString().slice(0, 10) === iso ? time / 86_400_000 : null;
}
