import type { Edit, EditCase } from '../edit';
import { linesWhere } from '../lines-where';
import { changeLine } from '../sample-visit';
import { custom } from '../sources';

export const edit: Edit = {
  title: 'Order',
  severity: 'warning',
  message: 'Put payment-changing modifiers first.',
  fix: 'Reordered suggestion: {order}.',
  item: '24D',
  x12: 'SV101',
  denials: ['CO-4'],
  source: custom('payment modifiers stand before informational ones'),
  judge({ draft }) {
    const informational = new Set(['KX', 'GA', 'GY', 'GZ', 'RT', 'LT', 'Q6']);
    return linesWhere(draft, (line, i) => {
      const first = line.modifiers.findIndex((m) => informational.has(m));
      const last = line.modifiers.findLastIndex((m) => !informational.has(m));
      return first >= 0 && last > first
        ? {
            field: `accepted.lines[${i}].modifiers`,
            values: {
              order: [
                ...line.modifiers.filter((m) => !informational.has(m)),
                ...line.modifiers.filter((m) => informational.has(m)),
              ].join(' '),
            },
          }
        : null;
    });
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      changeLine(v, 0, { modifiers: ['KX', '22'] });
    },
  },
  {
    title: 'what is right passes',
    expect: 'clear',
    change: (v) => {
      changeLine(v, 0, { modifiers: ['22', 'KX'] });
    },
  },
  { title: 'what it needs is not there', expect: 'unknown', change: () => {} },
];
