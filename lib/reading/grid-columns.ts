import { cleanCell } from '@/lib/cells/clean-text';
import { bareCode, findCodes } from '@/lib/cells/find-codes';
import { guessColumns } from '@/lib/cells/guess-columns';
import type { ColumnKey } from '@/lib/cells/headings';
import { parseToothMarks } from '@/lib/cells/tooth-marks';
import type { Grid } from './find-grids';
import { dateIn, fieldOf, isAmount, parseAmount, parseSurfaces, statusOf } from './row-parts';
import { creditHead, dateRank, feeRank, otherHead } from './words/row-words';

export interface Columns {
  readonly keys: readonly (ColumnKey | null)[];
  /** `Price` and the like beside a count say what one costs. */
  readonly unit: boolean;
  /** Column of a heading such as Modifiers that holds what can only be teeth. */
  readonly unsureTooth: number;
  /** Columns whose check box says that the row is done. */
  readonly done: number;
  /** Column of what was paid or taken off; -1 where there is none. */
  readonly credit: number;
}

/** What each column of a grid holds: by its heading, and by its values where the heading is missing or wrong. */
export function gridColumns(grid: Grid): Columns {
  const values = (column: number): string[] =>
    grid.rows.flatMap((row) => {
      const cell = row.cells[column];
      const text = cell?.shown ? cleanCell(cell.text) : '';
      return text ? [text] : [];
    });
  const width = Math.max(grid.heads.length, ...grid.rows.map((row) => row.cells.length));
  const columns = Array.from({ length: width }, (_, i) => i);
  const keys: (ColumnKey | null)[] = columns.map((i) => (grid.heads[i] ? fieldOf(grid.heads[i] ?? '') : null));
  if (grid.heads.length === 0)
    guessColumns(grid.rows.map((row) => row.cells.map((cell) => (cell?.shown ? cell.text : '')))).forEach((key, i) => {
      keys[i] = key;
    });
  const most = (column: number, test: (text: string) => boolean) => {
    const all = values(column);
    return all.length > 0 && all.filter(test).length * 2 > all.length;
  };
  const coded = (text: string) => findCodes(text).length > 0;
  const codeOnly = (text: string) => coded(text) && text.length < 24;
  columns.forEach((i) => {
    const head = (grid.heads[i] ?? '').trim();
    const key = keys[i];
    if (
      key === 'code' &&
      values(i).length > 0 &&
      !values(i).some((text) => coded(text) || bareCode(text)) &&
      !most(i, (text) => /^[A-Z]?\d[\w.]{2,6}$/.test(text))
    ) {
      keys[i] = most(i, (text) => /[a-z]{3}/i.test(text)) ? 'description' : null;
    }
    if (key !== 'code' && most(i, codeOnly) && !keys.includes('code')) keys[i] = 'code';
    // A number of the row and a number of a tooth can share a heading.
    if (
      key === 'tooth' &&
      /^#|no\.?$|^item/i.test(head) &&
      values(i).length > 0 &&
      values(i).every((text, n) => text.replace(/[.)]$/, '') === String(n + 1))
    )
      keys[i] = null;
    if (key === 'tooth' && values(i).length > 0 && !values(i).some((text) => parseToothMarks(text) || /\d/.test(text)))
      keys[i] = null;
    if (key === 'surfaces' && values(i).length > 0 && !values(i).some((text) => parseSurfaces(text))) keys[i] = null;
    if (
      (key === 'fee' || key === 'unitFee') &&
      values(i).length > 0 &&
      !values(i).some((text) => parseAmount(text) !== null || isAmount(text.split(' ')[0] ?? ''))
    )
      keys[i] = null;
    if (key === 'status' && values(i).length > 0 && /^(?:st|state)$/i.test(head) && !values(i).some(statusOf)) keys[i] = null;
  });
  // Codes with their words under a heading that nobody knows.
  if (!keys.includes('code')) {
    const carrier =
      columns.find((i) => keys[i] === 'description' && values(i).some(coded)) ??
      columns.find((i) => !keys[i] && most(i, coded) && !/note|comment|narrative/i.test(grid.heads[i] ?? ''));
    if (carrier !== undefined && keys[carrier] === null && !keys.includes('description')) keys[carrier] = 'description';
  }
  // A heading that nobody knows over what can be one thing only.
  if (grid.heads.length > 0 && keys.includes('code')) {
    const free = (i: number) => keys[i] === null && (grid.heads[i] ?? '') !== '' && !otherHead.test(grid.heads[i] ?? '');
    const dated = columns.find(
      (i) => free(i) && values(i).length > 0 && values(i).every((text) => text.length < 24 && dateIn(text) !== null),
    );
    if (!keys.includes('date') && dated !== undefined) keys[dated] = 'date';
    const worded = columns.filter((i) => free(i) && most(i, (text) => /\p{Ll}{3}/u.test(text) && !statusOf(text)));
    const bare = values(keys.indexOf('code')).every(codeOnly);
    if (bare && !keys.includes('description') && worded.length === 1 && worded[0] !== undefined) keys[worded[0]] = 'description';
  }
  onlyBest('fee', feeRank);
  onlyBest('date', dateRank);
  for (const key of ['code', 'tooth', 'surfaces', 'quantity', 'status', 'provider', 'area', 'minutes', 'patientName'] as const)
    onlyFirst(key);
  const both = keys.filter((key) => key === 'description').length > 1;
  if (both) {
    const longest = columns.filter((i) => keys[i] === 'description').sort((a, b) => length(b) - length(a))[0];
    columns.forEach((i) => {
      if (keys[i] === 'description' && i !== longest) keys[i] = null;
    });
  }
  const unit =
    keys.includes('quantity') &&
    columns.some(
      (i) => keys[i] === 'unitFee' || (keys[i] === 'fee' && /^(?:price|cost|rate|each|unit)/i.test(grid.heads[i] ?? '')),
    );
  const unsureTooth = keys.includes('tooth')
    ? -1
    : columns.findIndex(
        (i) =>
          /^(?:mods?|modifiers?)\b/i.test(grid.heads[i] ?? '') && most(i, (text) => /^(?:[1-9]|[12]\d|3[0-2]|[A-T])$/.test(text)),
      );
  const done = columns.findIndex(
    (i) =>
      /^(?:done|completed?|c)$/i.test(grid.heads[i] ?? '') &&
      grid.rows.some((row) => row.cells[i]?.check !== null && row.cells[i] !== undefined),
  );
  const credit = columns.findIndex((i) => creditHead.test(grid.heads[i] ?? ''));
  return { keys, unit, unsureTooth, done, credit };

  function length(column: number): number {
    return values(column).join('').length;
  }
  function onlyFirst(key: ColumnKey): void {
    const first = columns.find((i) => keys[i] === key && values(i).length > 0) ?? keys.indexOf(key);
    columns.forEach((i) => {
      if (keys[i] === key && i !== first) keys[i] = null;
    });
  }
  function onlyBest(key: 'fee' | 'date', ranks: readonly RegExp[]): void {
    const these = columns.filter((i) => keys[i] === key && (values(i).length > 0 || grid.rows.length === 0));
    const rank = (i: number) => ranks.findIndex((pattern) => pattern.test((grid.heads[i] ?? '').trim()));
    const [best] = [...these].sort((a, b) => rank(a) - rank(b) || a - b);
    columns.forEach((i) => {
      if (keys[i] === key && i !== best) keys[i] = null;
    });
  }
}
