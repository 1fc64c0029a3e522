import type { Edit, EditCase } from '../edit';
import { linesWhere } from '../lines-where';
import { changeLine } from '../sample-visit';
import { cited } from '../sources';

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
  source: cited(
    'Medicare claims for dental services to require administrative modifier codes, ADA News, January 2025',
    'KX says linked and covered, GY says that Medicare should not pay',
    'https://adanews.ada.org/ada-news/2025/january/medicare-claims-for-dental-services-to-require-administrative-modifier-codes',
    '2026-11-26',
  ),
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
