import { coverageType } from '../../cms1500/coverage-type';
import type { Edit, EditCase } from '../edit';
import { changePlan } from '../sample-visit';
import { nuccManual } from '../sources';

export const edit: Edit = {
  title: 'Coverage type box',
  severity: 'error',
  message: 'Mark exactly one coverage type in item 1.',
  fix: 'Choose Medicare, Medicaid, TRICARE, CHAMPVA, Group, FECA or Other.',
  item: '1',
  x12: '2000B SBR09',
  denials: [],
  source: nuccManual('1'),
  judge({ draft }) {
    return draft.plan && coverageType(draft.plan) === null ? [{ field: `coverage[${draft.plan?.at ?? 0}].payerClass` }] : [];
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      changePlan(v, { payerClass: undefined, payerName: 'Lakeland Health' });
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
