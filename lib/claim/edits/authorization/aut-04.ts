import type { Edit, EditCase } from '../edit';
import { remarkCodes } from '../sources';

export const edit: Edit = {
  title: 'One number in item 23',
  severity: 'warning',
  message: 'Item 23 may hold one number only on paper.',
  fix: 'Split the claim or use line-level REF in 837.',
  item: '23',
  x12: 'REF G1',
  denials: ['CO-16 MA108'],
  source: remarkCodes('CO-16 MA108'),
  judge({ draft }) {
    return /[,;/]|\s+(and|&)\s+/i.test(draft.priorAuthorization) ? [{ field: 'priorAuthorization' }] : [];
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      v.encounter.priorAuthorization = 'A123, B456';
    },
  },
  {
    title: 'what is right passes',
    expect: 'clear',
    change: (v) => {
      v.encounter.priorAuthorization = 'A123';
    },
  },
  { title: 'what it needs is not there', expect: 'unknown', change: () => {} },
];
