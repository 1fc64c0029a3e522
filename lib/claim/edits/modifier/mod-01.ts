import type { Edit, EditCase } from '../edit';
import { linesWhere } from '../lines-where';
import { changeLine } from '../sample-visit';
import { remarkCodes } from '../sources';

export const edit: Edit = {
  title: 'Modifier format',
  severity: 'error',
  message: '{m} is not a valid modifier.',
  fix: 'Use up to four 2-character modifiers.',
  item: '24D',
  x12: 'SV101-3..6',
  denials: ['CO-182', 'N519', 'CO-4'],
  source: remarkCodes('CO-182, N519, CO-4'),
  hard: true,
  judge({ draft }) {
    return linesWhere(draft, (line, i) => {
      const wrong =
        line.modifiers.length > 4 ? `${line.modifiers.length} modifiers` : line.modifiers.find((m) => !/^[0-9A-Z]{2}$/.test(m));
      return wrong ? { field: `accepted.lines[${i}].modifiers`, values: { m: wrong } } : null;
    });
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      changeLine(v, 0, { modifiers: ['RTX'] });
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
