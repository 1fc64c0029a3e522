import { findCodes } from '@/lib/cells/find-codes';
import { isHeadingRow } from '@/lib/cells/match-column';
import { iconLabel, oneLine, segmentsOf, strikes, textOf } from './page-text';
import { closest, elementsIn, isElement, type PageElement, remembered } from './page-tree';

export interface Cell {
  readonly element: PageElement;
  /** Text with its line breaks; the value of a control; what an icon's label says where there is nothing else. */
  readonly text: string;
  /** Struck-through text left out of `text`. */
  readonly struck: string;
  /** A check box or radio button: on or off; null where the cell holds none. */
  readonly check: boolean | null;
  readonly shown: boolean;
}

export interface GridRow {
  readonly element: PageElement;
  readonly parts: readonly PageElement[];
  /** By column of the whole grid, hidden columns included; a cell that spans several stands in its first. */
  readonly cells: readonly (Cell | undefined)[];
}

/** Rows and headings of a table, an ARIA grid, or rows of boxes under a row of headings. */
export interface Grid {
  readonly element: PageElement;
  readonly heads: readonly string[];
  readonly rows: readonly GridRow[];
  /** Rows that the page says there are, where it shows only some. */
  readonly rowCount: number | null;
}

const isGrid = (at: PageElement): boolean => at.tag === 'table' || /^(?:grid|table|treegrid)$/.test(at.attrs.role ?? '');
const isRow = (at: PageElement): boolean => at.tag === 'tr' || at.attrs.role === 'row';
const isCell = (at: PageElement): boolean =>
  at.tag === 'td' || at.tag === 'th' || /^(?:gridcell|cell|columnheader|rowheader)$/.test(at.attrs.role ?? '');

/** Tables and grids of a part of the page, the innermost where one holds another only for its looks. */
export function findGrids(root: PageElement): Grid[] {
  const grids: Grid[] = [];
  for (const element of elementsIn(root)) {
    if (!element.shown || !isGrid(element)) continue;
    const rows = readRows(element);
    if (rows.length > 0) grids.push(turned(element, rows) ?? withHeads(element, rows));
  }
  return joinHeads(grids);
}

function readRows(grid: PageElement): GridRow[] {
  const own = (at: PageElement) => closest(at.parent, isGrid) === grid;
  // A row that is struck out as a whole was taken back.
  const rows = [...elementsIn(grid)].filter((at) => at.shown && isRow(at) && own(at) && closest(at, strikes) === null);
  // Pinned columns of a grid are rows of their own with the same number.
  const byIndex = new Map<string, PageElement[]>();
  const pinned = hasPinned(rows);
  const layers = new Map<PageElement | null, number>();
  const oneParent = new Set(rows.filter(isHeads).map(({ parent }) => parent)).size === 1;
  for (const row of rows) {
    const index = row.attrs['aria-rowindex'] ?? row.attrs['row-index'] ?? '';
    // So are their headings, layer by layer, without a number.
    const layer = pinned && isHeads(row);
    const depth = oneParent ? 0 : (layers.get(row.parent) ?? 0);
    if (layer) layers.set(row.parent, depth + 1);
    const key = layer ? `head ${depth}` : row.tag === 'tr' || index === '' ? `#${row.order}` : index;
    byIndex.set(key, [...(byIndex.get(key) ?? []), row]);
  }
  const spans: { left: number; column: number; cell: Cell | undefined }[] = [];
  return [...byIndex.values()].map((parts) => {
    const found = parts.flatMap((row) =>
      [...childCells(row)].map((at) => ({ at, column: Number(at.attrs['aria-colindex'] ?? Number.NaN) })),
    );
    if (found.length > 0 && found.every(({ column }) => column > 0)) found.sort((a, b) => a.column - b.column);
    const cells: (Cell | undefined)[] = [];
    let column = 0;
    for (const { at } of found) {
      while (spans.some((span) => span.left > 0 && span.column === column)) column++;
      const cell = readCell(at);
      cells[column] = cell;
      const down = span(at.attrs.rowspan);
      const across = span(at.attrs.colspan);
      if (down > 1)
        for (let i = 0; i < across; i++) spans.push({ left: down, column: column + i, cell: i === 0 ? cell : undefined });
      column += across;
    }
    for (const span of spans) {
      if (span.left > 0 && cells[span.column] === undefined && span.cell) cells[span.column] = span.cell;
      span.left--;
    }
    const [first] = parts;
    return { element: first ?? grid, parts, cells };
  });
}

const isHeads = (row: PageElement): boolean =>
  row.tag !== 'tr' &&
  !(row.attrs['aria-rowindex'] ?? row.attrs['row-index']) &&
  [...childCells(row)].every((at) => at.attrs.role === 'columnheader');

