import type { Edit, EditCase } from '../edit';
import { linesWhere } from '../lines-where';
import { changeLine } from '../sample-visit';
import { nuccManual } from '../sources';

export const edit: Edit = {
  title: 'One style of dates',
  severity: 'warning',
  message: 'Line {n}: the description writes a date as {date}, item 24A has six digits.',
  fix: 'Write dates in a description as MMDDYY, like the rest of the form.',
  item: '14-18,24A',
  x12: '-',
  denials: [],
  source: nuccManual('24A: one style of dates across the form'),

  judge({ draft }) {
    return linesWhere(draft, (line, i) => {
      const date =
        /\b(\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d{2}-\d{2}|(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(19|20)\d{2})\b/.exec(
          line.narrative,
        )?.[0];
      return date ? { field: `accepted.lines[${i}].narrative`, values: { n: i + 1, date } } : null;
    });
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'a date with slashes is found',
    expect: 'found',
    change: (v) => changeLine(v, 0, { narrative: 'Removal of the tooth imaged on 10/28/2026' }),
  },
  {
    title: 'a date of six digits passes',
    expect: 'clear',
    change: (v) => changeLine(v, 0, { narrative: 'Removal of the tooth imaged on 102826' }),
  },
  {
    title: 'without a description there is nothing to compare',
    expect: 'unknown',
    change: (v) => changeLine(v, 0, { narrative: undefined }),
  },
];
