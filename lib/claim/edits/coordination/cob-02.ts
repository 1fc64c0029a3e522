import type { Edit, EditCase } from '../edit';
import { remarkCodes } from '../sources';

export const edit: Edit = {
  title: 'Primary EOB data',
  severity: 'error',
  message: 'Secondary claim needs the primary payment and adjustments.',
  fix: 'Enter paid, CAS codes and date, or attach EOB.',
  item: '9,29',
  x12: '2320 AMT D, 2430 SVD CAS DTP573',
  denials: ['CO-16 N4', 'CO-22 MA04', 'N479'],
  source: remarkCodes('CO-16 N4, CO-22 MA04, N479'),
  hard: true,
  judge({ draft }) {
    return draft.rank > 1
      ? draft.otherPlans
          .slice(0, draft.rank - 1)
          .flatMap((plan, i) =>
            plan.adjudication && plan.adjudication.paid !== null && plan.adjudication.date
              ? []
              : [{ field: `coverage[${i}].adjudication` }],
          )
      : [];
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      v.encounter.coverage = [
        { ...v.encounter.coverage?.[0], kind: 'medical', order: 1, adjudication: { adjustments: [] } },
        {
          kind: 'medical',
          order: 2,
          payerName: 'Second',
          payerId: '2',
          payerClass: 'commercial',
          memberId: 'M2',
          relationship: 'self',
        },
      ];
    },
  },
  {
    title: 'what is right passes',
    expect: 'clear',
    change: (v) => {
      v.encounter.coverage = [
        {
          ...v.encounter.coverage?.[0],
          kind: 'medical',
          order: 1,
          adjudication: { paid: 100, adjustments: [], date: '2026-11-20' },
        },
        {
          kind: 'medical',
          order: 2,
          payerName: 'Second',
          payerId: '2',
          payerClass: 'commercial',
          memberId: 'M2',
          relationship: 'self',
        },
      ];
    },
  },
  {
    title: 'what it needs is not there',
    expect: 'unknown',
    change: (v) => {
      v.encounter.coverage = [];
    },
  },
];
