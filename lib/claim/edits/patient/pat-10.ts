import { ageOn } from '@/lib/encounter/age';
import type { Edit, EditCase } from '../edit';
import { changePlan } from '../sample-visit';
import { serviceDate } from '../service-date';
import { regulation } from '../sources';

export const edit: Edit = {
  title: 'Child age',
  severity: 'warning',
  message: 'Dependent is {age} on the date of service.',
  fix: 'Check dependent coverage or disabled-dependent status.',
  item: '6',
  x12: 'PAT01',
  denials: ['CO-31', 'CO-32'],
  source: regulation('45 CFR 147.120: coverage of children to age 26'),
  judge({ draft }) {
    const age = ageOn(draft.patient.birthDate, serviceDate(draft));
    return draft.plan?.relationship === 'child' && age !== null && age.years >= 26
      ? [{ field: `coverage[${draft.plan?.at ?? 0}].relationship`, values: { age: age.years } }]
      : [];
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      changePlan(v, { relationship: 'child' });
      v.encounter.patient = { ...v.encounter.patient, birthDate: '1999-01-01' };
    },
  },
  {
    title: 'what is right passes',
    expect: 'clear',
    change: (v) => {
      changePlan(v, { relationship: 'child' });
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
