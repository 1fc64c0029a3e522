import type { Edit, EditCase } from '../edit';
import { guide837p } from '../sources';

export const edit: Edit = {
  title: 'Six lines on paper',
  severity: 'info',
  message: 'More than six lines: the paper claim takes {n} pages, each with its own total.',
  fix: 'Nothing to do; the pages are split.',
  item: '24',
  x12: 'LX',
  denials: [],
  source: guide837p('LX'),
  judge({ draft }) {
    return draft.lines.length > 50
      ? []
      : draft.lines.length > 6
        ? [{ field: 'accepted.lines', values: { n: Math.ceil(draft.lines.length / 6) } }]
        : [];
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      v.encounter.accepted = {
        ...v.encounter.accepted,
        lines: Array.from({ length: 7 }, () => ({ ...v.encounter.accepted?.lines?.[0], system: 'CPT' as const, code: '41899' })),
      };
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
