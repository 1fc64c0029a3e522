import type { PlanDecision } from '../../draft/claim-draft';
import type { Edit, EditCase } from '../edit';
import { serviceDate } from '../service-date';
import { remarkCodes } from '../sources';

export const edit: Edit = {
  title: 'Primary EOB data',
  severity: 'error',
  message: '{what}.',
  fix: 'Enter paid, CAS codes and date, or attach EOB.',
  item: '9,29',
  x12: '2320 AMT D, 2430 SVD CAS DTP573',
  denials: ['CO-16 N4', 'CO-22 MA04', 'N479'],
  source: remarkCodes('CO-16 N4, CO-22 MA04, N479'),
  hard: true,
  judge({ draft, encounter, today }) {
    const plan = draft.plan;
    const hits = draft.otherPlans.slice(0, Math.max(0, draft.rank - 1)).flatMap((other) => {
      const decided = other.adjudication;
      const wrong =
        !decided || decided.paid === null
          ? 'what it paid is missing'
          : !decided.date
            ? 'the date of its decision is missing'
            : decided.date < serviceDate(draft) || (today && decided.date > today)
              ? 'the date of its decision does not fit the service'
              : decided.paid < 0
                ? 'what it paid is below zero'
                : all(decided).some(({ group }) => !/^(CO|CR|OA|PI|PR)$/.test(group))
                  ? 'an adjustment has a group that is none of CO, PR, OA, PI, CR'
                  : all(decided).some(({ reason }) => !/^[0-9A-Z]{1,5}$/i.test(reason))
                    ? 'an adjustment has no reason code'
                    : '';
      return wrong
        ? [
            {
              field: `coverage[${other.at}].adjudication`,
              values: { what: `${other.payerName || 'The earlier plan'} comes first, but ${wrong}` },
            },
          ]
        : [];
    });
    // A plan that calls itself second, with nobody before it: the first one is not known at all.
    const first = Math.min(...(encounter.coverage ?? []).map(({ order }) => order ?? 1));
    if (plan?.order && plan.order > 1 && draft.rank === 1 && first >= plan.order)
      hits.push({ field: 'coverage', values: { what: 'This plan is not the first, and the plan before it is not known' } });
    return hits;
  },
};

const all = ({ adjustments, lines }: PlanDecision) => [...adjustments, ...lines.flatMap((line) => line.adjustments)];

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      v.encounter.coverage = [
        { ...v.encounter.coverage?.[0], kind: 'medical', order: 1, adjudication: { adjustments: [] } },
        {
          kind: 'medical',
          order: 2,
          payerName: 'Second',
          payerId: '2',
          payerClass: 'commercial',
          memberId: 'M2',
          relationship: 'self',
        },
      ];
    },
  },
  {
    title: 'what is right passes',
    expect: 'clear',
    change: (v) => {
      v.encounter.coverage = [
        {
          ...v.encounter.coverage?.[0],
          kind: 'medical',
          order: 1,
          adjudication: { paid: 100, adjustments: [], date: '2026-11-20' },
        },
        {
          kind: 'medical',
          order: 2,
          payerName: 'Second',
          payerId: '2',
          payerClass: 'commercial',
          memberId: 'M2',
          relationship: 'self',
        },
      ];
    },
  },
  {
    title: 'what it needs is not there',
    expect: 'unknown',
    change: (v) => {
      v.encounter.coverage = [];
    },
  },
  {
    title: 'a second plan without a first is found',
    expect: 'found',
    change: (v) => {
      v.encounter.coverage = (v.encounter.coverage ?? []).map((plan) => ({ ...plan, order: 2 }));
    },
  },
];
