import { dayNumber } from '@/lib/encounter/age';
import type { Edit, EditCase } from '../edit';
import { linesWhere } from '../lines-where';
import { changeLine } from '../sample-visit';
import { remarkCodes } from '../sources';

export const edit: Edit = {
  title: 'From before to',
  severity: 'error',
  message: 'Line {n}: the last day lies before the first.',
  fix: 'Put the two days in order.',
  item: '24A',
  x12: '2400 DTP 472',
  denials: ['CO-16 M59'],
  source: remarkCodes('CO-16 M59'),
  hard: true,
  judge({ draft }) {
    return linesWhere(draft, (line, i) =>
      dayNumber(line.date) !== null && (line.dateTo < line.date || dayNumber(line.dateTo) === null)
        ? { field: `accepted.lines[${i}].dateTo`, values: { n: i + 1 } }
        : null,
    );
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'a last day before the first is found',
    expect: 'found',
    change: (v) => changeLine(v, 0, { dateTo: '2026-11-01' }),
  },
  {
    title: 'a span of three days passes',
    expect: 'clear',
    change: (v) => changeLine(v, 0, { dateTo: '2026-11-04', units: 3 }),
  },
  { title: 'a line of one day has nothing to compare', expect: 'unknown', change: () => {} },
];
