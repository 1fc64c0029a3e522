import { totalCharge } from '../../draft/claim-draft';
import type { Edit, EditCase } from '../edit';
import { guide837p } from '../sources';

export const edit: Edit = {
  title: 'COB balances',
  severity: 'error',
  message: 'The charge {c} is not what the earlier plan paid ({p}) and adjusted ({a}).',
  fix: 'Copy the EOB line exactly.',
  item: '',
  x12: '2430',
  denials: ['277CA rejection'],
  source: guide837p('2320: charge equals payments and adjustments'),
  judge({ draft }) {
    return draft.otherPlans.flatMap((plan) => {
      const decided = plan.adjudication;
      if (!decided || decided.paid === null) return [];
      const adjusted = decided.adjustments.reduce((sum, item) => sum + item.amount, 0);
      return decided.paid + adjusted === totalCharge(draft)
        ? []
        : [
            {
              field: `coverage[${plan.at}].adjudication`,
              values: {
                c: (totalCharge(draft) / 100).toFixed(2),
                p: (decided.paid / 100).toFixed(2),
                a: (adjusted / 100).toFixed(2),
              },
            },
          ];
    });
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
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
    title: 'what is right passes',
    expect: 'clear',
    change: (v) => {
      v.encounter.coverage = [
        {
          ...v.encounter.coverage?.[0],
          kind: 'medical',
          order: 1,
          adjudication: { paid: 800, adjustments: [{ group: 'CO', reason: '45', amount: 205.5 }], date: '2026-11-20' },
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
