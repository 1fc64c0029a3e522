import type { Edit, EditCase } from '../edit';
import { remarkCodes } from '../sources';

export const edit: Edit = {
  title: 'Payer ID matches payer',
  severity: 'warning',
  message: 'Payer ID {id} is not the one saved for {payer}.',
  fix: 'Check the clearinghouse payer list; a wrong ID sends the claim to another plan.',
  item: 'carrier',
  x12: '2010BB NM109',
  denials: ['CO-109 N418'],
  source: remarkCodes('CO-109 N418'),
  judge(context) {
    const { draft } = context;
    const plan = draft.plan;
    const saved = context.practice?.payers?.find(({ payerName }) => payerName?.toLowerCase() === plan?.payerName.toLowerCase());
    return saved && plan?.payerId && saved.payerId && saved.payerId !== plan.payerId
      ? [{ field: `coverage[${draft.plan?.at ?? 0}].payerId`, values: { id: plan.payerId, payer: plan.payerName } }]
      : [];
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      v.practice.payers = [{ payerName: 'Anthem Blue Access', payerId: '99999' }];
    },
  },
  {
    title: 'what is right passes',
    expect: 'clear',
    change: (v) => {
      v.practice.payers = [{ payerName: 'Anthem Blue Access', payerId: '00834' }];
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
