import type { Edit, EditCase } from '../edit';
import { remarkCodes } from '../sources';

export const edit: Edit = {
  title: 'Other coverage answered',
  severity: 'warning',
  message: '{what}.',
  fix: 'Ask for the card of the plan and enter what it shows.',
  item: '11d,9',
  x12: '2320',
  denials: ['CO-22', 'MA92'],
  source: remarkCodes('CO-22, MA92'),
  judge(context) {
    const { draft } = context;
    const dental = (context.encounter.coverage ?? []).filter(({ kind }) => kind === 'dental');
    if (dental.length && !draft.otherPlans.length && draft.rank === 0)
      return [
        { field: 'coverage', values: { what: 'Only a dental plan is known; whether there is a medical plan is not said' } },
      ];
    // A plan that the claim names as well must be named whole: items 9, 9a and 9d, loops 2330A and 2330B.
    return draft.otherPlans.flatMap((plan) => {
      const lacks = [
        plan.insured.last ? '' : 'its insured person',
        plan.memberId ? '' : 'its member ID',
        plan.payerName ? '' : 'its payer name',
        plan.payerId ? '' : 'its payer ID',
      ].filter(Boolean);
      return lacks.length
        ? [
            {
              field: `coverage[${plan.at}]`,
              severity: 'error' as const,
              values: { what: `The other plan lacks ${lacks.join(', ')}` },
            },
          ]
        : [];
    });
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      v.encounter.coverage = [{ kind: 'dental', payerName: 'Delta' }];
    },
  },
  { title: 'what is right passes', expect: 'clear', change: () => {} },
  {
    title: 'what it needs is not there',
    expect: 'unknown',
    change: (v) => {
      v.encounter.coverage = undefined;
    },
  },
  {
    title: 'another plan without member ID is found',
    expect: 'found',
    change: (v) => {
      v.encounter.coverage = [
        ...(v.encounter.coverage ?? []),
        { kind: 'medical', order: 2, payerName: 'Second Health', payerId: '77001', relationship: 'self' },
      ];
    },
  },
  {
    title: 'another plan named whole passes',
    expect: 'clear',
    change: (v) => {
      v.encounter.coverage = [
        ...(v.encounter.coverage ?? []),
        { kind: 'medical', order: 2, payerName: 'Second Health', payerId: '77001', memberId: 'M2', relationship: 'self' },
      ];
    },
  },
];
