import { ageOn } from '@/lib/encounter/age';
import type { Edit, EditCase } from '../edit';
import { linesWhere } from '../lines-where';
import { changeLine, codeOf } from '../sample-visit';
import { serviceDate } from '../service-date';
import { remarkCodes } from '../sources';

export const edit: Edit = {
  title: 'Age edit',
  severity: 'warning',
  message: '{code} does not fit age {age}.',
  fix: 'Check the code.',
  item: '24D',
  x12: 'SV101',
  denials: ['CO-6 N129'],
  source: remarkCodes('CO-6 N129'),
  judge(context) {
    const { draft } = context;
    const age = ageOn(draft.patient.birthDate, serviceDate(draft));
    return age === null
      ? []
      : linesWhere(draft, (line, i) => {
          const key = context.medical.byCode(line.code)?.key ?? '';
          const child = /-child-/.test(key);
          const sedation = /^sedation-(operator|other)-/.test(key) && key.endsWith('first');
          return (child && age.years >= 5) || (sedation && !child && age.years < 5)
            ? { field: `accepted.lines[${i}].code`, values: { code: line.code, age: age.years } }
            : null;
        });
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      changeLine(v, 0, { code: codeOf('sedation-operator-child-first') });
    },
  },
  {
    title: 'what is right passes',
    expect: 'clear',
    change: (v) => {
      changeLine(v, 0, { code: codeOf('sedation-operator-first') });
    },
  },
  {
    title: 'what it needs is not there',
    expect: 'unknown',
    change: (v) => {
      v.encounter.patient = { ...v.encounter.patient, birthDate: undefined };
    },
  },
];
