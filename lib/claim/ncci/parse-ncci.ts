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

/** Takes the rows of a file one by one, so that a page may draw between them; `result` is asked once at the end. */
export interface NcciCollector<T> {
  take(cells: readonly string[]): void;
  result(): ParsedNcci<T>;
}

/**
 * Rows of procedure-to-procedure edits as CMS publishes them (practitioner services): code, code, mark, first day, last day, indicator. The notice above
 * the heads is passed over. The office imports its own copy; none ships with the product.
 */
export const pairCollector = (): NcciCollector<NcciPair> =>
  collector(
    /^\s*column\s*1\s*$/i,
    'This is not a file of NCCI pairs: its heads "Column 1" and "Column 2" are missing.',
    (place) => {
      const [first, second, begin, end, mark] = [
        place(/column\s*1/i, 0),
        place(/column\s*2/i, 1),
        place(/effective/i, 3),
        place(/deletion/i, 4),
        place(/modifier/i, 5),
      ];
      return (cells) => {
        const indicator = /^\s*([019])/.exec(cells[mark] ?? '')?.[1];
        const from = isoDay(cells[begin] ?? '');
        const [column1, column2] = [code(cells[first] ?? ''), code(cells[second] ?? '')];
        return column1 && column2 && from && indicator
          ? { column1, column2, from, to: isoDay(cells[end] ?? ''), indicator: Number(indicator) as 0 | 1 | 9 }
          : null;
      };
    },
  );

/** Rows of medically unlikely edits as CMS publishes them: code, most units, adjudication indicator with its words. */
export const limitCollector = (): NcciCollector<NcciLimit> =>
  collector(/mue value/i, 'This is not a file of MUE values: its head "MUE Values" is missing.', (place) => {
    const [mark, most] = [place(/adjudication/i, -1), place(/mue value/i, -1)];
    return (cells) => {
      const indicator = /^\s*([123])/.exec(cells[mark] ?? '')?.[1];
      const units = Number(cells[most] ?? '');
      const one = code(cells[0] ?? '');
      return one && indicator && Number.isInteger(units) ? { code: one, units, indicator: Number(indicator) as 1 | 2 | 3 } : null;
    };
  });

export const parseNcciPairs = (rows: string | Iterable<string[]>): ParsedNcci<NcciPair> => collected(pairCollector(), rows);
export const parseNcciLimits = (rows: string | Iterable<string[]>): ParsedNcci<NcciLimit> => collected(limitCollector(), rows);

function collected<T>(into: NcciCollector<T>, rows: string | Iterable<string[]>): ParsedNcci<T> {
  for (const cells of typeof rows === 'string' ? textRows(rows) : rows) into.take(cells);
  return into.result();
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

/** Heads stand in the first rows, below a notice. `columns` turns their places into the reader of a row. */
function collector<T>(
  head: RegExp,
  error: string,
  columns: (place: (name: RegExp, otherwise: number) => number) => (cells: readonly string[]) => T | null,
): NcciCollector<T> {
  const rows: T[] = [];
  let [seen, skipped] = [0, 0];
  let read: ((cells: readonly string[]) => T | null) | null = null;
  return {
    take(cells) {
      if (read) {
        const row = read(cells);
        if (row) rows.push(row);
        // Heads may run over two lines and notes may follow: only what begins like a code counts as left out.
        else if (code(cells[0] ?? '')) skipped++;
      } else if (seen++ < 50 && cells.some((cell) => head.test(cell))) {
        read = columns((name, otherwise) => {
          const at = cells.findIndex((cell) => name.test(cell));
          return at < 0 ? otherwise : at;
        });
      }
    },
    result: () => (read ? { ok: true, rows, skipped } : { ok: false, error }),
  };
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
