import { dayNumber } from '@/lib/encounter/age';
import type { Edit, EditCase } from '../edit';
import { linesWhere } from '../lines-where';
import { remarkCodes } from '../sources';

export const edit: Edit = {
  title: 'Service date valid',
  severity: 'error',
  message: 'Date of service {dos} is not valid.',
  fix: 'Fix it.',
  item: '24A',
  x12: 'DTP 472',
  denials: ['CO-16 M52', 'CO-110'],
  source: remarkCodes('CO-16 M52, CO-110'),
  hard: true,
  judge(context) {
    const { draft } = context;
    return linesWhere(draft, (line, i) =>
      dayNumber(line.date) === null ||
      (context.today && line.date > context.today) ||
      (draft.patient.birthDate && line.date < draft.patient.birthDate)
        ? { field: `accepted.lines[${i}].date`, values: { dos: line.date || '(none)' } }
        : null,
    );
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      v.today = '2026-11-01';
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
