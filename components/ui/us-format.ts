import type { Locale } from './locale';

/** ISO date → `Oct 28, 2026`, by the calendar alone (no time zone); '' for what is not a date. */
export function usDate(iso: string | undefined, locale: Locale = 'en'): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '');
  if (!match) return '';
  const day = new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])));
  // Spanish as written in the US keeps the order of month and day.
  return new Intl.DateTimeFormat(locale === 'es' ? 'es-US' : 'en-US', { dateStyle: 'medium', timeZone: 'UTC' }).format(day);
}

/** Dollars → `$1,150.00`. */
export const usMoney = (dollars: number): string =>
  new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' }).format(dollars);

/** ISO instant → local `3:05 PM`, or '' . */
export function usTime(iso: string): string {
  const at = new Date(iso);
  return Number.isNaN(at.getTime()) ? '' : new Intl.DateTimeFormat('en-US', { timeStyle: 'short' }).format(at);
}
