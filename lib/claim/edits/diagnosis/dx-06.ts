import type { Edit, EditCase } from '../edit';
import { nuccManual } from '../sources';

export const edit: Edit = {
  title: 'No decimal or space',
  severity: 'info',
  message: 'Diagnosis codes are written without decimal point, blanks or small letters; this was put right.',
  fix: 'Removed for you.',
  item: '21',
  x12: 'HI',
  denials: [],
  source: nuccManual('21'),
  judge({ draft }) {
    return draft.normalised.some(({ field, kind }) => kind === 'code-format' && field.startsWith('accepted.diagnoses'))
      ? [{ field: 'accepted.diagnoses' }]
      : [];
  },
};

export const cases: readonly EditCase[] = [
  { title: 'what is wrong is found', expect: 'found', change: () => {} },
  {
    title: 'what is right passes',
    expect: 'clear',
    change: (v) => {
      v.encounter.accepted = { ...v.encounter.accepted, diagnoses: ['K011'] };
    },
  },
  {
    title: 'what it needs is not there',
    expect: 'unknown',
    change: (v) => {
      v.encounter.accepted = { ...v.encounter.accepted, diagnoses: [] };
    },
  },
];
