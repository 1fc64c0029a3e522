import type { Edit, EditCase } from '../edit';
import { changePlan } from '../sample-visit';
import { guide837p } from '../sources';

export const edit: Edit = {
  title: 'Lengths',
  severity: 'error',
  message: '{field} is longer than {n}.',
  fix: 'Shorten.',
  item: 'all',
  x12: 'all',
  denials: ['999 rejection'],
  source: guide837p('all'),
  judge({ draft }) {
    const limits: readonly (readonly [string, number, string])[] = [
      ['coverage[0].memberId', 80, draft.plan?.memberId ?? ''],
      ['coverage[0].payerName', 60, draft.plan?.payerName ?? ''],
      ['patient.name.last', 60, draft.patient.last],
      ['patient.address.line1', 55, draft.patient.address.line1],
      ['priorAuthorization', 50, draft.priorAuthorization],
      ['claim.originalReference', 50, draft.originalReference],
      ['practice.billing.name', 60, draft.billing.name],
    ];
    const tooLong = limits.filter(([, length, text]) => text.length > length);
    return tooLong.map(([field, length]) => ({ field, values: { field, n: length } }));
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      changePlan(v, { memberId: 'X'.repeat(81) });
    },
  },
  { title: 'what is right passes', expect: 'clear', change: () => {} },
  {
    title: 'what it needs is not there',
    expect: 'unknown',
    change: (v) => {
      v.encounter.coverage = [];
    },
  },
];
