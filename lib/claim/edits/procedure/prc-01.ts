import type { Edit, EditCase } from '../edit';
import { linesWhere } from '../lines-where';
import { changeLine } from '../sample-visit';
import { remarkCodes } from '../sources';

export const edit: Edit = {
  title: 'Code valid on DOS',
  severity: 'error',
  message: '{code} is not the form of a code of its set.',
  fix: 'Use the full code of five characters in force that day.',
  item: '24D',
  x12: 'SV101-2',
  denials: ['CO-181', 'CO-16 M51', 'N56'],
  source: remarkCodes('CO-181, CO-16 M51, N56'),
  hard: true,
  judge({ draft }) {
    return linesWhere(draft, (line, i) => {
      if (line.system === 'CDT')
        return /^D\d{4}$/.test(line.code)
          ? null
          : { field: `accepted.lines[${i}].code`, values: { code: line.code || '(none)', dos: line.date } };
      const shape = line.system === 'CPT' ? /^\d{4}[\dTF]$/ : /^[A-CEGHJ-MP-V]\d{4}$/;
      return shape.test(line.code)
        ? null
        : { field: `accepted.lines[${i}].code`, values: { code: line.code || '(none)', dos: line.date || 'that date' } };
    });
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      changeLine(v, 0, { code: '4189' });
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