/** Rows of one number under different parents. */
function hasPinned(rows: readonly PageElement[]): boolean {
  const parents = new Map<string, PageElement | null>();
  return rows.some((row) => {
    const index = row.tag === 'tr' ? undefined : (row.attrs['aria-rowindex'] ?? row.attrs['row-index']);
    if (!index) return false;
    const other = parents.get(index);
    parents.set(index, row.parent);
    return other !== undefined && other !== row.parent;
  });
}

/** A table that stands on its side, its headings down the first column and a procedure in each other one; null for all others. */
function turned(element: PageElement, rows: readonly GridRow[]): Grid | null {
  const heads = rows.map(({ cells }) => oneLine(cells[0]?.text ?? ''));
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  if (rows.length < 3 || width < 3 || !isHeadingRow(heads.filter((text) => text !== ''))) return null;
  const [first] = rows;
  if (isHeadingRow(first?.cells.slice(1).map((cell) => oneLine(cell?.text ?? '')) ?? [])) return null;
  const columns = Array.from({ length: width - 1 }, (_, i) => rows.map(({ cells }) => cells[i + 1]));
  const coded = columns.filter((cells) => cells.some((cell) => cell && findCodes(cell.text).length === 1));
  if (coded.length < 2) return null;
  return {
    element,
    heads,
    rows: coded.map((cells) => {
      const parts = cells.flatMap((cell) => (cell ? [cell.element] : []));
      return { element: parts[0] ?? element, parts, cells };
    }),
    rowCount: null,
  };
}

const span = (text: string | undefined): number => Math.min(60, Math.max(1, Number.parseInt(text ?? '1', 10) || 1));

function* childCells(row: PageElement): Generator<PageElement> {
  for (const child of row.children) {
    if (!isElement(child)) continue;
    if (isCell(child)) yield child;
    else if (!isRow(child) && !isGrid(child)) yield* childCells(child);
  }
}

export function readCell(element: PageElement): Cell {
  const struckParts: string[] = [];
  const isStruck = (at: PageElement) => {
    const struck = strikes(at);
    if (struck) struckParts.push(textOf(at));
    return struck;
  };
  let text = isStruck(element) ? '' : textOf(element, isStruck);
  let check: boolean | null = null;
  for (const at of elementsIn(element)) {
    const type = at.tag === 'input' ? at.attrs.type : at.attrs.role;
    if (!at.shown || !/^(?:checkbox|radio|switch)$/.test(type ?? '')) continue;
    check = at.checked || at.attrs['aria-checked'] === 'true';
    if (check) break;
  }
  if (text === '' && check === null) text = iconLabel(element);
  return { element, text, struck: struckParts.join(' '), check, shown: element.shown };
}

/** The row of headings of a grid: marked as such, or one that reads as headings; with several, the lowest that names a column. */
function withHeads(element: PageElement, all: GridRow[]): Grid {
  const rowCount = Number(element.attrs['aria-rowcount'] ?? Number.NaN);
  let from = 0;
  const layers: string[][] = [];
  for (const row of all.slice(0, 6)) {
    const shown = row.cells.filter((cell) => cell?.shown);
    const texts = row.cells.map((cell) => oneLine(cell?.text ?? ''));
    const written = shown.filter((cell) => cell?.text);
    const marked =
      written.length > 0 &&
      (closest(row.element, (at) => at.tag === 'thead') !== null ||
        shown.every((cell) => cell?.element.tag === 'th' || cell?.element.attrs.role === 'columnheader'));
    if (!(marked || isHeadingRow(texts.filter((_, i) => row.cells[i]?.shown)))) {
      // A single cell above the headings is a title.
      if (written.length <= 1 && layers.length === 0) {
        from++;
        continue;
      }
      break;
    }
    if (texts.some((text) => /\bD\d{4}\b/.test(text))) break;
    layers.push(spread(row));
    from = all.indexOf(row) + 1;
  }
  if (layers.length === 0) from = 0;
  const data = all.slice(from);
  const width = Math.max(0, ...layers.map((layer) => layer.length));
  const named = (from: readonly string[][], length: number) =>
    Array.from({ length }, (_, i) => from.map((layer) => layer[i] ?? '').findLast((text) => text !== '') ?? '');
  // The number of rows that a grid states counts its rows of headings.
  const count = Number.isFinite(rowCount) && rowCount > layers.length ? rowCount - layers.length : null;
  // Headings out of view without cells below them would shift the columns: then what is in view is counted on both sides.
  const inView =
    layers.length > 0 && all[from - 1]
      ? spread({ ...(all[from - 1] as GridRow), cells: (all[from - 1] as GridRow).cells.filter((cell) => cell?.shown) })
      : [];
  const fits = (length: number, cellsOf: (row: GridRow) => number) => data.filter((row) => cellsOf(row) === length).length;
  const shownCells = (row: GridRow) => row.cells.filter((cell) => cell?.shown).length;
  if (inView.length !== width && fits(width, (row) => row.cells.length) < fits(inView.length, shownCells)) {
    return {
      element,
      heads: inView,
      rows: data.map((row) => ({ ...row, cells: row.cells.filter((cell) => cell?.shown) })),
      rowCount: count,
    };
  }
  return { element, heads: named(layers, width), rows: data, rowCount: count };
}

