import { isNpi } from '../check-npi';
import type { Edit, EditCase } from '../edit';
import { remarkCodes } from '../sources';

export const edit: Edit = {
  title: 'Billing NPI',
  severity: 'error',
  message: 'Billing NPI {npi} is not valid.',
  fix: 'Check NPPES; type it again.',
  item: '33a',
  x12: '2010AA NM109',
  denials: ['CO-16 N257', 'CO-207'],
  source: remarkCodes('CO-16 N257, CO-207'),
  hard: true,
  judge({ draft }) {
    return isNpi(draft.billing.npi) ? [] : [{ field: 'practice.billing.npi', values: { npi: draft.billing.npi || '(none)' } }];
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      v.practice.billing = { ...v.practice.billing, npi: '1234567890' };
    },
  },
  { title: 'what is right passes', expect: 'clear', change: () => {} },
];
