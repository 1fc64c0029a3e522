/** A date as a note writes it: ISO, with the offsets of its words. */
export interface NoteDate {
  readonly iso: string;
  readonly start: number;
  readonly end: number;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const numeric =
  /(?<![\d./-])(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-])|(?<![\d./-])(\d{4})-(\d{2})-(\d{2})(?!\d)|\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? (\d{1,2}),? (\d{4})\b/gi;

/** Whole dates in US order. `3/4 crown`, `2/2 cold` and `3/4-5` are none; a month and day without a year is left alone. */
export function datesIn(text: string): NoteDate[] {
  const dates: NoteDate[] = [];
  for (const match of text.matchAll(numeric)) {
    let year = Number(match[4] ?? match[5] ?? match[10]);
    if (match[4]?.length === 2) year += year < 50 ? 2000 : 1900;
    const month = match[8] ? months.indexOf(match[8].slice(0, 3).toLowerCase()) + 1 : Number(match[1] ?? match[6]);
    const day = Number(match[3] ?? match[7] ?? match[9]);
    const iso = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    if (exists(year, month, day)) dates.push({ iso, start: match.index, end: match.index + match[0].length });
  }
  return dates;
}

function exists(year: number, month: number, day: number): boolean {
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1) return false;
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}
