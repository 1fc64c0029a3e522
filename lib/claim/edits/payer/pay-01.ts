import type { Edit, EditCase } from '../edit';
import { remarkCodes } from '../sources';

export const edit: Edit = {
  title: 'Payer chosen',
  severity: 'error',
  message: '{what}.',
  fix: 'Pick the payer and its electronic payer ID from the card or clearinghouse list.',
  item: 'carrier block, 1',
  x12: '2010BB NM103/NM109',
  denials: ['CO-16 M56'],
  source: remarkCodes('CO-16 M56'),
  judge({ draft }) {
    return draft.plan?.payerName
      ? draft.plan.payerId
        ? []
        : [
            {
              field: `coverage[${draft.plan?.at ?? 0}].payerId`,
              values: { what: `${draft.plan.payerName} has no electronic payer ID` },
            },
          ]
      : [{ field: 'coverage', values: { what: 'No medical payer is set for this claim' } }];
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      v.encounter.coverage = [];
    },
  },
  { title: 'what is right passes', expect: 'clear', change: () => {} },
];
