import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Appeal } from '@/lib/followup/appeals/appeal';
import { isSameDenial, nextLevel } from '@/lib/followup/appeals/appeal';
import { appealDeadline } from '@/lib/followup/appeals/appeal-deadline';
import { countDenials, denialsOf } from '@/lib/followup/appeals/denial-memory';
import { appealRoutes, type PlanRules, rulesOfPlan } from '@/lib/followup/appeals/plan-rules';
import type { Remitted } from '@/lib/followup/kept/remitted';
import { denial } from './denial';

describe('appealDeadline', () => {
  it.each([
    ['medicare', 0, '2026-11-20', '2027-03-25', '2027-03-25'],
    ['medicare', 1, '2027-09-01', '2028-03-04', '2028-03-03'],
    ['medicare-advantage', 0, '2026-12-28', '2027-03-03', '2027-03-03'],
    ['erisa', 0, '2027-09-01', '2028-02-28', '2028-02-28'],
    ['erisa', 0, '2027-09-03', '2028-03-01', '2028-03-01'],
    ['erisa', 0, '2026-09-03', '2027-03-02', '2027-03-02'],
    ['erisa', 1, '2026-10-30', '2027-03-01', '2027-03-01'],
    ['erisa', 1, '2027-10-29', '2028-02-29', '2028-02-29'],
    ['fully-insured', 0, '2026-05-10', '2026-11-06', '2026-11-06'],
    ['fully-insured', 1, '2026-10-31', '2027-03-01', '2027-03-01'],
    ['medicaid', 0, '2026-11-25', '2027-01-24', '2027-01-22'],
    ['fehb', 0, '2026-08-31', '2027-03-01', '2027-03-01'],
    ['tricare', 0, '2026-11-25', '2027-02-23', '2027-02-23'],
  ] as const)('%s level %i from %s ends on %s', (rules, level, notice, last, sendBy) => {
    expect(appealDeadline(rules, level, notice)).toMatchObject({ last, sendBy });
  });
  it('leaves a state’s clock to the state, and refuses what is no date', () => {
    expect(appealDeadline('auto-or-work', 0, '2026-11-25')).toMatchObject({ last: null, sendBy: null });
    for (const notice of ['', '2026-02-29', '11/25/2026', '2026-13-01']) expect(appealDeadline('erisa', 0, notice)).toBeNull();
    expect(appealDeadline('tricare', 9, '2026-11-25')).toBeNull();
  });
  it('property: the same in every time zone, on a weekday, never after the last day', () => {
    const zone = process.env.TZ;
    const notice = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true });
    const rules = fc.constantFrom(...(Object.keys(appealRoutes) as PlanRules[]));
    fc.assert(
      fc.property(notice, rules, fc.integer({ min: 0, max: 4 }), (date, plan, level) => {
        const iso = date.toISOString().slice(0, 10);
        const answers = ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles'].map((name) => {
          process.env.TZ = name;
          return JSON.stringify(appealDeadline(plan, level, iso));
        });
        expect(new Set(answers).size).toBe(1);
        const { last = null, sendBy = null } = JSON.parse(answers[0] ?? 'null') ?? {};
        if (!last) return;
        expect(sendBy <= last && last > iso).toBe(true);
        expect([0, 6]).not.toContain(new Date(`${sendBy}T00:00:00Z`).getUTCDay());
      }),
    );
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });
});

describe('rules of a plan', () => {
  it('calls a commercial plan an employer’s own only when its type says so', () => {
    expect(rulesOfPlan('commercial', 'PPO, self-funded (ASO)')).toBe('erisa');
    expect(rulesOfPlan('commercial', 'PPO')).toBe('fully-insured');
    expect(rulesOfPlan('workers-comp', '')).toBe('auto-or-work');
    expect(rulesOfPlan('', '')).toBeNull();
  });
});

