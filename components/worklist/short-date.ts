import type { Locale } from '../ui/locale';

const tag = { en: 'en-US', es: 'es-US' } as const;
const formats = new Map<string, Intl.DateTimeFormat>();

/** ISO date → `Oct 6`, with the year where it is not that of `today`. Formatters are made once: a list asks for thousands. */
export function shortDate(iso: string, today: string, locale: Locale): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (!match) return '';
  const sameYear = match[1] === today.slice(0, 4);
  const key = `${locale}${sameYear}`;
  const known = formats.get(key);
  const format =
    known ??
    new Intl.DateTimeFormat(tag[locale], {
      month: 'short',
      day: 'numeric',
      timeZone: 'UTC',
      ...(!sameYear && { year: 'numeric' }),
    });
  if (!known) formats.set(key, format);
  return format.format(new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]))));
}

/** YYYY-MM → `October 2026`. */
export function monthName(month: string, locale: Locale): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const format = new Intl.DateTimeFormat(tag[locale], { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return format.format(new Date(Date.UTC(year, number - 1, 1)));
}
