import type { Edit, EditCase } from '../edit';
import { linesWhere } from '../lines-where';
import { changeLine } from '../sample-visit';
import { remarkCodes } from '../sources';

export const edit: Edit = {
  title: 'Units',
  severity: 'error',
  message: 'Line {n}: {what}.',
  fix: 'At least 1; minutes (MJ) for anesthesia.',
  item: '24G',
  x12: 'SV104',
  denials: ['CO-16 M53'],
  source: remarkCodes('CO-16 M53'),
  hard: true,
  judge({ draft }) {
    return linesWhere(draft, (line, i) => {
      const { units, unitBasis } = line;
      const anesthesia = /^0[01]\d{3}$/.test(line.code);
      const what =
        units === null
          ? 'the units are missing'
          : !Number.isInteger(units) || units <= 0 || units > 999
            ? 'the units are not a whole number from 1 to 999'
            : anesthesia && unitBasis !== 'MJ'
              ? 'anesthesia is counted in minutes (MJ)'
              : !anesthesia && unitBasis === 'MJ'
                ? 'only anesthesia is counted in minutes (MJ)'
                : '';
      return what ? { field: `accepted.lines[${i}].units`, values: { n: i + 1, what } } : null;
    });
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
  {
    title: 'anesthesia in units is found',
    expect: 'found',
    change: (v) => changeLine(v, 0, { code: '00170', units: 3 }),
  },
  {
    title: 'anesthesia in minutes passes',
    expect: 'clear',
    change: (v) => changeLine(v, 0, { code: '00170', unitBasis: 'MJ', minutes: 45, units: undefined }),
  },
  {
    title: 'surgery in minutes is found',
    expect: 'found',
    change: (v) => changeLine(v, 0, { unitBasis: 'MJ', minutes: 45, units: undefined }),
  },
  {
    title: 'half a unit is found',
    expect: 'found',
    change: (v) => changeLine(v, 0, { units: 1.5 }),
  },
];
