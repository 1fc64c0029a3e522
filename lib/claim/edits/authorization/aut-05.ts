import type { Edit, EditCase } from '../edit';
import { remarkCodes } from '../sources';

export const edit: Edit = {
  title: 'Item 19 crowded',
  severity: 'info',
  message: 'Item 19 has too much.',
  fix: 'Keep at most 3 qualified items; send an attachment.',
  item: '19',
  x12: 'NTE/K3',
  denials: ['CO-16 MA107'],
  source: remarkCodes('CO-16 MA107'),
  judge({ draft }) {
    return draft.attachments.length > 3 ||
      draft.attachments.map(({ report, transmission, control }) => `PWK${report}${transmission}${control}`).join('   ').length >
        71
      ? [{ field: 'attachments' }]
      : [];
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      Object.assign(v.records, {
        attachments: Array.from({ length: 4 }, (_, i) => ({ report: 'OZ', transmission: 'BM', control: `A${i}` })),
      });
    },
  },
  { title: 'what is right passes', expect: 'clear', change: () => {} },
  { title: 'what it needs is not there', expect: 'unknown', change: () => {} },
];
