import type { Edit, EditCase } from '../edit';
import { linesWhere } from '../lines-where';
import { changeLine } from '../sample-visit';
import { guide837p } from '../sources';

export const edit: Edit = {
  title: 'Note too long',
  severity: 'warning',
  message: 'The description is longer than the 80 characters that the file carries; the rest is cut.',
  fix: 'Shorten it, or send the whole as an attachment.',
  item: '19',
  x12: 'NTE02',
  denials: [],
  source: guide837p('NTE02'),
  judge({ draft }) {
    return linesWhere(draft, (line, i) => (line.narrative.length > 80 ? { field: `accepted.lines[${i}].narrative` } : null));
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      changeLine(v, 0, { narrative: 'x'.repeat(81) });
    },
  },
  { title: 'what is right passes', expect: 'clear', change: () => {} },
  {
    title: 'what it needs is not there',
    expect: 'unknown',
    change: (v) => {
      v.encounter.accepted = { ...v.encounter.accepted, lines: [] };
    },
  },
];
