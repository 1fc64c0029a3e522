import type { Edit, EditCase } from '../edit';
import { cited } from '../sources';

export const edit: Edit = {
  title: 'Original with number',
  severity: 'error',
  message: 'Item 22 is filled on an original claim.',
  fix: 'Clear it or choose 7/8.',
  item: '22',
  x12: 'REF F8',
  denials: [],
  source: cited(
    'HCFA-1500 Box 22 – Resubmission Code and Original Reference Number, a clearinghouse’s guide to the form',
    'empty on an original claim unless the payer says otherwise',
    'https://www.eclaims.com/articles/hcfa-1500-box-22-resubmission-code-and-original-reference-number',
    '2025-08-11',
  ),
  judge({ draft }) {
    return draft.frequency === '1' && draft.originalReference ? [{ field: 'claim.originalReference' }] : [];
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      v.encounter.claim = { frequency: '1', originalReference: 'ICN1' };
    },
  },
  { title: 'what is right passes', expect: 'clear', change: () => {} },
  {
    title: 'what it needs is not there',
    expect: 'unknown',
    change: (v) => {
      v.encounter.claim = undefined;
    },
  },
];
