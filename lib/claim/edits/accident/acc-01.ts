import type { Edit, EditCase } from '../edit';
import { nuccManual } from '../sources';

export const edit: Edit = {
  title: 'Item 10 answered',
  severity: 'error',
  message: 'Answer the three accident questions.',
  fix: 'Mark yes or no for each.',
  item: '10a-c',
  x12: 'CLM11',
  denials: [],
  source: nuccManual('10a-10c'),
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
