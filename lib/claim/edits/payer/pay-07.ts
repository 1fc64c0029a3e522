import type { Edit, EditCase } from '../edit';
import { filingLimit } from '../filing-limit';
import { changePlan } from '../sample-visit';
import { regulation } from '../sources';

export const edit: Edit = {
  title: 'Past timely filing',
  severity: 'error',
  message: 'This service is past the {n}-day filing limit.',
  fix: 'Do not bill the patient for a late claim if in network; use CLM20 delay reason with proof, or stop.',
  item: '24A',
  x12: 'CLM20',
  denials: ['CO-29'],
  source: regulation('42 CFR 424.44 for Medicare; else the payer contract'),
  judge(context) {
    const limit = filingLimit(context);
    return limit && limit.left < 0 ? [{ field: 'accepted.lines[0].date', values: { n: limit.days } }] : [];
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
