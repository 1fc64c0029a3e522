import { isBoxAddress } from '../box-address';
import type { Edit, EditCase } from '../edit';
import { cited } from '../sources';
import { isUsState } from '../us-states';

export const edit: Edit = {
  title: 'Billing address street',
  severity: 'error',
  message: 'Billing provider address must be a street address.',
  fix: 'Put the PO box in the pay-to address (2010AB).',
  item: '33',
  x12: '2010AA N3',
  denials: ['CO-16 N258'],
  source: cited(
    'Claim edit: invalid billing provider address, a clearinghouse’s rejection',
    '2010AA N3 is a street address; boxes go into 2010AB',
    'https://www.stedi.com/site/changelog/new-claim-edit-invalid-billing-provider-address',
    '2026-11-26',
  ),
  hard: true,
  judge({ draft }) {
    const { line1, line2, city, state } = draft.billing.address;
    return !line1 || !city || !isUsState(state) || isBoxAddress(line1) || isBoxAddress(line2)
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
  {
    title: 'a private mailbox at a street: found',
    expect: 'found',
    change: (v) => {
      v.practice.billing = {
        ...v.practice.billing,
        address: { line1: '400 Lake Ave', line2: 'PMB 33', city: 'Columbus', state: 'OH', zip: '432151234' },
      };
    },
  },
  {
    title: 'Caller Box 7: found',
    expect: 'found',
    change: (v) => {
      v.practice.billing = {
        ...v.practice.billing,
        address: { line1: 'Caller Box 7', city: 'Columbus', state: 'OH', zip: '432151234' },
      };
    },
  },
  {
    title: 'Apartado 99: found',
    expect: 'found',
    change: (v) => {
      v.practice.billing = {
        ...v.practice.billing,
        address: { line1: 'Apartado 99', city: 'Columbus', state: 'OH', zip: '432151234' },
      };
    },
  },
  {
    title: '12 Box Elder Rd: a street',
    expect: 'clear',
    change: (v) => {
      v.practice.billing = {
        ...v.practice.billing,
        address: { line1: '12 Box Elder Rd', city: 'Columbus', state: 'OH', zip: '432151234' },
      };
    },
  },
  {
    title: 'P.O. BOX 19: found',
    expect: 'found',
    change: (v) => {
      v.practice.billing = {
        ...v.practice.billing,
        address: { line1: 'P.O. BOX 19', city: 'Columbus', state: 'OH', zip: '432151234' },
      };
    },
  },
  {
    title: 'Post Office Box 4: found',
    expect: 'found',
    change: (v) => {
      v.practice.billing = {
        ...v.practice.billing,
        address: { line1: 'Post Office Box 4', city: 'Columbus', state: 'OH', zip: '432151234' },
      };
    },
  },
  {
    title: '400 Lake Ave, PO Box 7: found',
    expect: 'found',
    change: (v) => {
      v.practice.billing = {
        ...v.practice.billing,
        address: { line1: '400 Lake Ave, PO Box 7', city: 'Columbus', state: 'OH', zip: '432151234' },
      };
    },
  },
  {
    title: 'POB 88: found',
    expect: 'found',
    change: (v) => {
      v.practice.billing = {
        ...v.practice.billing,
        address: { line1: 'POB 88', city: 'Columbus', state: 'OH', zip: '432151234' },
      };
    },
  },
  {
    title: '12 Poboy Lane: clear',
    expect: 'clear',
    change: (v) => {
      v.practice.billing = {
        ...v.practice.billing,
        address: { line1: '12 Poboy Lane', city: 'Columbus', state: 'OH', zip: '432151234' },
      };
    },
  },
  {
    title: '9 Boxwood Ct: clear',
    expect: 'clear',
    change: (v) => {
      v.practice.billing = {
        ...v.practice.billing,
        address: { line1: '9 Boxwood Ct', city: 'Columbus', state: 'OH', zip: '432151234' },
      };
    },
  },
];
