import type { Edit, EditCase } from '../edit';
import { cited } from '../sources';

export const edit: Edit = {
  title: 'Same service on dental claim',
  severity: 'error',
  message: 'This service was also sent to the dental plan, and what that plan decided is not on this claim.',
  fix: 'Never bill the same service twice; send COB with the dental EOB or void one.',
  item: '24',
  x12: '2320',
  denials: ['CO-18', 'CO-22'],
  source: cited(
    'Claim edit: missing other payer adjudication date, a clearinghouse’s rejection',
    'a plan that came before is named with the day of its decision and what it paid',
    'https://www.stedi.com/changelog/claim-edit-missing-other-payer-adjudication-date-in-cob-claims',
    '2026-11-26',
  ),
  judge({ draft }) {
    const paid = draft.otherPlans.some(
      (plan) => plan.kind === 'dental' && plan.adjudication && (plan.adjudication.paid === null || !plan.adjudication.date),
    );
    return paid ? [{ field: 'coverage' }] : [];
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      v.encounter.coverage = [
        ...(v.encounter.coverage ?? []),
        { kind: 'dental', order: 2, payerName: 'Delta', adjudication: {} },
      ];
    },
  },
  {
    title: 'what is right passes',
    expect: 'clear',
    change: (v) => {
      v.encounter.coverage = [
        ...(v.encounter.coverage ?? []),
        { kind: 'dental', order: 2, payerName: 'Delta', adjudication: { paid: 248, adjustments: [], date: '2026-11-10' } },
      ];
    },
  },
  {
    title: 'what it needs is not there',
    expect: 'unknown',
    change: (v) => {
      v.encounter.coverage = undefined;
    },
  },
];
