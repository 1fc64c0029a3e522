import type { Edit, EditCase } from '../edit';
import { remarkCodes } from '../sources';

export const edit: Edit = {
  title: 'Other payer first',
  severity: 'warning',
  message: 'Work or auto injury: another payer may be first.',
  fix: 'Bill workers comp / auto first or attach their denial.',
  item: '10,11',
  x12: 'SBR',
  denials: ['CO-19', 'CO-20', 'CO-21', 'CO-22', 'N744'],
  source: remarkCodes('CO-19, CO-20, CO-21, CO-22, N744'),
  judge({ draft }) {
    return (draft.accident.kind === 'work' || draft.accident.kind === 'auto') &&
      draft.plan &&
      draft.plan.payerClass !== 'workers-comp' &&
      draft.plan.payerClass !== 'auto' &&
      !draft.otherPlans.some((plan) => plan.payerClass === 'workers-comp' || plan.payerClass === 'auto')
      ? [{ field: 'accident.kind' }]
      : [];
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      v.encounter.accident = { kind: 'work', date: '2026-11-01' };
    },
  },
  {
    title: 'what is right passes',
    expect: 'clear',
    change: (v) => {
      v.encounter.accident = { kind: 'other', date: '2026-11-01' };
    },
  },
  {
    title: 'what it needs is not there',
    expect: 'unknown',
    change: (v) => {
      v.encounter.accident = undefined;
    },
  },
];
