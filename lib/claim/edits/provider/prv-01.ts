import type { Edit, EditCase } from '../edit';
import { remarkCodes } from '../sources';

export const edit: Edit = {
  title: 'Tax ID',
  severity: 'error',
  message: 'Tax ID must be 9 digits with SSN or EIN marked.',
  fix: 'Enter the EIN used in the payer contract and W-9.',
  item: '25',
  x12: 'REF EI|SY',
  denials: ['CO-16 N209', 'MA113', 'N516'],
  source: remarkCodes('CO-16 N209, MA113, N516'),
  hard: true,
  judge({ draft }) {
    return /^(?!000000000|123456789|(\d)\1{8})\d{9}$/.test(draft.billing.taxId) && draft.billing.taxIdType
      ? []
      : [{ field: 'practice.billing.taxId' }];
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      v.practice.billing = { ...v.practice.billing, taxId: '31-000' };
    },
  },
  { title: 'what is right passes', expect: 'clear', change: () => {} },
];
