import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, daysBetween, isDate, lastWeekday } from '@/lib/followup/calendar';

// The calendar told by hand, without a clock or a Date, to compare with.
type Day = { y: number; m: number; d: number };
const leap = (y: number) => (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
const long = (y: number, m: number) => (m === 2 ? (leap(y) ? 29 : 28) : [4, 6, 9, 11].includes(m) ? 30 : 31);
const iso = ({ y, m, d }: Day) => [String(y).padStart(4, '0'), String(m).padStart(2, '0'), String(d).padStart(2, '0')].join('-');
const next = ({ y, m, d }: Day): Day =>
  d < long(y, m) ? { y, m, d: d + 1 } : m < 12 ? { y, m: m + 1, d: 1 } : { y: y + 1, m: 1, d: 1 };

const day = fc
  .tuple(fc.integer({ min: 1999, max: 2101 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .filter(([y, m, d]) => d <= long(y, m))
  .map(([y, m, d]): Day => ({ y, m, d }));
/** Days around which calendars go wrong come as often as all others together. */
const near = fc.oneof(
  day,
  fc.constantFrom<Day>(
    { y: 2028, m: 2, d: 29 },
    { y: 2028, m: 2, d: 28 },
    { y: 2100, m: 2, d: 28 },
    { y: 2000, m: 2, d: 29 },
    { y: 2026, m: 12, d: 31 },
    { y: 2027, m: 3, d: 14 },
    { y: 2026, m: 11, d: 1 },
    { y: 2026, m: 10, d: 31 },
  ),
);
const zones = ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles', 'America/St_Johns'];
const inEvery = <T>(work: () => T): T => {
  const before = process.env.TZ;
  const answers = zones.map((zone) => {
    process.env.TZ = zone;
    return work();
  });
  if (before === undefined) delete process.env.TZ;
  else process.env.TZ = before;
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  return answers[0] as T;
};

describe('dates of deadlines', () => {
  it('property: so many days later is the day that is counted off one by one, in every time zone', () => {
    fc.assert(
      fc.property(near, fc.integer({ min: 0, max: 400 }), (from, count) => {
        let to = from;
        for (let i = 0; i < count; i++) to = next(to);
        expect(inEvery(() => addDays(iso(from), count))).toBe(iso(to));
        expect(inEvery(() => daysBetween(iso(from), iso(to)))).toBe(count);
        expect(addDays(iso(to), -count)).toBe(iso(from));
      }),
      { numRuns: 300 },
    );
  });
  it('property: so many months later is the same day, or the first of the month after where there is none', () => {
    fc.assert(
      fc.property(near, fc.integer({ min: 0, max: 24 }), (from, count) => {
        const months = from.y * 12 + from.m - 1 + count;
        const [y, m] = [Math.floor(months / 12), (months % 12) + 1];
        const to = from.d <= long(y, m) ? { y, m, d: from.d } : next({ y, m, d: long(y, m) });
        expect(inEvery(() => addMonths(iso(from), count))).toBe(iso(to));
      }),
      { numRuns: 300 },
    );
  });
  it('property: the last weekday is never a Saturday or Sunday, never later, and at most two days earlier', () => {
    // 1 January 2001 was a Monday.
    let weekday = 0;
    const weekdays = new Map<string, number>();
    for (let at: Day = { y: 2001, m: 1, d: 1 }; at.y < 2040; at = next(at)) weekdays.set(iso(at), weekday++ % 7);
    fc.assert(
      fc.property(fc.constantFrom(...weekdays.keys()), (date) => {
        const last = inEvery(() => lastWeekday(date)) ?? '';
        const on = weekdays.get(date) ?? 0;
        expect(weekdays.get(last)).toBe(Math.min(on, 4));
        expect(daysBetween(last, date)).toBe(Math.max(on - 4, 0));
      }),
    );
  });
  it('property: what is no date of the calendar gives none', () => {
    const numbers = fc.tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 }));
    fc.assert(
      fc.property(numbers, ([y, m, d]) => {
        const there = y > 99 && m >= 1 && m <= 12 && d >= 1 && d <= long(y, m);
        fc.pre(y > 99);
        expect(isDate(iso({ y, m, d }))).toBe(there);
        if (!there)
          expect([addDays(iso({ y, m, d }), 1), addMonths(iso({ y, m, d }), 1), lastWeekday(iso({ y, m, d }))]).toEqual([
            null,
            null,
            null,
          ]);
      }),
    );
    for (const text of ['', '2026-2-3', '20260203', '02/03/2026', '2026-02-03T00:00', ' 2026-02-03'])
      expect(isDate(text)).toBe(false);
  });
});
