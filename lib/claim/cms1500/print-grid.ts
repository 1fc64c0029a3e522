import type { Box } from './box';
import { formField } from './form-fields';

const rows = 66;
const columns = 80;

/** One page as plain text: 66 rows of 80 columns, each value at its place, blanks at line ends dropped. What a printer would obey is a blank. */
export function printGrid(boxes: readonly Box[]): string {
  const page = Array.from({ length: rows }, () => Array.from({ length: columns }, () => ' '));
  for (const box of boxes) {
    const field = formField.get(box.field);
    const row = field && page[field.row - 1];
    if (!field || !row) continue;
    [...box.value].slice(0, field.length).forEach((character, i) => {
      if (field.column - 1 + i < columns) row[field.column - 1 + i] = /[ -~]/.test(character) ? character : ' ';
    });
  }
  return `${page.map((row) => row.join('').trimEnd()).join('\n')}\n`;
}

/** Every page, a form feed between them. */
export const printGridPages = (pages: readonly (readonly Box[])[]): string => pages.map(printGrid).join('\f');
