const short = /(?<![\d/.-])(\d{1,2})\/(\d{1,2}|20\d{2})(?![\d/-])/;

/**
 * A date that a note writes short right behind some words: month and day (`6/3`), the last such day up to the date of the note, or month
 * and year (`8/2026`), of which the first or the last day is given. ISO; '' where there is none in the same clause.
 */
export function shortDate(behind: string, noteDate: string, monthsEnd: boolean): string {
  const [clause = ''] = behind.slice(0, 40).split(/[.;,\n]/);
  const match = short.exec(clause);
  if (!match) return '';
  const month = Number(match[1]);
  const second = Number(match[2]);
  if (month < 1 || month > 12) return '';
  if (second > 2000) return isoDay(second, month, monthsEnd ? daysIn(second, month) : 1);
  const [year = 0] = noteDate.split('-').map(Number);
  if (year === 0 || second < 1 || second > daysIn(year, month)) return '';
  const thisYear = isoDay(year, month, second);
  return thisYear <= noteDate ? thisYear : isoDay(year - 1, month, second);
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const isoDay = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
