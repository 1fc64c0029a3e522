import type { Edit, EditCase } from '../edit';
import { remarkCodes } from '../sources';

export const edit: Edit = {
  title: 'Corrected claim number',
  severity: 'error',
  message: 'A corrected claim needs the payer claim number.',
  fix: 'Take CLP07/ICN from the 835 or EOB.',
  item: '22',
  x12: 'CLM05-3, REF F8',
  denials: ['CO-16 M47', 'N152'],
  source: remarkCodes('CO-16 M47, N152'),
  hard: true,
  judge({ draft }) {
    return draft.frequency !== '1' && !draft.originalReference ? [{ field: 'claim.originalReference' }] : [];
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      v.encounter.claim = { frequency: '7' };
    },
  },
  {
    title: 'what is right passes',
    expect: 'clear',
    change: (v) => {
      v.encounter.claim = { frequency: '7', originalReference: 'ICN1' };
    },
  },
  {
    title: 'what it needs is not there',
    expect: 'unknown',
    change: (v) => {
      v.encounter.claim = undefined;
    },
  },
];
