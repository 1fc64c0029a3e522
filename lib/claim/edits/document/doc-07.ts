import type { Edit, EditCase } from '../edit';
import { guide837p } from '../sources';

export const edit: Edit = {
  title: 'Characters',
  severity: 'info',
  message: '{field} holds characters that a claim cannot carry; they were replaced by plain ones.',
  fix: 'Nothing to do, unless the spelling matters to the payer.',
  item: 'all',
  x12: 'X12 charset',
  denials: ['TA1/999 rejection'],
  source: guide837p('basic character set'),
  judge({ draft }) {
    return draft.normalised.filter(({ kind }) => kind === 'characters').map(({ field }) => ({ field, values: { field } }));
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      v.encounter.patient = { ...v.encounter.patient, name: { last: 'O’Brien', first: 'Zoë' } };
    },
  },
  { title: 'what is right passes', expect: 'clear', change: () => {} },
  {
    title: 'what it needs is not there',
    expect: 'unknown',
    change: (v) => {
      v.encounter.patient = undefined;
      v.encounter.coverage = undefined;
    },
  },
];
