import type { Edit, EditCase } from '../edit';
import { guide837p } from '../sources';

export const edit: Edit = {
  title: 'Accept assignment',
  severity: 'error',
  message: 'Mark accept assignment yes or no.',
  fix: 'Medicare par: yes. CLM07 A = assigned, C = not.',
  item: '27',
  x12: 'CLM07',
  denials: ['CO-111'],
  source: guide837p('2300 CLM07: required, A assigned or C not assigned'),
  judge({ draft }) {
    return draft.acceptAssignment === null ? [{ field: 'practice.acceptAssignment' }] : [];
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      v.practice.acceptAssignment = undefined;
    },
  },
  { title: 'what is right passes', expect: 'clear', change: () => {} },
];
