import type { Edit, EditCase } from '../edit';
import { linesWhere } from '../lines-where';
import { changeLine } from '../sample-visit';
import { contractor } from '../sources';

/** KX says covered, GA and GZ say probably not, GY says excluded; a whole service is not one of its parts; a thing is bought or rented. */
const contradictions = [
  ['KX', 'GY'],
  ['KX', 'GA'],
  ['KX', 'GZ'],
  ['GA', 'GZ'],
  ['26', 'TC'],
  ['NU', 'RR'],
] as const;

export const edit: Edit = {
  title: 'Modifiers that contradict each other',
  severity: 'error',
  message: '{a} and {m} contradict each other.',
  fix: 'Keep one.',
  item: '24D',
  x12: 'SV101',
  denials: ['CO-4', 'N519'],
  source: contractor('Medicare dental services: KX says linked, GY says excluded', 'KX and GY'),
  judge({ draft }) {
    return linesWhere(draft, (line, i) => {
      const pair = contradictions.find(([a, m]) => line.modifiers.includes(a) && line.modifiers.includes(m));
      return pair ? { field: `accepted.lines[${i}].modifiers`, values: { a: pair[0], m: pair[1] } } : null;
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
  {
    title: 'GA with GZ is found',
    expect: 'found',
    change: (v) => changeLine(v, 0, { modifiers: ['GA', 'GZ'] }),
  },
  {
    title: 'both parts of one picture are found',
    expect: 'found',
    change: (v) => changeLine(v, 0, { modifiers: ['26', 'TC'] }),
  },
];
