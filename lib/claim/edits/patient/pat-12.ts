import type { Edit, EditCase } from '../edit';
import { changePlan } from '../sample-visit';
import { nuccManual } from '../sources';

export const edit: Edit = {
  title: 'Medicare items',
  severity: 'info',
  message: 'Medicare as first payer takes NONE in item 11; the group number is left out.',
  fix: 'Do the MSP questions; enter NONE.',
  item: '11',
  x12: 'SBR',
  denials: ['CO-22', 'CO-16 MA83'],
  source: nuccManual('11'),
  judge({ draft }) {
    return draft.plan?.payerClass === 'medicare' && draft.rank === 1 && draft.plan.groupNumber
      ? [{ field: `coverage[${draft.plan?.at ?? 0}].groupNumber` }]
      : [];
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      changePlan(v, { payerClass: 'medicare' });
    },
  },
  {
    title: 'what is right passes',
    expect: 'clear',
    change: (v) => {
      changePlan(v, { payerClass: 'medicare', groupNumber: '' });
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
