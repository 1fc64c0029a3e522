import { bareCode, findCodes, lookalikeCode } from '@/lib/cells/find-codes';
import type { ColumnKey } from '@/lib/cells/headings';
import { parseToothMarks } from '@/lib/cells/tooth-marks';
import { fillDraft } from './fill-draft';
import type { Cell, Grid, GridRow } from './find-grids';
import { type Columns, gridColumns } from './grid-columns';
import { oneLine, segmentsOf } from './page-text';
import { elementsIn } from './page-tree';
import type { RowGroup } from './row-group';
import { headingBefore, headingsAbove, isMoneyRow, readsAsProse } from './row-kinds';
import {
  dateIn,
  fieldOf,
  isAmount,
  parseAmount,
  type RowDraft,
  saysTakenBack,
  statusOf,
  takeDescription,
  takeValue,
} from './row-parts';
import { over } from './words/history-words';
import { backClass, completedHead, plannedHead } from './words/row-words';

const icd = /^[A-TV-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?$/;
const proseHead = /note|comment|narrative|remark|details/i;

/** Rows of one grid as procedures, diagnoses and note rows; null where the grid holds no procedures. */
export function readGrid(grid: Grid): RowGroup | null {
  const columns = gridColumns(grid);
  const { keys } = columns;
  const has = (key: ColumnKey) => keys.includes(key);
  const clinical = has('tooth') || has('surfaces') || has('code');
  const headed = grid.heads.length > 0 && clinical && (has('description') || has('code'));
  const heading = headingBefore(grid.element);
  const group: RowGroup = {
    element: grid.element,
    rows: [],
    problems: [],
    notes: [],
    heading,
    rowCount: grid.rowCount,
    back: [],
  };
  const bare = has('code') && onlyDental(grid, keys.indexOf('code'));
  const context: { date?: string; status?: RowDraft['status']; provider?: string; row?: GridRow } = {};
  const doneHead = columns.done >= 0;
  for (const row of grid.rows) {
    const cells = row.cells.map((cell) => (cell?.shown ? cell : undefined));
    const written = cells.filter((cell): cell is Cell => Boolean(cell?.text));
    if (written.length === 0) continue;
    const texts = written.map((cell) => oneLine(cell.text));
    if (written.some((cell) => cell.text.length > 1500)) continue;
    const codes = codesOfRow(cells, keys, grid.heads, bare);
    const [only] = texts;
    if (written.length === 1 && only !== undefined && codes.length === 0) {
      const date = dateIn(only);
      if (date && only.length < 60) {
        context.date = date;
        context.status =
          only
            .split(/\s[-–—·|]\s|[(),]/)
            .map(statusOf)
            .find(Boolean) ?? undefined;
      } else if (only.length > 40 && only.split(' ').length > 6 && group.rows.length > 0) {
        group.notes.push({ text: written[0]?.text ?? '', date: group.rows.at(-1)?.draft.date, element: row.element });
      } else if (grid.rows.length > 1 && statusOf(only)) context.status = statusOf(only) ?? undefined;
      continue;
    }
    if (
      isMoneyRow(texts.find((text) => /\p{L}{3}/u.test(text) && !dateIn(text)) ?? '') ||
      texts.some((text) => /^(?:payment|adjustment|insurance payment|credit)$/i.test(text))
    )
      continue;
    const hidden = codes.length === 0 ? hiddenCode(row) : null;
    const diagnosis =
      hidden?.icd ?? texts.find((text) => icd.test(text) && /\.|ICD/i.test(texts.join(' ')) && codes.length === 0);
    if (diagnosis && codes.length === 0) {
      if (!texts.some((text) => over.test(text))) group.problems.push(diagnosis);
      continue;
    }
    const drafts: RowDraft[] =
      codes.length > 1
        ? splitRow(cells, keys, codes, columns)
        : grid.heads.length === 0 && codes[0] && (cells[codes[0].column]?.text ?? '').includes('\n')
          ? [composed(row, codes[0].cdt)]
          : [draftOf(cells, columns, codes[0]?.cdt ?? hidden?.cdt, grid.heads)];
    const back =
      row.parts.some((part) => backClass.test(part.attrs.class ?? '')) || texts.some(saysTakenBack) || isCredit(cells, columns);
    for (const draft of drafts) {
      if (back || draft.back) {
        if (draft.cdt) group.back.push(row.element);
        continue;
      }
      if (!draft.cdt) {
        const looks = texts.find(lookalikeCode);
        if (looks) draft.unsure = [...(draft.unsure ?? []), { field: 'cdt', raw: looks, why: 'look-alike characters' }];
        const placed = draft.toothRaw !== undefined || draft.surfaces !== undefined || draft.area !== undefined;
        const other = texts.some((text) => /^(?:\d{5}|[A-Z]\d{4})$/.test(text));
        if (
          !(
            looks ||
            (headed &&
              draft.description &&
              !other &&
              (placed || (draft.fee !== undefined && draft.fee > 0 && (has('tooth') || has('surfaces')))))
          )
        )
          continue;
      }
      if (doneHead) {
        const check = row.cells[columns.done]?.check;
        if (check === true) draft.status ??= 'completed';
        if (check === false) draft.status ??= 'planned';
      }
      inherit(draft, context, cells, keys, row, group);
      group.rows.push({ draft, element: row.element, selected: isSelected(row) });
    }
    const day = keys.indexOf('date');
    if (day < 0 || cells[day]?.text) context.row = row;
  }
  const section = [heading, ...headingsAbove(grid.element)].map(statusOfHeading).find(Boolean);
  if (section) for (const { draft } of group.rows) draft.status ??= section;
  return group.rows.length + group.problems.length > 0 &&
    (group.rows.length > 0 || headed || /\b(?:icd|dx|diagnos\w*|problems?)\b/i.test(`${heading} ${grid.heads.join(' ')}`))
    ? group
    : null;
}

/** A heading over a list says what state its rows are in. */
export function statusOfHeading(heading: string): RowDraft['status'] {
  if (plannedHead.test(heading)) return 'planned';
  if (completedHead.test(heading)) return 'completed';
  if (/^existing (?:treatment|restorations|work|conditions)/i.test(heading)) return 'existing';
  return undefined;
}

const isSelected = (row: GridRow): boolean =>
  row.parts.some(
    (part) =>
      part.attrs['aria-selected'] === 'true' || /(?:^|[\s_-])(?:is-|row-)?selected(?:$|[\s_-])/i.test(part.attrs.class ?? ''),
  );

/** Nothing is charged and something is taken off: an adjustment under the code that it is for. */
const isCredit = (cells: readonly (Cell | undefined)[], { keys, credit }: Columns): boolean =>
  credit >= 0 &&
  keys.includes('fee') &&
  !cells[keys.indexOf('fee')]?.text &&
  Math.abs(parseAmount(oneLine(cells[credit]?.text ?? '')) ?? 0) > 0;

/** A column whose every number is four digits (or a zero and four): dental codes without their letter. */
function onlyDental(grid: Grid, column: number): boolean {
  const all = grid.rows.map((row) => oneLine(row.cells[column]?.text ?? '')).filter((text) => /\d/.test(text));
  return all.length > 0 && all.every((text) => bareCode(text) || findCodes(text).length > 0);
}

interface CodeOf {
  readonly cdt: string;
  readonly column: number;
}

function codesOfRow(
  cells: readonly (Cell | undefined)[],
  keys: Columns['keys'],
  heads: readonly string[],
  bare: boolean,
): CodeOf[] {
  const at = (column: number): CodeOf[] => {
    const cell = cells[column];
    if (!cell?.text || proseHead.test(heads[column] ?? '')) return [];
    const lines = cell.text.split('\n').filter((line) => line.trim() !== '');
    return lines.flatMap((line) => {
      const found = findCodes(line);
      if (found.length === 0) {
        const code = bare && keys[column] === 'code' ? bareCode(line) : null;
        return code ? [{ cdt: code, column }] : [];
      }
      if (keys[column] !== 'code' && readsAsProse(oneLine(cell.text))) return [];
      return found.map(({ cdt }) => ({ cdt, column }));
    });
  };
  const column = keys.indexOf('code');
  const own = column >= 0 ? at(column) : [];
  if (own.length > 0) return own;
  for (let i = 0; i < cells.length; i++) {
    const found = at(i);
    if (found.length > 0) return found;
  }
  return [];
}

/** The code of a row that only a hidden control of it holds. */
function hiddenCode(row: GridRow): { cdt?: string; icd?: string } | null {
  let cdt: string | undefined;
  let diagnosis: string | undefined;
  for (const part of row.parts) {
    for (const at of elementsIn(part)) {
      if (at.tag !== 'input' || at.attrs.type !== 'hidden') continue;
      const value = (at.value ?? '').trim();
      const found = /^D\d{4}(?:\.\d{1,2})?$/i.test(value) ? findCodes(value)[0] : undefined;
      cdt ??= found?.cdt;
      if (/code/i.test(at.attrs.name ?? '') && icd.test(value)) diagnosis ??= value;
    }
  }
  return cdt ? { cdt } : diagnosis ? { icd: diagnosis } : null;
}

function draftOf(
  cells: readonly (Cell | undefined)[],
  columns: Columns,
  cdt: string | undefined,
  heads: readonly string[],
): RowDraft {
  const draft: RowDraft = cdt ? { cdt } : {};
  const { keys } = columns;
  cells.forEach((cell, i) => {
    const key = keys[i];
    if (!cell || !key) return;
    if (key === 'code') takeDescription(cell.text, draft);
    else if (key !== 'description') takeValue(key, cell.text, draft, cell.struck);
  });
  // The column of descriptions wins over what stands beside the code.
  const place = keys.indexOf('description');
  const cell = place >= 0 ? cells[place] : undefined;
  if (cell?.text) {
    const own: RowDraft = draft.cdt ? { cdt: draft.cdt } : {};
    takeDescription(cell.text.split('\n')[0] ?? '', own);
    if (own.description) draft.description = own.description;
    draft.cdt ??= own.cdt;
    draft.toothRaw ??= own.toothRaw;
    draft.surfaces ??= own.surfaces;
    if (draft.toothRaw === undefined && own.area) draft.area ??= own.area;
    if (own.unsure && draft.toothRaw === undefined) draft.unsure = [...(draft.unsure ?? []), ...own.unsure];
    draft.quantity ??= own.quantity;
  }
  cells.forEach((other, i) => {
    if (other?.text && !keys[i] && !(heads[i] ?? '').trim()) takeUnheaded(other, draft);
  });
  if (columns.unsureTooth >= 0) {
    const text = oneLine(cells[columns.unsureTooth]?.text ?? '');
    if (text && parseToothMarks(text)?.teeth.length) {
      draft.toothRaw ??= text;
      draft.toothUnsure = true;
    }
  }
  if (columns.unit) draft.feeBasis = 'unit';
  return prune(draft);
}

/** A row without headings whose cells hold several parts each is read as a card is. */
function composed(row: GridRow, cdt: string): RowDraft {
  const segments = row.parts.flatMap((part) => segmentsOf(part));
  const carrier = segments.find(({ text }) => findCodes(text).length > 0) ?? null;
  const draft: RowDraft = { cdt };
  if (carrier) takeDescription(carrier.text, draft);
  fillDraft(draft, segments, carrier, row.element);
  return draft;
}

/** A cell without a heading counts only where it can be one thing alone. */
function takeUnheaded(cell: Cell, draft: RowDraft): void {
  const text = oneLine(cell.text);
  if (findCodes(text).length > 0) takeDescription(text, draft);
  else if (/^#\s?\d/.test(text)) takeValue('tooth', text, draft);
  else if (isAmount(text)) takeValue('fee', text, draft, cell.struck);
  else if (/^[a-z ,]{4,24}$/i.test(text) && statusOf(text)) takeValue('status', text, draft);
  else if (/^dr\.?\s/i.test(text)) takeValue('provider', text, draft);
  else if (draft.cdt && /\p{Ll}{3}.*\s.*\p{Ll}{2}/u.test(text) && !fieldOf(text)) takeDescription(text, draft);
}

/** Several procedures in one row: what comes in as many lines goes with each, what comes once belongs to all. */
function splitRow(
  cells: readonly (Cell | undefined)[],
  keys: Columns['keys'],
  codes: readonly CodeOf[],
  columns: Columns,
): RowDraft[] {
  const count = codes.length;
  const place = codes[0]?.column ?? -1;
  const partsOf = cells.map((cell, i) => {
    const lines = (cell?.text ?? '')
      .split('\n')
      .map(oneLine)
      .filter((line) => line !== '');
    if (lines.length === count) return lines;
    if (i === place) return piecesOf(lines.join(' '));
    const key = keys[i];
    return lines.length === 1 && count > 1 && key ? commaParts(lines[0] ?? '', count, key) : lines;
  });
  return codes.map(({ cdt }, n) => {
    const draft: RowDraft = { cdt };
    partsOf.forEach((parts, i) => {
      if (!cells[i]) return;
      if (i === place) {
        const own = parts[n] ?? oneLine(cells[i].text);
        if (own) takeDescription(own, draft);
        return;
      }
      const key = keys[i] ?? (parts.length === count && isAmount(parts[n] ?? '') ? 'fee' : null);
      if (!key || key === 'code') return;
      if (parts.length === count) takeValue(key, parts[n] ?? '', draft);
      else if (parts.length === 1 && (key === 'date' || key === 'provider' || key === 'status' || key === 'patientName'))
        takeValue(key, parts[0] ?? '', draft);
    });
    if (columns.unit) draft.feeBasis = 'unit';
    return prune(draft);
  });
}

function commaParts(line: string, count: number, key: ColumnKey): string[] {
  if (key !== 'tooth' && key !== 'fee' && key !== 'surfaces') return [line];
  const parts = line.split(/\s*[,;]\s*(?!\d{3}(?:\D|$))/);
  return parts.length === count ? parts : [line];
}

/** The words of each code in a line that names several. */
export function piecesOf(line: string): string[] {
  return findCodes(line).map(({ start }, n, codes) =>
    line
      .slice(start, codes[n + 1]?.start ?? line.length)
      .replace(/(?:^|\s)CDT\s*[-:]?\s*$/i, '')
      .replace(/[\s,;/&+]+$|\sand\s*$/g, ''),
  );
}

function inherit(
  draft: RowDraft,
  context: { date?: string; status?: RowDraft['status']; row?: GridRow },
  cells: readonly (Cell | undefined)[],
  keys: Columns['keys'],
  row: GridRow,
  group: RowGroup,
): void {
  if (context.date) draft.date ??= context.date;
  if (context.status) draft.status ??= context.status;
  const last = group.rows.at(-1)?.draft;
  const column = keys.indexOf('date');
  if (!last?.date || column < 0 || draft.date || !context.row) return;
  // A row that leaves the date and another shared column empty goes on with the row before; one with another state does not.
  const blank = (i: number) =>
    i >= 0 && oneLine(cells[i]?.text ?? '') === '' && oneLine(context.row?.cells[i]?.text ?? '') !== '';
  const shared = [keys.indexOf('provider'), keys.indexOf('patientName'), keys.indexOf('type')];
  const fewer = row.cells.filter(Boolean).length < context.row.cells.filter(Boolean).length;
  const sameState = draft.status === last.status || !draft.status;
  if (blank(column) && sameState && (fewer || shared.some(blank) || (column === 0 && keys.indexOf('status') < 0))) {
    draft.date = last.date;
    if (blank(keys.indexOf('provider')) && last.provider) draft.provider ??= last.provider;
    if (blank(keys.indexOf('patientName')) && last.patient) draft.patient ??= last.patient;
  }
}

/** Only what was found. */
function prune(draft: RowDraft): RowDraft {
  return Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined)) as RowDraft;
}
