import type { IcdNotes, IcdRow } from './icd-set-of';

/** A set of codes as two texts: small to keep, fast to read. */
export interface IcdTable {
  /** Lines of code, billable `1|0`, first fiscal year, first fiscal year no more, label; tab between them, years empty when open. */
  readonly codes: string;
  /** Lines of code, kind (see `IcdNotes`), and its notes. */
  readonly notes: string;
}

/** Rows of a table's codes. */
export function parseIcdRows(text: string): IcdRow[] {
  const rows: IcdRow[] = [];
  for (const line of text.split('\n')) {
    const [code = '', billable, from = '', to = '', label = ''] = line.split('\t');
    if (!code) continue;
    rows.push({ code, billable: billable === '1', validFrom: firstDay(from), validTo: to && dayBefore(to), label });
  }
  return rows;
}

/** Notes of a table. */
export function parseIcdNotes(text: string): Map<string, Map<string, string[]>> {
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

/** The table of one release, whose codes hold for its fiscal year alone. */
export function writeIcdTable(rows: readonly IcdRow[], notes: IcdNotes, year: number): IcdTable {
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
  const codes = rows.map((row) => `${row.code}\t${row.billable ? 1 : 0}\t${year}\t${year + 1}\t${plain(row.label)}`);
  const lines = [...notes].flatMap(([code, kinds]) =>
    [...kinds].map(([kind, texts]) => [code, kind, ...texts.map(plain)].join('\t')),
  );
  return { codes: codes.join('\n'), notes: lines.join('\n') };
}

/** A fiscal year begins on October 1 of the year before. */
const firstDay = (year: string) => (year ? `${Number(year) - 1}-10-01` : '');
const dayBefore = (year: string) => `${Number(year) - 1}-09-30`;
