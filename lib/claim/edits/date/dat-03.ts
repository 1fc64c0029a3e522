import { daysBetween } from '@/lib/encounter/age';
import type { Edit, EditCase } from '../edit';
import { linesWhere } from '../lines-where';
import { changeLine } from '../sample-visit';
import { remarkCodes } from '../sources';

export const edit: Edit = {
  title: 'Span and units',
  severity: 'warning',
  message: 'Line {n} spans {d} days and says {u} units.',
  fix: 'One line for each day, or as many units as days.',
  item: '24A,24G',
  x12: '2400 DTP 472 RD8',
  denials: ['CO-16 N345', 'N63'],
  source: remarkCodes('CO-16 N345, N63'),

  judge({ draft }) {
    return linesWhere(draft, (line, i) => {
      const days = (daysBetween(line.date, line.dateTo) ?? 0) + 1;
      return days > 1 && line.unitBasis === 'UN' && line.units !== null && line.units !== days
        ? { field: `accepted.lines[${i}].units`, values: { n: i + 1, d: days, u: line.units } }
        : null;
    });
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'two days with one unit are found',
    expect: 'found',
    change: (v) => changeLine(v, 0, { dateTo: '2026-11-03' }),
  },
  {
    title: 'two days with two units pass',
    expect: 'clear',
    change: (v) => changeLine(v, 0, { dateTo: '2026-11-03', units: 2 }),
  },
  { title: 'a line of one day has no span', expect: 'unknown', change: () => {} },
];
