import type { Edit, EditCase } from '../edit';
import { guide837p } from '../sources';

export const edit: Edit = {
  title: 'At most 12',
  severity: 'error',
  message: 'Only 12 diagnoses fit one claim.',
  fix: 'Drop the least relevant.',
  item: '21',
  x12: 'HI',
  denials: [],
  source: guide837p('HI'),
  hard: true,
  judge({ draft }) {
    return draft.diagnoses.length > 12 ? [{ field: 'accepted.diagnoses' }] : [];
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      v.encounter.accepted = { ...v.encounter.accepted, diagnoses: Array.from({ length: 13 }, (_, i) => `K0${i % 9}.${i}`) };
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
