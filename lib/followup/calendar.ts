/** Calendar arithmetic on ISO dates alone: no clock, no time zone. */
const day = 86_400_000;

/** Days since 1970-01-01, null for what is no date of the calendar. */
function dayNumber(iso: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) return null;
  const time = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return new Date(time).toISOString().slice(0, 10) === iso ? time / day : null;
}

/** Whether it is a date of the calendar, in ISO. */
export const isDate = (iso: string): boolean => dayNumber(iso) !== null;

const isoOf = (number: number): string => new Date(number * day).toISOString().slice(0, 10);

/** The date that many days later; null for what is no date. */
export function addDays(iso: string, days: number): string | null {
  const from = dayNumber(iso);
  return from === null ? null : isoOf(from + days);
}

/** The same day that many months later; where the month has no such day, the first of the next (45 CFR 147.136(d)(2)(i)). */
export function addMonths(iso: string, months: number): string | null {
  if (dayNumber(iso) === null) return null;
  const [year = 0, month = 1, date = 1] = iso.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, date)).getUTCDate() === date
    ? new Date(Date.UTC(year, month - 1 + months, date)).toISOString().slice(0, 10)
    : new Date(Date.UTC(year, month + months, 1)).toISOString().slice(0, 10);
}

/** Days from one date to another, negative when it lies before; null where one is no date. */
export function daysBetween(from: string, to: string): number | null {
  const [a, b] = [dayNumber(from), dayNumber(to)];
  return a === null || b === null ? null : b - a;
}

/** The date itself, or the Friday before it when it falls on a weekend. */
export function lastWeekday(iso: string): string | null {
  const number = dayNumber(iso);
  if (number === null) return null;
  const weekday = (number + 4) % 7;
  return isoOf(number - (weekday === 6 ? 1 : weekday === 0 ? 2 : 0));
}
