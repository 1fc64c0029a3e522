import { cleanCell } from './clean-text';

/** Which number comes first in dates such as `03/04/2026`: the month (US) or the day. */
export type DateOrder = 'month-first' | 'day-first';

const numeric = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/;

/**
 * One written date → ISO 8601, null for what is no date of the calendar: `2026-11-02`, `11/2/2026`, `11-02-26`, `Nov 2, 2026`, `2 Nov 2026`,
 * `12 Oct'26`, `20261102`, with a weekday before or a time behind. Two-digit years are 20yy, or the past century's for a `birth` after `26`.
 */
export function parseDate(raw: string, order: DateOrder = 'month-first', birth = false): string | null {
  const text = withoutTime(cleanCell(raw));
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (iso) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const [, first = '', , second = '', year = ''] = numeric.exec(text) ?? [];
  if (year) {
    const [month, day] = order === 'month-first' ? [first, second] : [second, first];
    return isoDate(fullYear(year, birth), Number(month), Number(day));
  }
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?[\s.-]*([a-z]{3,9})\.?[\s,.'’-]*(\d{4}|\d{2})$/i.exec(text);
  const monthFirst = /^([a-z]{3,9})\.?[\s-]*(\d{1,2})(?:st|nd|rd|th)?[\s,'’-]+(\d{4}|\d{2})$/i.exec(text);
  const [word = '', day = '', named = ''] = dayFirst
    ? [dayFirst[2], dayFirst[1], dayFirst[3]]
    : monthFirst
      ? [monthFirst[1], monthFirst[2], monthFirst[3]]
      : [];
  const month = monthNumber(word);
  return month ? isoDate(fullYear(named, birth), month, Number(day)) : null;
}

/** What the dates of one column prove: a first number over 12 anywhere is a day; null where they contradict one another. */
export function dateOrderOf(cells: Iterable<string>): DateOrder | null {
  let dayFirst = false;
  let monthFirst = false;
  for (const cell of cells) {
    const match = numeric.exec(withoutTime(cleanCell(cell)));
    if (!match) continue;
    if (Number(match[1]) > 12) dayFirst = true;
    if (Number(match[3]) > 12) monthFirst = true;
  }
  if (dayFirst && monthFirst) return null;
  return dayFirst ? 'day-first' : 'month-first';
}

function withoutTime(text: string): string {
  return text
    .slice(0, 60)
    .replace(/^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+/i, '')
    .replace(/(?:[,\s]+(?:at\s)?|T)\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:[ap]\.?m\.?|Z|[+-]\d{2}:?\d{2})?$/i, '')
    .trim();
}

function monthNumber(word: string): number {
  const low = word.toLowerCase();
  const full = [
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ];
  return full.findIndex((name) => name.startsWith(low)) + 1;
}

const fullYear = (year: string, birth: boolean): number =>
  year.length === 4 ? Number(year) : Number(year) + (birth && Number(year) > 26 ? 1900 : 2000);

function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1880 || year > 2199 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}
