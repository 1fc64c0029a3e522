import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  claimsOfOffice,
  countDaysToPayment,
  countMissing,
  countMissingByProvider,
  countOpportunities,
  countReasons,
  type DecidedClaim,
  decidedClaims,
} from '@/lib/worklist/figures';
import { summarizeVisit, type VisitSummary } from '@/lib/worklist/visit-summary';
import { keptVisit } from '../support/kept-visit';

const base: VisitSummary = { ...summarizeVisit(keptVisit('a')), missing: [] };
const procedure = (to: 'medical' | 'dental', provider = '') => ({ label: '', cdt: '', tooth: '', provider, to });
const of = (change: Partial<VisitSummary>): VisitSummary => ({ ...base, ...change });

describe('opportunities', () => {
  it('counts visits with a medical case by month and standing, and shows the empty month between', () => {
    expect(
      countOpportunities([
        of({ dateOfService: '2025-12-30', procedures: [procedure('medical'), procedure('medical')] }),
        of({ dateOfService: '2026-02-01', procedures: [procedure('medical')], status: 'closed' }),
        of({ dateOfService: '2026-02-03', procedures: [procedure('dental')] }),
        of({ dateOfService: '', procedures: [procedure('medical')] }),
      ]),
    ).toEqual([
      { month: '2025-12', open: 1, accepted: 0, closed: 0 },
      { month: '2026-01', open: 0, accepted: 0, closed: 0 },
      { month: '2026-02', open: 0, accepted: 0, closed: 1 },
    ]);
  });
  it('is empty where nothing is', () => expect(countOpportunities([])).toEqual([]));
});

describe('missing items', () => {
  const visits = [
    of({
      procedures: [procedure('medical', 'Vance'), procedure('medical', 'Abara')],
      missing: [
        { kind: 'documentation', blocks: true },
        { kind: 'answer', blocks: false },
      ],
    }),
    of({ procedures: [procedure('medical')], missing: [{ kind: 'documentation', blocks: false }] }),
  ];
  it('by kind', () => {
    expect(countMissing(visits)).toEqual([
      { kind: 'documentation', blocks: 1, weakens: 1 },
      { kind: 'attachment', blocks: 0, weakens: 0 },
      { kind: 'answer', blocks: 0, weakens: 1 },
      { kind: 'coverage', blocks: 0, weakens: 0 },
    ]);
  });
  it('by provider, in the order of names and not of counts', () => {
    expect(
      countMissingByProvider(visits).map(({ provider, documentation, answer }) => [provider, documentation, answer]),
    ).toEqual([
      ['', 1, 0],
      ['Abara', 1, 1],
      ['Vance', 1, 1],
    ]);
  });
});

describe('decided claims', () => {
  it('are what the visits say of earlier payers: reasons of a denial, days of a payment', () => {
    const visit = keptVisit('a', {
      coverage: [
        {
          kind: 'dental',
          adjudication: { paid: 0, adjustments: [{ group: 'CO', reason: '197', amount: 1 }], date: '2026-10-20' },
        },
        {
          kind: 'medical',
          adjudication: { paid: 9, adjustments: [{ group: 'CO', reason: '45', amount: 1 }], date: '2026-11-04' },
        },
        { kind: 'medical' },
      ],
    });
    expect(decidedClaims([summarizeVisit(visit)])).toEqual([
      { reasons: ['CO-197'], daysToPayment: null },
      { reasons: [], daysToPayment: 30 },
    ]);
  });
  it('come from remittances where there are some, and each visit once', () => {
    const visit = of({
      id: 'v1',
      dateOfService: '2026-10-05',
      decided: [{ reasons: ['CO-197'], paid: false, date: '2026-10-20' }],
    });
    const other = of({
      id: 'v2',
      dateOfService: '2026-10-06',
      decided: [{ reasons: ['CO-50'], paid: false, date: '2026-10-20' }],
    });
    const line = { date: '2026-09-01', adjustments: [{ group: 'CO', reason: '252' }] };
    const denied = { visit: 'v1', date: '2026-11-04', paid: 0, adjustments: [{ group: 'PR', reason: '1' }], lines: [line, line] };
    const paid = { ...denied, visit: '', paid: 12.5, date: '2026-10-01' };
    expect(claimsOfOffice([visit, other], [denied, paid])).toEqual([
      { reasons: ['CO-252'], daysToPayment: null },
      { reasons: [], daysToPayment: 30 },
      { reasons: ['CO-50'], daysToPayment: null },
    ]);
  });
  it('counts a reason once a claim', () => {
    const claims: DecidedClaim[] = [
      { reasons: ['CO-197', 'CO-197', 'CO-50'], daysToPayment: null },
      { reasons: ['CO-197'], daysToPayment: 31 },
    ];
    expect(countReasons(claims)).toEqual([
      { reason: 'CO-197', times: 2 },
      { reason: 'CO-50', times: 1 },
    ]);
  });
  it('every paid claim stands in exactly one span', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat(400))), (days) => {
        const claims = days.map((daysToPayment) => ({ reasons: [], daysToPayment }));
        const { spans, median } = countDaysToPayment(claims);
        const paid = days.filter((day) => day !== null);
        expect(spans.reduce((sum, span) => sum + span.claims, 0)).toBe(paid.length);
        expect(median === null).toBe(paid.length === 0);
        if (median !== null) expect(paid).toContain(median);
      }),
    );
  });
});
