import type { Edit, EditCase } from '../edit';
import { remarkCodes } from '../sources';

export const edit: Edit = {
  title: 'PWK control number',
  severity: 'error',
  message: 'Attachment control number is missing.',
  fix: 'Use the same number on the claim and the pages.',
  item: '19',
  x12: 'PWK05-06',
  denials: ['CO-16 N753', 'CO-250'],
  source: remarkCodes('CO-16 N753, CO-250'),
  judge({ draft }) {
    return draft.attachments.flatMap(({ control, transmission }, i) =>
      !control && transmission !== 'AA' ? [{ field: `attachments[${i}]` }] : [],
    );
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      Object.assign(v.records, { attachments: [{ report: 'OZ', transmission: 'BM', control: '' }] });
    },
  },
  {
    title: 'what is right passes',
    expect: 'clear',
    change: (v) => {
      Object.assign(v.records, { attachments: [{ report: 'OZ', transmission: 'BM', control: 'A1' }] });
    },
  },
  { title: 'what it needs is not there', expect: 'unknown', change: () => {} },
];
