import { dottedIcd } from '@/lib/codes/icd10cm/icd-set-of';
import { ageOn } from '@/lib/encounter/age';
import { diagnosesWhere } from '../diagnoses-where';
import type { Edit, EditCase } from '../edit';
import { serviceDate } from '../service-date';
import { icdGuidelines } from '../sources';

export const edit: Edit = {
  title: 'Age/sex conflict',
  severity: 'warning',
  message: '{dx} does not fit a {age}{sex}.',
  fix: 'Check the code or the patient record.',
  item: '21',
  x12: 'HI',
  denials: ['CO-9', 'CO-10', 'CO-7'],
  source: icdGuidelines('I.C.15.a and I.C.16.a: chapters of pregnancy and of the newborn'),
  judge(context) {
    const { draft } = context;
    const { sex, birthDate } = draft.patient;
    const age = ageOn(birthDate, serviceDate(draft))?.years ?? null;
    return diagnosesWhere(draft, (code, i) => {
      const label = context.icd.get(code, '')?.label ?? '';
      const pregnant = /^(O|Z3[3469A])/.test(code) && (sex === 'M' || (age !== null && age < 9));
      const newborn = age !== null && age >= 1 && (/\b(newborn|neonatal)\b/i.test(label) || /^P/.test(code));
      const sexed =
        sex === 'F' ? /^(C6[0-3]|N4[0-9]|N5[01])/.test(code) : sex === 'M' && /^(C5[1-8]|N(7[0-7]|8\d|9[0-8]))/.test(code);
      if (!pregnant && !newborn && !sexed) return null;
      const whose = { M: 'man or boy', F: 'woman or girl', U: 'patient', '': 'patient' }[sex];
      return {
        field: `accepted.diagnoses[${i}]`,
        // Only a pregnancy of a patient recorded as male, or of a child, is sure to come back.
        ...(pregnant && { severity: 'error' as const }),
        values: { dx: dottedIcd(code), age: age === null ? '' : `${age}-year-old `, sex: whose },
      };
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
  {
    title: 'a condition of the prostate of a woman is found',
    expect: 'found',
    change: (v) => {
      v.encounter.patient = { ...v.encounter.patient, sex: 'F' };
      v.encounter.accepted = { ...v.encounter.accepted, diagnoses: ['C61'] };
    },
  },
];
