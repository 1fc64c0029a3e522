import type { Edit, EditCase } from '../edit';
import { guide837p } from '../sources';

export const edit: Edit = {
  title: 'Billing address street',
  severity: 'error',
  message: 'Billing provider address must be a street address.',
  fix: 'Put the PO box in the pay-to address (2010AB).',
  item: '33',
  x12: '2010AA N3',
  denials: ['CO-16 N258'],
  source: guide837p('2010AA N3: a street address'),
  hard: true,
  judge({ draft }) {
    const { line1 } = draft.billing.address;
    return !line1 || /^(p\.?\s*o\.?\s*(box|drawer)|post office box|box \d)/i.test(line1)
      ? [{ field: 'practice.billing.address' }]
      : [];
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      v.practice.billing = {
        ...v.practice.billing,
        address: { line1: 'P.O. Box 12', city: 'Columbus', state: 'OH', zip: '432151234' },
      };
    },
  },
  { title: 'what is right passes', expect: 'clear', change: () => {} },
];
