import { coverageType } from '../../cms1500/coverage-type';
import type { Edit, EditCase } from '../edit';
import { changePlan } from '../sample-visit';
import { cited } from '../sources';

export const edit: Edit = {
  title: 'Coverage type box',
  severity: 'error',
  message: 'Mark exactly one coverage type in item 1.',
  fix: 'Choose Medicare, Medicaid, TRICARE, CHAMPVA, Group, FECA or Other.',
  item: '1',
  x12: '2000B SBR09',
  denials: [],
  source: cited(
    'HCFA-1500 Box 1 – Insurance Type, a clearinghouse’s guide to the form',
    'one of seven kinds of plan; SBR09 of 2000B carries it',
    'https://www.eclaims.com/articles/hcfa-1500-box-1-insurance-type/',
    '2023-12-30',
  ),
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
