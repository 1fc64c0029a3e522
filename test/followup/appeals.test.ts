import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Appeal } from '@/lib/followup/appeals/appeal';
import { nextLevel } from '@/lib/followup/appeals/appeal';
import { appealDeadline } from '@/lib/followup/appeals/appeal-deadline';
import { countDenials, denialsOf } from '@/lib/followup/appeals/denial-memory';
import { appealRoutes, type PlanRules, rulesOfPlan } from '@/lib/followup/appeals/plan-rules';
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
    expect(countDenials([upheld, won, other, { ...denial, id: 'd4', claim: 'C3', code: '70355' }])).toEqual([
      { payer: 'Lakeland Health', code: '21085', reason: '50', denied: 2, appealed: 1, overturned: 1, upheld: 0 },
      { payer: 'Lakeland Health', code: '70355', reason: '50', denied: 1, appealed: 0, overturned: 0, upheld: 0 },
    ]);
    expect(denialsOf([denial], 'lakeland health', '21085', '50')?.denied).toBe(1);
    expect(denialsOf([denial], 'Other', '21085', '50')).toBeNull();
  });
  it('has no level after the last, nor after one that was won', () => {
    expect(nextLevel({ ...denial, level: 2, outcome: 'upheld' }, 3, 'x')).toBeNull();
    expect(nextLevel({ ...denial, outcome: 'overturned' }, 3, 'x')).toBeNull();
  });
});
