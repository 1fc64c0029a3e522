import type { Edit, EditCase } from '../edit';
import { nuccManual } from '../sources';

export const edit: Edit = {
  title: 'Original with number',
  severity: 'error',
  message: 'Item 22 is filled on an original claim.',
  fix: 'Clear it or choose 7/8.',
  item: '22',
  x12: 'REF F8',
  denials: [],
  source: nuccManual('22'),
  judge({ draft }) {
    return draft.frequency === '1' && draft.originalReference ? [{ field: 'claim.originalReference' }] : [];
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      v.encounter.claim = { frequency: '1', originalReference: 'ICN1' };
    },
  },
  { title: 'what is right passes', expect: 'clear', change: () => {} },
  {
    title: 'what it needs is not there',
    expect: 'unknown',
    change: (v) => {
      v.encounter.claim = undefined;
    },
  },
];
