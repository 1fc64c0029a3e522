import type { Edit, EditCase } from '../edit';
import { linesWhere } from '../lines-where';
import { changeLine } from '../sample-visit';
import { remarkCodes } from '../sources';

export const edit: Edit = {
  title: 'Charge',
  severity: 'error',
  message: 'Line {n} has no valid charge.',
  fix: 'Enter the fee; no $ or comma.',
  item: '24F',
  x12: 'SV102',
  denials: ['CO-16 M79'],
  source: remarkCodes('CO-16 M79'),
  hard: true,
  judge({ draft }) {
    return linesWhere(draft, (line, i) =>
      line.charge === null || !Number.isFinite(line.charge) || line.charge <= 0 || line.charge > 99_999_999
        ? { field: `accepted.lines[${i}].charge`, values: { n: i + 1 } }
        : null,
    );
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      changeLine(v, 0, { charge: 0 });
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
