import type { Edit, EditCase } from '../edit';
import { remarkCodes } from '../sources';

export const edit: Edit = {
  title: 'Other coverage answered',
  severity: 'warning',
  message: 'Only a dental plan is known; whether there is a medical plan is not said.',
  fix: 'Ask for the medical card and enter the plan.',
  item: '11d,9',
  x12: '2320',
  denials: ['CO-22', 'MA92'],
  source: remarkCodes('CO-22, MA92'),
  judge(context) {
    const { draft } = context;
    const dental = (context.encounter.coverage ?? []).filter(({ kind }) => kind === 'dental');
    return dental.length && !draft.otherPlans.length && draft.rank === 0 ? [{ field: 'coverage' }] : [];
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
];
