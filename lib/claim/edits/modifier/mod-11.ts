import type { Edit, EditCase } from '../edit';
import { linesWhere } from '../lines-where';
import { changeLine } from '../sample-visit';
import { contractor } from '../sources';

export const edit: Edit = {
  title: 'KX with GY or GA',
  severity: 'error',
  message: 'KX and {m} contradict.',
  fix: 'Keep one.',
  item: '24D',
  x12: 'SV101',
  denials: ['CO-4', 'N519'],
  source: contractor('Medicare dental services: KX says linked, GY says excluded', 'KX and GY'),
  judge({ draft }) {
    return linesWhere(draft, (line, i) => {
      const m = line.modifiers.find((x) => /^G[AYZ]$/.test(x));
      return m && line.modifiers.includes('KX') ? { field: `accepted.lines[${i}].modifiers`, values: { m } } : null;
    });
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      changeLine(v, 0, { modifiers: ['KX', 'GY'] });
    },
  },
  {
    title: 'what is right passes',
    expect: 'clear',
    change: (v) => {
      changeLine(v, 0, { modifiers: ['KX'] });
    },
  },
  { title: 'what it needs is not there', expect: 'unknown', change: () => {} },
];
