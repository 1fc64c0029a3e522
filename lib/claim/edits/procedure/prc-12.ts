import type { Edit, EditCase } from '../edit';
import { linesWhere } from '../lines-where';
import { changeLine } from '../sample-visit';
import { remarkCodes } from '../sources';

export const edit: Edit = {
  title: 'Units',
  severity: 'error',
  message: 'Line {n} units are not valid.',
  fix: 'At least 1; minutes (MJ) for anesthesia.',
  item: '24G',
  x12: 'SV104',
  denials: ['CO-16 M53'],
  source: remarkCodes('CO-16 M53'),
  hard: true,
  judge({ draft }) {
    return linesWhere(draft, (line, i) =>
      line.units === null || line.units <= 0 || line.units > 999
        ? { field: `accepted.lines[${i}].units`, values: { n: i + 1 } }
        : null,
    );
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      changeLine(v, 0, { units: -1 });
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
