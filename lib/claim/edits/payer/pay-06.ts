import type { Edit, EditCase } from '../edit';
import { filingLimit } from '../filing-limit';
import { regulation } from '../sources';

export const edit: Edit = {
  title: 'Timely filing window',
  severity: 'warning',
  message: 'Filing limit for {payer} is {n} days from the date of service; {left} days left.',
  fix: 'Send now; if past the limit attach proof of timely filing or delay reason.',
  item: '24A',
  x12: 'CLM20',
  denials: ['CO-29'],
  source: regulation('42 CFR 424.44 for Medicare; else the payer contract'),
  judge(context) {
    const { draft } = context;
    const limit = filingLimit(context);
    const left = limit?.left ?? null;
    return limit && left !== null && left >= 0 && left <= 14
      ? [{ field: 'accepted.lines[0].date', values: { payer: draft.plan?.payerName ?? '', n: limit.days, left } }]
      : [];
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      v.practice.payers = [{ payerName: 'Anthem Blue Access', timelyFilingDays: 90 }];
      v.today = '2027-01-25';
    },
  },
  {
    title: 'what is right passes',
    expect: 'clear',
    change: (v) => {
      v.practice.payers = [{ payerName: 'Anthem Blue Access', timelyFilingDays: 90 }];
      v.today = '2026-11-10';
    },
  },
  {
    title: 'what it needs is not there',
    expect: 'unknown',
    change: (v) => {
      v.today = '2027-10-25';
    },
  },
];
