import type { Edit, EditCase } from '../edit';
import { guide837p } from '../sources';

export const edit: Edit = {
  title: 'At least one line',
  severity: 'error',
  message: 'No line was accepted, so there is nothing to claim.',
  fix: 'A named person accepts at least one line.',
  item: '24',
  x12: '2400 LX',
  denials: [],
  source: guide837p('2400: one to fifty service lines'),
  hard: true,
  judge: ({ draft }) => (draft.lines.length === 0 || draft.lines.length > 50 ? [{ field: 'accepted.lines' }] : []),
};

export const cases: readonly EditCase[] = [
  {
    title: 'no line',
    expect: 'found',
    change: (v) => {
      v.encounter.accepted = { ...v.encounter.accepted, lines: [] };
    },
  },
  { title: 'two lines', expect: 'clear', change: () => {} },
];
