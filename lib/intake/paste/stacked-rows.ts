import { guessCell } from '@/lib/cells/guess-columns';
import type { ColumnKey } from '@/lib/cells/headings';
import { matchColumn } from '@/lib/cells/match-column';
import type { Row } from '@/lib/cells/procedure-rows';

/** Rows of a page whose cells were copied one below the other. */
export interface Stack {
  readonly rows: Row[];
  /** The lines it is made of: from, and up to but not including. */
  readonly from: number;
  readonly to: number;
}

const isCodeLine = (line: string) =>
  guessCell(line) === 'code' && /^\W?D[ -]?\d{4}/i.test(line.trim()) && line.trim().length <= 60;
const isCell = (line: string) => line.trim() !== '' && line.length <= 70 && !/[.!?]\s+\S|[.!?]$|:\s/.test(line.trim());

/** Stacked rows within lines: a run of short cells that holds dental numbers with dates, amounts or teeth around them. */
export function findStacks(lines: readonly string[], free: (line: number) => boolean): Stack[] {
  const stacks: Stack[] = [];
  let at = 0;
  while (at < lines.length) {
    const from = at;
    while (at < lines.length && free(at) && isCell(lines[at] ?? '')) at++;
    if (at - from >= 3) {
      const run = lines.slice(from, at);
      const rows = readStack(run);
      if (rows) stacks.push({ rows, from, to: at });
    }
    at = Math.max(at, from + 1);
  }
  return stacks;
}

function readStack(run: readonly string[]): Row[] | null {
  const codes = run.filter(isCodeLine).length;
  const others = run.filter((line) => /^(?:date|fee|tooth|status|area)$/.test(guessCell(line) ?? '')).length;
  if (codes === 0 || others < codes) return null;
  const firstData = run.findIndex((line) => guessCell(line) !== null && matchColumn(line) === null);
  const heads = run.slice(0, Math.max(0, firstData)).map(matchColumn);
  const start = heads.findIndex((key) => key !== null);
  const keys = start < 0 ? [] : heads.slice(start);
  const cells = run.slice(Math.max(0, firstData));
  if (keys.length >= 3 && cells.length % keys.length === 0) {
    return chunks(cells, (_, i) => i % keys.length === 0).map((record) => byKeys(record, keys));
  }
  // Each record begins as the first does, with its date or with its number.
  const firstCell = cells.findIndex((line) => isCodeLine(line) || guessCell(line) === 'date');
  const body = cells.slice(firstCell);
  const dates = body.filter((line) => guessCell(line) === 'date').length;
  const byDate = guessCell(body[0] ?? '') === 'date' && dates === codes;
  return chunks(body, (line) => (byDate ? guessCell(line) === 'date' : isCodeLine(line))).map(byValues);
}

function chunks(lines: readonly string[], begins: (line: string, index: number) => boolean): string[][] {
  const all: string[][] = [];
  lines.forEach((line, i) => {
    if (begins(line, i) || all.length === 0) all.push([]);
    all.at(-1)?.push(line);
  });
  return all;
}

function byKeys(record: readonly string[], keys: readonly (ColumnKey | null)[]): Row {
  return Object.fromEntries(keys.flatMap((key, i) => (key && record[i]?.trim() ? [[key, record[i]]] : [])));
}

function byValues(record: readonly string[]): Row {
  const row: Partial<Record<ColumnKey, string>> = {};
  for (const cell of record) {
    const bareTooth = /^\s*(?:\d{1,2}|[A-T])\s*$/.test(cell) && !row.tooth && !row.fee;
    const key = bareTooth ? 'tooth' : isCodeLine(cell) ? 'code' : guessCell(cell);
    if (key && !row[key]) row[key] = cell;
  }
  return row;
}
