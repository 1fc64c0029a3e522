import type { Edit, EditCase } from '../edit';
import { remarkCodes } from '../sources';

export const edit: Edit = {
  title: 'Dental plan first',
  severity: 'warning',
  message: 'The payer said that the dental plan pays first, and what it decided is not on this claim.',
  fix: 'Send the dental claim first, and enter its decision here.',
  item: '11d',
  x12: '2000B SBR01',
  denials: ['CO-22', 'CO-254', 'CO-270', 'CO-289'],
  source: remarkCodes('CO-22, CO-254, CO-270, CO-289'),

  judge({ draft, records }) {
    return records.paysFirst === 'dental' && !draft.otherPlans.some(({ kind, adjudication }) => kind === 'dental' && adjudication)
      ? [{ field: 'coverage' }]
      : [];
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'dental first without its decision is found',
    expect: 'found',
    change: (v) => {
      v.records.paysFirst = 'dental';
    },
  },
  {
    title: 'medical first passes',
    expect: 'clear',
    change: (v) => {
      v.records.paysFirst = 'medical';
    },
  },
  { title: 'where the payer was not asked nothing is said', expect: 'unknown', change: () => {} },
];
