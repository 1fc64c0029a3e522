import type { Edit, EditCase } from '../edit';
import { guide837p } from '../sources';

export const edit: Edit = {
  title: 'Same NPI twice',
  severity: 'info',
  message: 'Rendering equals billing provider; the file leaves loop 2310B out.',
  fix: 'Leave 2310B out.',
  item: '24J',
  x12: '2310B',
  denials: [],
  source: guide837p('2310B is sent only when it differs from 2010AA'),
  judge({ draft }) {
    return draft.lines.some((line) => line.rendering && line.rendering.npi === draft.billing.npi)
      ? [{ field: 'practice.billing.npi' }]
      : [];
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      v.practice.providers = [{ id: 'smith', name: { last: 'Smith', first: 'Robin' }, npi: '1999999984' }];
    },
  },
  { title: 'what is right passes', expect: 'clear', change: () => {} },
  {
    title: 'what it needs is not there',
    expect: 'unknown',
    change: (v) => {
      v.encounter.accepted = { ...v.encounter.accepted, lines: [] };
    },
  },
];