describe('denial memory', () => {
  it('counts a denial once through its levels, by what came last', () => {
    const upheld: Appeal = { ...denial, status: 'decided', outcome: 'upheld', outcomeDate: '2027-01-04' };
    const second = nextLevel(upheld, 3, 'd2');
    expect(second).toMatchObject({ level: 1, noticeDate: '2027-01-04', status: 'open' });
    if (!second) return;
    const won: Appeal = { ...second, status: 'decided', outcome: 'overturned' };
    const other: Appeal = { ...denial, id: 'd3', claim: 'C2', payer: 'LAKELAND HEALTH ' };
    expect(countDenials([], [upheld, won, other, { ...denial, id: 'd4', claim: 'C3', code: '70355' }])).toEqual([
      { payer: 'Lakeland Health', code: '21085', reason: '50', denied: 2, appealed: 1, overturned: 1, upheld: 0 },
      { payer: 'Lakeland Health', code: '70355', reason: '50', denied: 1, appealed: 0, overturned: 0, upheld: 0 },
    ]);
  });
  const adjusted = (reason: string, route: Remitted['adjustments'][number]['route']) => ({
    group: 'CO',
    reason,
    amount: 100,
    remarks: [],
    route,
  });
  const decision = (claim: string, ...adjustments: Remitted['adjustments']): Remitted => ({
    payer: 'Lakeland Health, Inc.',
    date: '2026-11-20',
    trace: 'T1',
    account: claim,
    payerControl: `ICN-${claim}`,
    filing: 'CI',
    status: 'denied',
    charged: 1300,
    paid: 0,
    adjustments: [],
    lines: [{ code: '21085', date: '2026-10-01', charged: 1300, paid: 0, adjustments }],
  });
  it('counts every decision that was imported, appealed or not, and no discount', () => {
    const decisions = [
      decision('A', adjusted('50', 'appeal'), adjusted('45', 'stop')),
      decision('B', adjusted('50', 'appeal'), adjusted('2', 'patient')),
      decision('C', adjusted('50', 'appeal')),
      { ...decision('D', adjusted('50', 'appeal')), status: 'reversed' },
    ];
    const won: Appeal = { ...denial, claim: 'B', payerControl: 'ICN-B', status: 'decided', outcome: 'overturned' };
    const counts = countDenials(decisions, [won]);
    expect(counts.map(({ reason, denied, appealed, overturned }) => [reason, denied, appealed, overturned])).toEqual([
      ['50', 3, 1, 1],
    ]);
    expect(denialsOf(counts, ['LAKELAND HEALTH'], ['21085', 'D1110'])).toEqual(counts);
    expect(denialsOf(counts, ['LAKELAND HEALTH'], ['70355'])).toEqual([]);
    expect(denialsOf(counts, ['', 'Another Health'], ['21085'])).toEqual([]);
  });
  it('counts an adjustment of the whole claim for each of its lines', () => {
    const whole = { ...decision('A'), adjustments: [adjusted('29', 'appeal')] };
    expect(countDenials([whole, whole], [])).toMatchObject([{ code: '21085', reason: '29', denied: 1 }]);
  });
  it('property: whatever the order and however often it is read, a denial counts once', () => {
    const some = fc.array(fc.record({ claim: fc.constantFrom('A', 'B', 'C', 'D'), reason: fc.constantFrom('50', '197', '29') }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(some, (list) => {
        const decisions = list.map(({ claim, reason }) => decision(claim, adjusted(reason, 'appeal')));
        const counts = countDenials(decisions, []);
        const truth = new Set(list.map(({ claim, reason }) => `${claim} ${reason}`));
        expect(counts.reduce((sum, { denied }) => sum + denied, 0)).toBe(truth.size);
        const sorted = (all: typeof counts) => [...all].sort((a, b) => a.reason.localeCompare(b.reason));
        expect(sorted(countDenials([...decisions, ...decisions].reverse(), []))).toEqual(sorted(counts));
      }),
    );
  });
  it.each(Object.keys(appealRoutes) as PlanRules[])(
    '%s: each level that is upheld leads to the next, counted from its own notice',
    (rules) => {
      const { levels } = appealRoutes[rules];
      let at: Appeal | null = { ...denial, rules, level: 0 };
      const walked: number[] = [];
      while (at) {
        walked.push(at.level);
        const deadline = appealDeadline(rules, at.level, at.noticeDate);
        // Only where a state or a contract tells is there no day.
        expect(deadline?.last === null).toBe(levels[at.level]?.days === null);
        const answered: Appeal = { ...at, status: 'decided', outcome: 'upheld', outcomeDate: `202${7 + at.level}-03-01` };
        at = nextLevel(answered, levels.length, `d${at.level + 2}`);
        if (at) expect([at.noticeDate, at.status, at.sentDate, at.outcome]).toEqual([answered.outcomeDate, 'open', '', '']);
        if (at) expect(isSameDenial(at, answered)).toBe(true);
      }
      expect(walked).toEqual(levels.map((_, i) => i));
    },
  );
  it('has no level after the last, nor after one that was won', () => {
    expect(nextLevel({ ...denial, level: 2, outcome: 'upheld' }, 3, 'x')).toBeNull();
    expect(nextLevel({ ...denial, outcome: 'overturned' }, 3, 'x')).toBeNull();
  });
});
