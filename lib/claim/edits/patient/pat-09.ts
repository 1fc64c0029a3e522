import type { Edit, EditCase } from '../edit';
import { cited } from '../sources';

export const edit: Edit = {
  title: 'Self needs subscriber demographics',
  severity: 'error',
  message: 'Patient is the insured, so address, birth date and sex must be in the subscriber loop.',
  fix: 'Add N3, N4, DMG.',
  item: '3,5',
  x12: '2010BA N3 N4 DMG',
  denials: [],
  source: cited(
    'X12 request for interpretation 2281 on 005010X222A1',
    'an insured who is the patient carries N3 and DMG in 2010BA',
    'https://x12.org/resources/requests-for-interpretation/rfi-2281-subscriberpatient-address',
    '2026-11-26',
    'primary',
  ),
  hard: true,
  judge({ draft }) {
    const plan = draft.plan;
    return plan?.relationship === 'self' && (!draft.patient.address.line1 || !draft.patient.birthDate || !draft.patient.sex)
      ? [{ field: 'patient' }]
      : [];
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      v.encounter.patient = { ...v.encounter.patient, address: undefined };
    },
  },
  { title: 'what is right passes', expect: 'clear', change: () => {} },
  {
    title: 'what it needs is not there',
    expect: 'unknown',
    change: (v) => {
      v.encounter.coverage = [];
    },
  },
];
