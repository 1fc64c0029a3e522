import { ageOn } from '@/lib/encounter/age';
import { diagnosesWhere } from '../diagnoses-where';
import type { Edit, EditCase } from '../edit';
import { serviceDate } from '../service-date';
import { custom } from '../sources';

export const edit: Edit = {
  title: 'Age/sex conflict',
  severity: 'warning',
  message: '{dx} does not fit a {age}-year-old {sex}.',
  fix: 'Check the code or the patient record.',
  item: '21',
  x12: 'HI',
  denials: ['CO-9', 'CO-10', 'CO-7'],
  source: custom('payers edit diagnoses against age and sex'),
  judge(context) {
    const { draft } = context;
    const age = ageOn(draft.patient.birthDate, serviceDate(draft));
    return age === null
      ? []
      : diagnosesWhere(draft, (code, i) => {
          const label = context.icd.get(code, '')?.label ?? '';
          const newborn = /\b(newborn|neonatal)\b/i.test(label) && age.years >= 1;
          const pregnant = code.startsWith('O') && (draft.patient.sex === 'M' || age.years < 9);
          return newborn || pregnant
            ? {
                field: `accepted.diagnoses[${i}]`,
                values: { dx: code, age: age.years, sex: draft.patient.sex === 'M' ? 'man or boy' : 'patient' },
              }
            : null;
        });
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      v.encounter.accepted = { ...v.encounter.accepted, diagnoses: ['O99.61'] };
    },
  },
  { title: 'what is right passes', expect: 'clear', change: () => {} },
  {
    title: 'what it needs is not there',
    expect: 'unknown',
    change: (v) => {
      v.encounter.patient = { ...v.encounter.patient, birthDate: undefined };
    },
  },
];
