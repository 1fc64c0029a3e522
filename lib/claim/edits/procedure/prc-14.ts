import { totalCharge } from '../../draft/claim-draft';
import type { Edit, EditCase } from '../edit';
import { nuccManual } from '../sources';

export const edit: Edit = {
  title: 'Amount paid',
  severity: 'warning',
  message: 'Amount paid {p} is more than the charge.',
  fix: 'Enter only payments on these lines.',
  item: '29',
  x12: 'AMT F5',
  denials: [],
  source: nuccManual('29'),
  judge({ draft }) {
    return draft.amountPaid > totalCharge(draft) || draft.amountPaid < 0
      ? [{ field: 'claim.amountPaid', values: { p: (draft.amountPaid / 100).toFixed(2) } }]
      : [];
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      v.encounter.claim = { amountPaid: 5000 };
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
