import type { Edit, EditCase } from '../edit';
import { linesWhere } from '../lines-where';
import { remarkCodes } from '../sources';

export const edit: Edit = {
  title: 'Tooth already gone',
  severity: 'warning',
  message: 'Tooth {t} is recorded as missing since {date}.',
  fix: 'Check the tooth number.',
  item: '24 shaded',
  x12: 'NTE',
  denials: ['CO-261 N384'],
  source: remarkCodes('CO-261 N384'),
  judge(context) {
    const { draft } = context;
    return linesWhere(draft, (line, i) => {
      const gone = context.encounter.procedures.find(
        (p) =>
          p.status === 'completed' &&
          p.date &&
          p.date < line.date &&
          /^D7(1[14]|2[1-5])\d?/.test(p.cdt ?? '') &&
          line.teeth.includes(p.tooth ?? ''),
      );
      return gone ? { field: `accepted.lines[${i}]`, values: { t: gone.tooth ?? '', date: gone.date ?? '' } } : null;
    });
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      v.encounter.procedures = [
        ...v.encounter.procedures,
        { id: 'p9', cdt: 'D7140', tooth: '32', date: '2025-01-01', status: 'completed' },
      ];
    },
  },
  { title: 'what is right passes', expect: 'clear', change: () => {} },
  {
    title: 'what it needs is not there',
    expect: 'unknown',
    change: (v) => {
      v.encounter.procedures = [];
    },
  },
];
