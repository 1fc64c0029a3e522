import type { IcdRow } from '../icd-set-of';

/**
 * Rows of the official "order file": number in columns 1-5, code in 7-13, billable in 15, short title in 17-76, long title from 78.
 * Null when a line is not of that shape or a number is missing in the sequence: then the file is not whole.
 */
export function parseOrderFile(text: string, year: number): IcdRow[] | null {
  const rows: IcdRow[] = [];
  const validFrom = `${year - 1}-10-01`;
  const validTo = `${year}-09-30`;
  for (const line of text.split('\n')) {
    if (!line.trim()) continue;
    const number = Number(line.slice(0, 5));
    const code = line.slice(6, 13).trim();
    const billable = line[14];
    const label = line.slice(77).trim() || line.slice(16, 76).trim();
    if (number !== rows.length + 1 || !/^[A-Z]\d[0-9A-Z]{1,5}$/.test(code) || (billable !== '0' && billable !== '1') || !label)
      return null;
    rows.push({ code, billable: billable === '1', validFrom, validTo, label });
  }
  return rows.length ? rows : null;
}
