import type { Edit, EditCase } from '../edit';
import { changePlan } from '../sample-visit';
import { remarkCodes } from '../sources';

export const edit: Edit = {
  title: 'Relationship',
  severity: 'error',
  message: '{what}.',
  fix: 'Self, spouse, child or other (837: 18 in SBR02 or PAT01).',
  item: '6',
  x12: 'SBR02/PAT01',
  denials: ['CO-16 MA89'],
  source: remarkCodes('CO-16 MA89'),
  judge({ draft }) {
    const plan = draft.plan;
    if (!plan) return [];
    const what =
      plan.relationship === ''
        ? 'The relationship of the patient to the insured is not marked'
        : plan.payerClass === 'medicare' && plan.relationship !== 'self'
          ? 'A patient with Medicare is the insured, but the relationship is another'
          : '';
    return what ? [{ field: `coverage[${plan.at}].relationship`, values: { what } }] : [];
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      changePlan(v, { relationship: undefined });
    },
  },
  { title: 'what is right passes', expect: 'clear', change: () => {} },
  {
    title: 'what it needs is not there',
    expect: 'unknown',
    change: (v) => {
      v.encounter.coverage = [];
    },
  },
  {
    title: 'a spouse insured by Medicare is found',
    expect: 'found',
    change: (v) => changePlan(v, { payerClass: 'medicare', relationship: 'spouse' }),
  },
];
