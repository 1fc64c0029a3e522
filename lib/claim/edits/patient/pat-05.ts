import type { Edit, EditCase } from '../edit';
import { changePlan } from '../sample-visit';
import { remarkCodes } from '../sources';

export const edit: Edit = {
  title: 'Member ID',
  severity: 'error',
  message: 'Member ID is missing.',
  fix: 'Copy it from the medical card, no spaces or hyphens.',
  item: '1a',
  x12: '2010BA NM109',
  denials: ['CO-31', 'CO-16 N382'],
  source: remarkCodes('CO-31, CO-16 N382'),
  hard: true,
  judge({ draft }) {
    return draft.plan && !draft.plan.memberId ? [{ field: `coverage[${draft.plan?.at ?? 0}].memberId` }] : [];
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      changePlan(v, { memberId: '' });
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
