import Papa from 'papaparse';
import { type DateOrder, dateOrderOf } from '@/lib/cells/parse-date';
import { parseCsvTable } from '@/lib/intake/parse-ledger-csv';
import { matchShadowColumns, type ShadowColumn } from './csv-columns';
import type { CsvRow } from './csv-rows';

/** Meaning of each column of a file, left to right; null for one that is not read. */
export type ShadowMapping = readonly (ShadowColumn | null)[];

/** What the first rows of a CSV file say about all of it. */
export interface CsvHead {
  readonly headings: readonly string[];
  /** A few rows, for a person to compare with the meaning. */
  readonly sample: readonly (readonly string[])[];
  readonly mapping: ShadowMapping;
  readonly delimiter: string;
  readonly dateOrder: DateOrder;
  /** Rows above the first one with data. */
  readonly skip: number;
  /** What stands above and in the headings. */
  readonly said: string;
}

/** Rows that are looked at before the first is used. */
export const headRows = 200;

/** The first rows → the table's form; null where there is no cell. `mapping` takes the place of what the headings say. */
export function readCsvHead(rows: readonly CsvRow[], mapping?: ShadowMapping): CsvHead | null {
  const written = rows.filter(({ text }) => text.trim() !== '');
  const text = written.map((row) => row.text).join('\n');
  const table = parseCsvTable(text);
  if (!table) return null;
  const { data, meta } = Papa.parse<string[]>(text, {
    skipEmptyLines: 'greedy',
    delimitersToGuess: [',', '\t', ';', '|'],
  });
  const keys = mapping ?? matchShadowColumns(table.headings, widened(table.mapping, table.headings.length));
  const dates = keys.flatMap((key, i) => (key === 'date' || key === 'birthDate' ? [i] : []));
  return {
    headings: table.headings,
    sample: table.rows.slice(0, 3),
    mapping: keys,
    delimiter: meta.delimiter,
    dateOrder: dateOrderOf(data.flatMap((cells) => dates.map((i) => cells[i] ?? ''))) ?? 'month-first',
    skip: data.length - table.rows.length,
    said: table.said,
  };
}

/** Cells of one row. */
export const cellsOf = (row: CsvRow, delimiter: string): readonly string[] =>
  Papa.parse<string[]>(row.text, { delimiter }).data[0] ?? [];

const widened = <T>(keys: readonly (T | null)[], length: number): (T | null)[] =>
  Array.from({ length: Math.max(length, keys.length) }, (_, i) => keys[i] ?? null);
