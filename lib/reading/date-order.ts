import { type DateOrder, dateOrderOf, parseDate } from '@/lib/cells/parse-date';
import type { Segment } from './page-text';

const written = /(?<![\d/.-])(\d{1,2})(?:\/(\d{1,2})\/(?:\d{4}|\d{2})|([.-])(\d{1,2})\3\d{4})(?![\d/.-])/g;

/** What the page says of the order of its dates, or what they prove, notes left out; null where they contradict one another. */
export function pageDateOrder(segments: readonly Segment[]): DateOrder | null {
  const said = segments.find(({ text }) => text.length < 60 && /\bdates?\b.*\b(?:DD?|MM?)[./ -](?:DD?|MM?)[./ -]YY/i.test(text));
  if (said) return /\bDD?[./ -]MM?[./ -]YY/i.test(said.text) ? 'day-first' : 'month-first';
  return dateOrderOf(segments.flatMap(({ text }) => (text.length > 40 ? [] : [...text.matchAll(written)].map(([date]) => date))));
}

// One reading runs at a time and to its end; every date in it is of one page.
let order: DateOrder | null = 'month-first';

/** Reads with the dates of a page in their order. */
export function inDateOrder<T>(of: DateOrder | null, read: () => T): T {
  const before = order;
  order = of;
  try {
    return read();
  } finally {
    order = before;
  }
}

/** A date as the page that is being read writes it; null for none, and for one that could be either of two days. */
export function parsePageDate(raw: string, birth = false): string | null {
  const [first, second] = [parseDate(raw, 'month-first', birth), parseDate(raw, 'day-first', birth)];
  if (order === null) return first && second && first !== second ? null : (first ?? second);
  return order === 'month-first' ? first : second;
}

/** A date whose day and month cannot be told apart on the page that is being read. */
export const isEitherDate = (raw: string): boolean =>
  order === null && parsePageDate(raw) === null && parseDate(raw, 'month-first') !== null;
