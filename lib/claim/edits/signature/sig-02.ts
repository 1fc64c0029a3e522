import type { Edit, EditCase } from '../edit';
import { remarkCodes } from '../sources';

export const edit: Edit = {
  title: 'Assignment of benefits',
  severity: 'warning',
  message: 'Without assignment the plan pays the patient.',
  fix: 'Get AOB signed; SOF in item 13; CLM08 Y.',
  item: '13',
  x12: 'CLM08',
  denials: ['CO-100', 'N777'],
  source: remarkCodes('CO-100, N777'),
  judge({ draft }) {
    return draft.signatureOnFile === false ? [{ field: 'practice.signatureOnFile' }] : [];
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
  {
    title: 'what it needs is not there',
    expect: 'unknown',
    change: (v) => {
      v.practice.signatureOnFile = undefined;
    },
  },
];
