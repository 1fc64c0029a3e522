import type { NcciTables } from '../edits/claim-records';
import { textRows } from './read-ncci-file';

/** Two codes that are not paid together, while the edit is in force. Dates are ISO; `to` is '' when open. */
export interface NcciPair {
  readonly column1: string;
  readonly column2: string;
  readonly from: string;
  readonly to: string;
  /** 0 never together, 1 with a modifier, 9 does not apply. */
  readonly indicator: 0 | 1 | 9;
}

/** Most units of a code: on a line (1), on a day by policy (2), on a day by what is usual (3). */
export interface NcciLimit {
  readonly code: string;
  readonly units: number;
  readonly indicator: 1 | 2 | 3;
}

export type ParsedNcci<T> = { ok: true; rows: T[]; skipped: number } | { ok: false; error: string };

/**
 * A file of procedure-to-procedure edits as CMS publishes it (practitioner services, tab- or comma-separated text): code, code, mark, first day, last
 * day, indicator. The notice above the heads is passed over. The office imports its own copy; none ships with the product.
 */
export function parseNcciPairs(file: string | string[][]): ParsedNcci<NcciPair> {
  return parse(
    file,
    /^\s*column\s*1\s*$/i,
    'This is not a file of NCCI pairs: its heads "Column 1" and "Column 2" are missing.',
    (cells, heads) => {
      const at = (name: RegExp, otherwise: number) =>
        cells[heads.findIndex((head) => name.test(head)) >= 0 ? heads.findIndex((head) => name.test(head)) : otherwise] ?? '';
      const indicator = /^\s*([019])/.exec(at(/modifier/i, 5))?.[1];
      const from = isoDay(at(/effective/i, 3));
      const [column1, column2] = [code(at(/column\s*1/i, 0)), code(at(/column\s*2/i, 1))];
      return column1 && column2 && from && indicator
        ? { column1, column2, from, to: isoDay(at(/deletion/i, 4)), indicator: Number(indicator) as 0 | 1 | 9 }
        : null;
    },
  );
}

/** A file of medically unlikely edits as CMS publishes it: code, most units, adjudication indicator with its words. */
export function parseNcciLimits(file: string | string[][]): ParsedNcci<NcciLimit> {
  return parse(file, /mue value/i, 'This is not a file of MUE values: its head "MUE Values" is missing.', (cells, heads) => {
    const at = (name: RegExp) => cells[heads.findIndex((head) => name.test(head))] ?? '';
    const indicator = /^\s*([123])/.exec(at(/adjudication/i))?.[1];
    const units = Number(at(/mue value/i));
    const one = code(cells[0] ?? '');
    return one && indicator && Number.isInteger(units) ? { code: one, units, indicator: Number(indicator) as 1 | 2 | 3 } : null;
  });
}

/** Tables that the edits ask, from what was parsed. */
export function ncciTables(pairs: readonly NcciPair[], limits: readonly NcciLimit[]): NcciTables {
  const byCodes = new Map<string, NcciPair[]>();
  for (const pair of pairs) {
    const key = `${pair.column1} ${pair.column2}`;
    const periods = byCodes.get(key);
    if (periods) periods.push(pair);
    else byCodes.set(key, [pair]);
  }
  const byCode = new Map(limits.map((limit) => [limit.code, limit]));
  return {
    pair: (column1, column2, date) =>
      byCodes.get(`${column1} ${column2}`)?.find(({ from, to }) => from <= date && (!to || date <= to))?.indicator ?? null,
    mostUnits: (one) => byCode.get(one) ?? null,
  };
}

function parse<T>(
  file: string | string[][],
  head: RegExp,
  error: string,
  read: (cells: readonly string[], heads: readonly string[]) => T | null,
): ParsedNcci<T> {
  const data = typeof file === 'string' ? textRows(file) : file;
  const start = data.findIndex((cells) => cells.some((cell) => head.test(cell)));
  const heads = data[start];
  if (!heads) return { ok: false, error };
  const rows: T[] = [];
  let skipped = 0;
  for (const cells of data.slice(start + 1)) {
    const row = read(cells, heads);
    if (row) rows.push(row);
    // Heads may run over two lines and notes may follow: only what begins like a code counts as left out.
    else if (code(cells[0] ?? '')) skipped++;
  }
  return { ok: true, rows, skipped };
}

const code = (raw: string): string => (/^[0-9A-Z]\d{3}[0-9A-Z]$/.test(raw.trim().toUpperCase()) ? raw.trim().toUpperCase() : '');

/** `20240101`, `2024-01-01`, `1/1/2024` or a workbook's count of days (`45292`) → ISO; `*` and everything else → ''. */
function isoDay(raw: string): string {
  if (/^\d{5}$/.test(raw.trim())) return new Date(Date.UTC(1899, 11, 30 + Number(raw))).toISOString().slice(0, 10);
  const plain = /^(\d{4})-?(\d{2})-?(\d{2})/.exec(raw.trim());
  if (plain) return `${plain[1]}-${plain[2]}-${plain[3]}`;
  const us = /^(\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(raw.trim());
  return us ? `${us[3]}-${us[1]?.padStart(2, '0')}-${us[2]?.padStart(2, '0')}` : '';
}
