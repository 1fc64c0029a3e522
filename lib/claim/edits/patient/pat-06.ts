import type { Edit, EditCase } from '../edit';
import { changePlan } from '../sample-visit';
import { custom } from '../sources';

export const edit: Edit = {
  title: 'Member ID shape',
  severity: 'warning',
  message: 'The member ID does not look like a {payer} ID.',
  fix: 'Recheck the card; do not use the dental ID.',
  item: '1a',
  x12: 'NM109',
  denials: ['CO-31', 'CO-140'],
  source: custom('Member ID shape'),
  judge({ draft }) {
    const plan = draft.plan;
    return plan?.payerClass === 'medicare' &&
      plan.memberId &&
      !/^[1-9][AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\d[AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\d[AC-HJKMNP-RT-Y]{2}\d{2}$/.test(
        plan.memberId,
      )
      ? [{ field: `coverage[${draft.plan?.at ?? 0}].memberId`, values: { payer: 'Medicare' } }]
      : [];
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      changePlan(v, { payerClass: 'medicare', memberId: 'S123456789' });
    },
  },
  {
    title: 'what is right passes',
    expect: 'clear',
    change: (v) => {
      changePlan(v, { payerClass: 'medicare', memberId: '1EG4TE5MK73' });
    },
  },
  {
    title: 'what it needs is not there',
    expect: 'unknown',
    change: (v) => {
      v.encounter.coverage = [];
    },
  },
];
