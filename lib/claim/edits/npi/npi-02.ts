import { isNpi } from '../check-npi';
import type { Edit, EditCase } from '../edit';
import { linesWhere } from '../lines-where';
import { remarkCodes } from '../sources';

export const edit: Edit = {
  title: 'Rendering NPI',
  severity: 'error',
  message: 'Rendering provider NPI is missing or not valid.',
  fix: 'Enter the type 1 NPI of the dentist who did the work.',
  item: '24J',
  x12: '2310B/2420A NM109',
  denials: ['CO-16 N290', 'CO-207', 'N799'],
  source: remarkCodes('CO-16 N290, CO-207, N799'),
  hard: true,
  judge({ draft }) {
    return linesWhere(draft, (line, i) =>
      line.rendering && isNpi(line.rendering.npi) ? null : { field: `accepted.lines[${i}].rendering` },
    );
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      v.practice.providers = [];
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
