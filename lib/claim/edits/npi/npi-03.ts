import { isNpi } from '../check-npi';
import type { Edit, EditCase } from '../edit';
import { remarkCodes } from '../sources';

export const edit: Edit = {
  title: 'Referring/ordering NPI',
  severity: 'error',
  message: '{name} has no valid NPI.',
  fix: 'Add the NPI of the referring or ordering clinician.',
  item: '17b',
  x12: '2310A/2420E NM109',
  denials: ['CO-16 N286', 'N265'],
  source: remarkCodes('CO-16 N286, N265'),
  hard: true,
  judge({ draft }) {
    return draft.referring && !isNpi(draft.referring.npi)
      ? [{ field: 'referring.npi', values: { name: 'The clinician in item 17' } }]
      : [];
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      v.encounter.referring = { name: 'Imelda Roque MD', npi: '1999999985' };
    },
  },
  { title: 'what is right passes', expect: 'clear', change: () => {} },
  {
    title: 'what it needs is not there',
    expect: 'unknown',
    change: (v) => {
      v.encounter.referring = undefined;
    },
  },
];
