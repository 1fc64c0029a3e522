import type { Edit, EditCase } from '../edit';
import { changePlan } from '../sample-visit';
import { remarkCodes } from '../sources';

export const edit: Edit = {
  title: 'Relationship',
  severity: 'error',
  message: 'Mark the patient relationship to the insured.',
  fix: 'Self, spouse, child or other (837: 18 in SBR02 or PAT01).',
  item: '6',
  x12: 'SBR02/PAT01',
  denials: ['CO-16 MA89'],
  source: remarkCodes('CO-16 MA89'),
  judge({ draft }) {
    return draft.plan && draft.plan.relationship === '' ? [{ field: `coverage[${draft.plan?.at ?? 0}].relationship` }] : [];
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
];
