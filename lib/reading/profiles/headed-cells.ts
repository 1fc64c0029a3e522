import type { Grid, GridRow } from '../find-grids';
import { findGrids } from '../find-grids';
import { oneLine } from '../page-text';
import type { PageElement } from '../page-tree';

/** Cells of the tables of a page by their headings. */
export interface HeadedCells {
  /** The cell of a row under a heading that stands over one column alone; null where there is none. */
  under(row: PageElement, head: string): PageElement | null;
  /** The heading over a cell of a row; null where it has none of its own, or one that names data. */
  over(row: PageElement, cell: PageElement): string | null;
}

export function headedCells(root: PageElement): HeadedCells {
  const rows = new Map<PageElement, { grid: Grid; row: GridRow }>();
  for (const grid of findGrids(root)) for (const row of grid.rows) for (const part of row.parts) rows.set(part, { grid, row });
  const headsOf = (grid: Grid) => grid.heads.map((head) => oneLine(head).slice(0, 60));
  return {
    under(row, head) {
      const at = rows.get(row);
      if (!at) return null;
      const heads = headsOf(at.grid);
      const column = heads.indexOf(head);
      if (column < 0 || heads.lastIndexOf(head) !== column) return null;
      return at.row.cells[column]?.element ?? null;
    },
    over(row, cell) {
      const at = rows.get(row);
      const column = at?.row.cells.findIndex((one) => one?.element === cell) ?? -1;
      if (!at || column < 0) return null;
      const heads = headsOf(at.grid);
      const head = heads[column] ?? '';
      return head !== '' && !/\d/.test(head) && heads.indexOf(head) === heads.lastIndexOf(head) ? head : null;
    },
  };
}
