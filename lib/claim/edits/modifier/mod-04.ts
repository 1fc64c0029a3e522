import type { Edit, EditCase } from '../edit';
import { linesWhere } from '../lines-where';
import { changeLine } from '../sample-visit';
import { contractor } from '../sources';

export const edit: Edit = {
  title: 'Bilateral',
  severity: 'warning',
  message: 'Bilateral billing is inconsistent.',
  fix: 'Payer style: one line 50 unit 1, or two lines RT and LT.',
  item: '24D',
  x12: 'SV101',
  denials: ['CO-4', 'CO-18'],
  source: contractor('Medicare physician fee schedule', 'bilateral indicator'),
  judge({ draft }) {
    return linesWhere(draft, (line, i) =>
      (line.modifiers.includes('RT') && line.modifiers.includes('LT')) ||
      (line.modifiers.includes('50') && (line.modifiers.includes('RT') || line.modifiers.includes('LT') || (line.units ?? 1) > 1))
        ? { field: `accepted.lines[${i}].modifiers` }
        : null,
    );
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      changeLine(v, 0, { modifiers: ['50', 'RT'] });
    },
  },
  {
    title: 'what is right passes',
    expect: 'clear',
    change: (v) => {
      changeLine(v, 0, { modifiers: ['50'] });
    },
  },
  { title: 'what it needs is not there', expect: 'unknown', change: () => {} },
];
