import type { Edit, EditCase } from '../edit';
import { cited } from '../sources';

export const edit: Edit = {
  title: 'Item 10 answered',
  severity: 'error',
  message: 'Answer the three accident questions.',
  fix: 'Mark yes or no for each.',
  item: '10a-c',
  x12: 'CLM11',
  denials: [],
  source: cited(
    'CMS-1500 Box 10a-c: Understanding Accident & Employment Indicators, a billing guide to the form',
    'each of the three is answered yes or no',
    'https://cms1500claimbilling.com/cms-1500-box-10-a-c',
    '2026-11-26',
  ),
  judge({ draft }) {
    return draft.accident.kind ? [] : [{ field: 'accident.kind' }];
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      v.encounter.accident = undefined;
    },
  },
  { title: 'what is right passes', expect: 'clear', change: () => {} },
];
