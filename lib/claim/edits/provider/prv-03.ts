import type { Edit, EditCase, Hit } from '../edit';
import { cited } from '../sources';

export const edit: Edit = {
  title: 'ZIP+4',
  severity: 'error',
  message: 'Billing and facility ZIP need 9 digits electronically.',
  fix: 'Look up ZIP+4.',
  item: '32,33',
  x12: 'N403',
  denials: ['277CA A7 rejection'],
  source: cited(
    'HIPAA 5010: what changes in CMS 1500, a clearinghouse’s notice',
    'nine digits for the billing provider and the service facility, 2010AA and 2310C N403',
    'https://medicarepaymentandreimbursement.com/2011/08/hipaa-5010-what-changes-in-cms-1500.html',
    '2011-08-01',
  ),
  judge({ draft }) {
    const hits: Hit[] = [];
    if (!/^(?!00000)\d{9}$/.test(draft.billing.address.zip)) hits.push({ field: 'practice.billing.address.zip' });
    if (draft.facility && !/^(?!00000)\d{9}$/.test(draft.facility.address.zip))
      hits.push({ field: 'practice.facility.address.zip' });
    return hits;
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      v.practice.billing = {
        ...v.practice.billing,
        address: { line1: '400 Lake Ave', city: 'Columbus', state: 'OH', zip: '43215' },
      };
    },
  },
  { title: 'what is right passes', expect: 'clear', change: () => {} },
];
