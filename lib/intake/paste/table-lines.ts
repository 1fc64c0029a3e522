import { guessCell, guessColumns } from '@/lib/cells/guess-columns';
import type { ColumnKey } from '@/lib/cells/headings';
import { isHeadingRow, matchColumns } from '@/lib/cells/match-column';
import { parseCodeCell } from '@/lib/cells/parse-code';
import type { Row } from '@/lib/cells/procedure-rows';

export interface Cell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A line of a table → its cells: between tabs, between bars, or else between two blanks and more. One cell for a line of words. */
export function cellsOf(line: string): Cell[] {
  const bars = /^\s*\|.*\|\s*$/.test(line);
  const separator = line.includes('\t') ? /\t/g : bars ? /\|/g : / {2,}/g;
  const cells: Cell[] = [];
  let start = 0;
  for (const match of line.matchAll(separator)) {
    cells.push({ text: line.slice(start, match.index), start, end: match.index });
    start = match.index + match[0].length;
  }
  cells.push({ text: line.slice(start), start, end: line.length });
  const inner = bars ? cells.slice(1, -1) : cells;
  return line.includes('\t') || bars ? inner : inner.filter(({ text }) => text.trim() !== '');
}

export interface TableRead {
  readonly rows: { readonly line: number; readonly row: Row }[];
  /** Lines that are headings or rules of a table. */
  readonly heads: readonly number[];
}

/** The tables within lines of text: rows with a dental number, and, under headings, the rows between them too. */
export function readTables(lines: readonly string[]): TableRead {
  const heads: number[] = [];
  const rows: { line: number; row: Row }[] = [];
  let headings: { keys: readonly (ColumnKey | null)[]; cells: readonly Cell[]; tabbed: boolean } | null = null;
  let bare: { line: number; cells: Cell[] }[] = [];
  const flush = () => {
    const keys = guessColumns(bare.map(({ cells }) => cells.map(({ text }) => text)));
    const ragged = new Set(bare.map(({ cells }) => cells.length)).size > 1;
    for (const { line, cells } of bare) rows.push({ line, row: ragged ? byValues(cells) : byKeys(cells, keys) });
    bare = [];
  };
  lines.forEach((text, line) => {
    const cells = cellsOf(text);
    const words = cells.map((cell) => cell.text);
    if (cells.length >= 2 && isHeadingRow(words)) {
      flush();
      headings = { keys: matchColumns(words), cells, tabbed: /\t|^\s*\|/.test(text) };
      heads.push(line);
      return;
    }
    if (/^[\s|:+=_-]+$/.test(text) && text.trim() !== '') {
      if (headings) heads.push(line);
      return;
    }
    if (cells.length < 2) {
      if (text.trim() === '') return;
      flush();
      headings = null;
      return;
    }
    const coded = words.some((word) => word.length <= 160 && guessCell(word) === 'code');
    if (headings) {
      const row: Row = headings.tabbed ? byKeys(cells, headings.keys) : byPlace(cells, headings.cells, headings.keys);
      if (coded || row.fee || row.date || (row.code && parseCodeCell(row.code))) rows.push({ line, row: withCode(row, words) });
    } else if (coded) bare.push({ line, cells });
  });
  flush();
  return { rows: rows.sort((a, b) => a.line - b.line), heads };
}

function byKeys(cells: readonly Cell[], keys: readonly (ColumnKey | null)[]): Row {
  const row: Partial<Record<ColumnKey, string>> = {};
  cells.forEach(({ text }, i) => {
    const key = keys[i];
    if (key && text.trim()) row[key] = text;
  });
  return row;
}

/** Cells of a line in columns of blanks belong to the heading that stands over them, or nearest. */
function byPlace(cells: readonly Cell[], heads: readonly Cell[], keys: readonly (ColumnKey | null)[]): Row {
  const row: Partial<Record<ColumnKey, string>> = {};
  for (const cell of cells) {
    const gaps = heads.map((head) => Math.max(0, head.start - cell.end, cell.start - head.end));
    const overlap = heads.map((head) => Math.min(head.end, cell.end) - Math.max(head.start, cell.start));
    const nearest = gaps.indexOf(Math.min(...gaps));
    const best = Math.max(...overlap) > 0 ? overlap.indexOf(Math.max(...overlap)) : nearest;
    const key = keys[best];
    if (!key) continue;
    if (row[key]) return byValues(cells);
    row[key] = cell.text;
  }
  return row;
}

/** A row of uneven cells: each by what it looks like; a bare number before the words is the tooth. */
function byValues(cells: readonly Cell[]): Row {
  const row: Partial<Record<ColumnKey, string>> = {};
  for (const { text } of cells) {
    const bareTooth = /^\s*(?:\d{1,2}|[A-T])\s*$/.test(text) && !row.tooth && !row.description && !row.fee;
    const key = bareTooth ? 'tooth' : guessCell(text);
    if (key && !row[key]) row[key] = text;
  }
  return row;
}

/** A heading that is wrong about where the codes stand does not lose them. */
function withCode(row: Row, words: readonly string[]): Row {
  if (row.code && parseCodeCell(row.code)) return row;
  const code = words.find((word) => guessCell(word) === 'code');
  return code ? { ...row, code } : row;
}
