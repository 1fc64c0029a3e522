import type { Edit, EditCase } from '../edit';
import { remarkCodes } from '../sources';

export const edit: Edit = {
  title: 'At least one diagnosis',
  severity: 'error',
  message: 'Add at least one ICD-10-CM diagnosis.',
  fix: 'Pick the condition the doctor documented.',
  item: '21A',
  x12: 'HI ABK',
  denials: ['CO-16 M76'],
  source: remarkCodes('CO-16 M76'),
  hard: true,
  judge({ draft }) {
    return draft.diagnoses.length ? [] : [{ field: 'accepted.diagnoses' }];
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      v.encounter.accepted = { ...v.encounter.accepted, diagnoses: [] };
    },
  },
  { title: 'what is right passes', expect: 'clear', change: () => {} },
];
