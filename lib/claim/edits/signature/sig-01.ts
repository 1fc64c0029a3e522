import type { Edit, EditCase } from '../edit';
import { remarkCodes } from '../sources';

export const edit: Edit = {
  title: 'Release of information',
  severity: 'error',
  message: 'No signature on file for release of information.',
  fix: 'Get the form signed; print SIGNATURE ON FILE.',
  item: '12',
  x12: 'CLM09',
  denials: ['CO-16 MA75'],
  source: remarkCodes('CO-16 MA75'),
  judge({ draft }) {
    return draft.signatureOnFile === true ? [] : [{ field: 'practice.signatureOnFile' }];
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      v.practice.signatureOnFile = false;
    },
  },
  { title: 'what is right passes', expect: 'clear', change: () => {} },
];
