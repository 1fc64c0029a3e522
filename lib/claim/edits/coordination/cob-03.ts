import type { Coverage } from '@/lib/encounter/encounter';
import { type PlanAdjustment, totalCharge } from '../../draft/claim-draft';
import type { CaseVisit, Edit, EditCase, Hit } from '../edit';
import { cited } from '../sources';

export const edit: Edit = {
  title: 'COB balances',
  severity: 'error',
  message: '{what}.',
  fix: 'Copy each line of the EOB exactly: paid, and every adjustment with its reason.',
  item: '9,29',
  x12: '2430',
  denials: ['277CA rejection'],
  source: cited(
    'Claim edit: COB service lines must be balanced, a clearinghouse’s rejection',
    'what was billed is what was paid and adjusted',
    'https://www.stedi.com/changelog/claim-edit-cob-service-lines-must-be-balanced',
    '2026-11-26',
  ),
  judge({ draft }) {
    return draft.otherPlans.flatMap((plan) => {
      const decided = plan.adjudication;
      if (!decided || decided.paid === null) return [];
      const field = `coverage[${plan.at}].adjudication`;
      const whole = sumOf(decided.adjustments);
      if (!decided.lines.length) {
        if (decided.paid + whole !== totalCharge(draft))
          return [{ field, values: { what: unequal('The charge', totalCharge(draft), decided.paid, whole) } }];
        const what = `${plan.payerName || 'The earlier plan'} decided on ${draft.lines.length} lines, and only the whole is known`;
        return draft.lines.length > 1 ? [{ field, severity: 'warning' as const, values: { what } }] : [];
      }
      const lines = draft.lines.flatMap((line, i): Hit[] => {
        const own = decided.lines.find((one) => one.line === i);
        const where = { field: `${field}.lines`, line: i };
        if (!own)
          return [
            {
              ...where,
              values: { what: `${plan.payerName || 'The earlier plan'} decided on other lines, not on line ${i + 1}` },
            },
          ];
        const adjusted = sumOf(own.adjustments);
        return own.paid + adjusted === (line.charge ?? 0)
          ? []
          : [{ ...where, values: { what: unequal(`The charge of line ${i + 1}`, line.charge ?? 0, own.paid, adjusted) } }];
      });
      const paid = decided.lines.reduce((sum, one) => sum + one.paid, 0) - whole;
      return paid === decided.paid
        ? lines
        : [
            ...lines,
            { field, values: { what: `The earlier plan paid ${money(decided.paid)}, its lines sum to ${money(paid)}` } },
          ];
    });
  },
};

const money = (cents: number) => (cents / 100).toFixed(2);
const sumOf = (adjustments: readonly PlanAdjustment[]) => adjustments.reduce((sum, { amount }) => sum + amount, 0);
const unequal = (what: string, charge: number, paid: number, adjusted: number) =>
  `${what} (${money(charge)}) is not what the earlier plan paid (${money(paid)}) and adjusted (${money(adjusted)})`;

const decidedBy = (v: CaseVisit, adjudication: Coverage['adjudication']) => {
  v.encounter.coverage = [
    { ...v.encounter.coverage?.[0], kind: 'medical', order: 1, adjudication },
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
};
const line = (procedure: string, paid: number, amount: number) => ({
  procedure,
  paid,
  adjustments: [{ group: 'CO', reason: '45', amount }],
});

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => decidedBy(v, { paid: 100, adjustments: [], date: '2026-11-20' }),
  },
  {
    title: 'lines that balance pass',
    expect: 'clear',
    change: (v) => decidedBy(v, { paid: 800, date: '2026-11-20', lines: [line('p1', 500, 40), line('p2', 300, 165.5)] }),
  },
  {
    title: 'a line that does not balance is found',
    expect: 'found',
    change: (v) => decidedBy(v, { paid: 800, date: '2026-11-20', lines: [line('p1', 500, 40), line('p2', 300, 100)] }),
  },
  {
    title: 'a line without a decision is found',
    expect: 'found',
    change: (v) => decidedBy(v, { paid: 500, date: '2026-11-20', lines: [line('p1', 500, 40)] }),
  },
  {
    title: 'lines that do not make what was paid are found',
    expect: 'found',
    change: (v) => decidedBy(v, { paid: 900, date: '2026-11-20', lines: [line('p1', 500, 40), line('p2', 300, 165.5)] }),
  },
  {
    title: 'a whole that balances, of several lines, is looked at',
    expect: 'found',
    change: (v) => decidedBy(v, { paid: 800, adjustments: [{ group: 'CO', reason: '45', amount: 205.5 }], date: '2026-11-20' }),
  },
  {
    title: 'what it needs is not there',
    expect: 'unknown',
    change: (v) => {
      v.encounter.coverage = [];
    },
  },
];
