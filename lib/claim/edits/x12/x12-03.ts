import type { ClaimPlan, PostalAddress } from '../../draft/claim-draft';
import type { Edit, EditCase } from '../edit';
import { changePlan } from '../sample-visit';
import { guide837p } from '../sources';

type Limit = readonly [field: string, least: number, most: number, text: string];

export const edit: Edit = {
  title: 'Lengths',
  severity: 'error',
  message: '{field} does not fit: {n} characters do.',
  fix: 'Write it so that it fits.',
  item: 'all',
  x12: 'all',
  denials: ['999 rejection'],
  source: guide837p('all'),
  judge({ draft }) {
    const person = (field: string, one: { last: string; first: string; middle: string }): Limit[] => [
      [`${field}.last`, 1, 60, one.last],
      [`${field}.first`, 1, 35, one.first],
      [`${field}.middle`, 1, 25, one.middle],
    ];
    const place = (field: string, one: PostalAddress): Limit[] => [
      [`${field}.line1`, 1, 55, one.line1],
      [`${field}.line2`, 1, 55, one.line2],
      [`${field}.city`, 2, 30, one.city],
    ];
    const plan = (one: ClaimPlan): Limit[] => [
      [`coverage[${one.at}].memberId`, 2, 80, one.memberId],
      [`coverage[${one.at}].payerName`, 1, 60, one.payerName],
      [`coverage[${one.at}].payerId`, 2, 80, one.payerId],
      [`coverage[${one.at}].groupNumber`, 1, 50, one.groupNumber],
      ...person(`coverage[${one.at}].subscriber.name`, one.insured),
      ...place(`coverage[${one.at}].subscriber.address`, one.insured.address),
    ];
    const limits: Limit[] = [
      ...(draft.plan ? plan(draft.plan) : []),
      ...draft.otherPlans.flatMap(plan),
      ...person('patient.name', draft.patient),
      ...place('patient.address', draft.patient.address),
      ...(draft.referring ? person('referring.name', draft.referring) : []),
      ['priorAuthorization', 1, 50, draft.priorAuthorization],
      ['claim.originalReference', 1, 50, draft.originalReference],
      ['practice.billing.name', 1, 60, draft.billing.name],
      ...place('practice.billing.address', draft.billing.address),
      ['practice.submitter.id', 2, 80, draft.submitter.id],
      ...draft.attachments.map((one, k): Limit => [`attachments[${k}].control`, 2, 50, one.control]),
    ];
    return limits
      .filter(([, least, most, text]) => text !== '' && (text.length < least || text.length > most))
      .map(([field, least, most]) => ({ field, values: { field, n: `${least} to ${most}` } }));
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
