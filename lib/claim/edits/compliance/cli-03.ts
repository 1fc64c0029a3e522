import type { Edit, EditCase } from '../edit';
import { changePlan } from '../sample-visit';
import { regulation } from '../sources';

export const edit: Edit = {
  title: 'Patient waiver',
  severity: 'warning',
  message: 'Routine waiver of cost share is not allowed for federal plans.',
  fix: 'Collect or document hardship.',
  item: '29',
  x12: 'AMT',
  denials: [],
  source: regulation('42 USC 1320a-7a(i)(6): routine waivers of cost share'),
  judge(context) {
    const { draft } = context;
    return context.records.costShareWaived &&
      draft.plan &&
      /^(medicare|medicare-advantage|medicaid|tricare|fehb)$/.test(draft.plan.payerClass)
      ? [{ field: 'claim.amountPaid' }]
      : [];
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      changePlan(v, { payerClass: 'medicare' });
      v.records.costShareWaived = true;
    },
  },
  {
    title: 'what is right passes',
    expect: 'clear',
    change: (v) => {
      Object.assign(v.records, { costShareWaived: true });
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
