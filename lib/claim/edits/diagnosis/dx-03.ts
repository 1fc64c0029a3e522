import { diagnosesWhere } from '../diagnoses-where';
import type { Edit, EditCase } from '../edit';
import { serviceDate } from '../service-date';
import { icdFiles } from '../sources';

export const edit: Edit = {
  title: 'Valid on date of service',
  severity: 'error',
  message: '{dx} is not valid on {dos}.',
  fix: 'Use a code valid on that date.',
  item: '21',
  x12: 'HI',
  denials: ['CO-146', 'CO-16 M84'],
  source: icdFiles('codes in force on the date of service'),
  hard: true,
  judge(context) {
    const { draft } = context;
    const dos = serviceDate(draft);
    return diagnosesWhere(draft, (code, i) =>
      context.icd.get(code, dos) || context.icd.children(code, dos).length > 0
        ? null
        : { field: `accepted.diagnoses[${i}]`, values: { dx: code, dos: dos || 'the date of service' } },
    );
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      v.encounter.accepted = { ...v.encounter.accepted, diagnoses: ['K07.6'] };
    },
  },
  { title: 'what is right passes', expect: 'clear', change: () => {} },
  {
    title: 'what it needs is not there',
    expect: 'unknown',
    change: (v) => {
      v.encounter.accepted = { ...v.encounter.accepted, diagnoses: [] };
    },
  },
];
