import type { Edit, EditCase } from '../edit';
import { guide837p } from '../sources';

export const edit: Edit = {
  title: 'Usage indicator',
  severity: 'info',
  message: 'The file is marked as a {v} file.',
  fix: 'Set as agreed with the clearinghouse.',
  item: '',
  x12: 'ISA15',
  denials: [],
  source: guide837p('ISA15'),
  judge(context) {
    return context.records.usage === 'T' ? [{ field: 'practice.submitter', values: { v: 'test' } }] : [];
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      Object.assign(v.records, { usage: 'T' });
    },
  },
  {
    title: 'what is right passes',
    expect: 'clear',
    change: (v) => {
      Object.assign(v.records, { usage: 'P' });
    },
  },
  { title: 'what it needs is not there', expect: 'unknown', change: () => {} },
];