/** Headings by column; one that spans several columns stands over each. */
function spread(row: GridRow): string[] {
  const texts: string[] = [];
  row.cells.forEach((cell, i) => {
    if (!cell) return;
    for (let j = 0; j < span(cell.element.attrs.colspan); j++) texts[i + j] = headText(cell);
  });
  return Array.from(texts, (text) => text ?? '');
}

const headText = (cell: Cell): string => {
  const words = segmentsOf(cell.element).map(({ text }) => text);
  return oneLine(words.join(' ') || cell.text)
    .replace(/[▲▼△▽↑↓⇅↕]/g, '')
    .replace(/\b(?:sort(?:ed|able)?|ascending|descending|filter)\b/gi, '')
    .trim();
};

/** Some grids keep their headings in a table of their own, before the one with the rows. */
function joinHeads(grids: Grid[]): Grid[] {
  return grids
    .map((grid, i) => {
      if (grid.heads.length > 0) return grid;
      const before = grids.slice(Math.max(0, i - 3), i).findLast((other) => other.heads.length > 1 && other.rows.length === 0);
      const width = Math.max(0, ...grid.rows.map((row) => row.cells.length));
      const common = before && closest(before.element, (at) => closest(grid.element, (up) => up === at) !== null);
      return before && common && common.tag !== 'body' && Math.abs(before.heads.length - width) <= 1
        ? { ...grid, heads: before.heads }
        : grid;
    })
    .filter((grid) => grid.rows.length > 0);
}

/** Rows of boxes: siblings that each hold as many parts as a row of headings above them. Found from one of the rows. */
export function gridOfBoxes(row: PageElement): Grid | null {
  const headRow = row.parent && (headRowBefore(row.parent).get(row) ?? above(row.parent).find(isHeadRow));
  if (!row.parent || !headRow) return null;
  const known = gridsUnder(headRow).get(row.parent);
  return known === undefined ? gridBelow(headRow, row.parent) : known;
}

const boxesOf = (at: PageElement): PageElement[] => at.children.filter(isElement);

const isHeadRow = remembered((at) => {
  const texts = boxesOf(inner(at)).map((box) => oneLine(textOf(box)));
  return texts.length >= 3 && isHeadingRow(texts);
});

/** The nearest row of headings before each child in view, among the children of the same parent. */
const headRowBefore = remembered((parent) => {
  const before = new Map<PageElement, PageElement>();
  let last: PageElement | undefined;
  for (const child of parent.children) {
    if (!isElement(child) || !child.shown) continue;
    if (last) before.set(child, last);
    if (isHeadRow(child)) last = child;
  }
  return before;
});

/** What was made of the rows of a parent under one row of headings. */
const gridsUnder = remembered((_headRow) => new Map<PageElement, Grid | null>());

function gridBelow(headRow: PageElement, parent: PageElement): Grid | null {
  const heads = boxesOf(inner(headRow)).map((box) => oneLine(textOf(box)));
  const body = boxesOf(parent).filter((at) => at.shown && at !== headRow && at.order > headRow.order);
  const rows = body.map((at) => ({ element: at, parts: [at], cells: boxesOf(inner(at)).map(readCell) }));
  const fitting = rows.filter(({ cells }) => cells.length === heads.length).length;
  const grid = fitting * 2 >= rows.length ? { element: parent, heads, rows, rowCount: null } : null;
  gridsUnder(headRow).set(parent, grid);
  return grid;
}

/** A wrapper with a single box stands for that box. */
function inner(at: PageElement): PageElement {
  const kids = at.children.filter(isElement);
  const [only] = kids;
  return kids.length === 1 && only && only.children.filter(isElement).length > 1 ? inner(only) : at;
}

function above(parent: PageElement | null): PageElement[] {
  const before: PageElement[] = [];
  let at = parent;
  for (let i = 0; at?.parent && i < 3; i++, at = at.parent) {
    const siblings = at.parent.children.filter(isElement);
    const index = siblings.indexOf(at);
    before.push(
      ...siblings
        .slice(Math.max(0, index - 2), index)
        .filter((sibling) => sibling.shown)
        .reverse(),
    );
  }
  return before;
}
