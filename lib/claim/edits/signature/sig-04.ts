import type { Edit, EditCase } from '../edit';
import { remarkCodes } from '../sources';

export const edit: Edit = {
  title: 'Provider signature',
  severity: 'error',
  message: 'Nobody has signed for these lines.',
  fix: 'A named person accepts the lines.',
  item: '31',
  x12: 'CLM06',
  denials: ['CO-16 MA81'],
  source: remarkCodes('CO-16 MA81'),
  judge({ draft }) {
    return draft.acceptedBy ? [] : [{ field: 'accepted.by' }];
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      v.encounter.accepted = { ...v.encounter.accepted, by: '' };
    },
  },
  { title: 'what is right passes', expect: 'clear', change: () => {} },
];
