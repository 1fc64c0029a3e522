import type { Source } from '@/lib/encounter/source';
import type { Edit, EditCase } from '../edit';
import { filingLimit } from '../filing-limit';
import { changePlan } from '../sample-visit';
import { cited, remarkCodes } from '../sources';

/** Where a regulation sets the days. For every other payer the office itself says how many its contract gives. */
const limits: Readonly<Record<string, Source>> = {
  medicare: cited(
    'Medicare Claims Processing Manual, chapter 1, section 70, as a billing guide restates it with 42 CFR 424.44',
    'one calendar year after the date of service',
    'http://www.medicarepaymentandreimbursement.com/2014/09/exceptions-allowing-extension-of-time.html',
    '2014-09-01',
  ),
  tricare: cited(
    'TRICARE Operations Manual 6010.62-M, chapter 8, section 3',
    '1.1: no later than one year after the date of service',
    'https://manuals.health.mil/pages/DisplayManualHtmlFile/2024-04-19/AsOf/TOT5/C8S3.html',
    '2024-04-19',
    'primary',
  ),
};

export const edit: Edit = {
  title: 'Past timely filing',
  severity: 'error',
  message: 'This service is past the {n}-day filing limit.',
  fix: 'Do not bill the patient for a late claim if in network; use CLM20 delay reason with proof, or stop.',
  item: '24A',
  x12: 'CLM20',
  denials: ['CO-29'],
  source: remarkCodes('CO-29: the time for filing has passed'),
  judge(context) {
    const limit = filingLimit(context);
    if (!limit || limit.left >= 0) return [];
    const source = limit.from === 'rule' ? limits[context.draft.plan?.payerClass ?? ''] : undefined;
    return [{ field: 'accepted.lines[0].date', values: { n: limit.days }, ...(source ? { source } : {}) }];
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      changePlan(v, { payerClass: 'medicare' });
      v.today = '2027-11-25';
    },
  },
  {
    title: 'what is right passes',
    expect: 'clear',
    change: (v) => {
      changePlan(v, { payerClass: 'medicare' });
      v.today = '2027-10-25';
    },
  },
  {
    title: 'what it needs is not there',
    expect: 'unknown',
    change: (v) => {
      v.today = '2029-11-25';
    },
  },
];
