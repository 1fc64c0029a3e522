import codes from './data/codes.tsv?raw';
import notes from './data/notes.tsv?raw';
import type { IcdSet } from './icd-set';
import { type IcdRow, icdSetOf } from './icd-set-of';

/**
 * The codes that dental-medical claims meet, with their periods up to FY2027. Source: official release of FY2021 (CDC/NCHS and CMS), the yearly
 * changes FY2022 to FY2027 for these chapters, and the FY2027 tabular list of K00-K14 and M26-M27. Made by `bin/data/build-icd10cm.ts`.
 */
export const shippedIcd: IcdSet = icdSetOf('FY2027', () => ({ rows: parseRows(codes), notes: parseNotes(notes) }));

function parseRows(text: string): IcdRow[] {
  return text
    .split('\n')
    .filter((line) => line)
    .map((line) => {
      const [code = '', billable, from = '', to = '', label = ''] = line.split('\t');
      return { code, billable: billable === '1', validFrom: firstDay(from), validTo: to ? dayBefore(to) : '', label };
    });
}

/** A fiscal year begins on October 1 of the year before. */
const firstDay = (year: string) => (year ? `${Number(year) - 1}-10-01` : '');
const dayBefore = (year: string) => `${Number(year) - 1}-09-30`;

function parseNotes(text: string): Map<string, Map<string, string[]>> {
  const byCode = new Map<string, Map<string, string[]>>();
  for (const line of text.split('\n')) {
    const [code, kind, ...texts] = line.split('\t');
    if (!code || !kind) continue;
    const kinds = byCode.get(code) ?? new Map<string, string[]>();
    kinds.set(kind, texts);
    byCode.set(code, kinds);
  }
  return byCode;
}
