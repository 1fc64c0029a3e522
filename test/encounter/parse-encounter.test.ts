import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageOn, daysBetween } from '@/lib/encounter/age';
import { parseEncounter } from '@/lib/encounter/parse-encounter';
import { payerClassOf, visitOf } from '@/lib/encounter/visit';

describe('parseEncounter', () => {
  it('takes nulls and empty strings for missing and gives ids', () => {
    const parsed = parseEncounter({ procedures: [{ cdt: 'D7240', minutes: null, tooth: '' }], notes: [{ text: '' }] });
    expect(parsed).toEqual({
      ok: true,
      encounter: { procedures: [{ id: 'p1', cdt: 'D7240' }], notes: [{ id: 'n1', text: '' }] },
    });
  });

  it('never gives an id twice', () => {
    const parsed = parseEncounter({ procedures: [{ cdt: 'D0120' }, { id: 'p1', cdt: 'D1110' }] });
    expect(parsed.ok && parsed.encounter.procedures.map(({ id }) => id)).toEqual(['p2', 'p1']);
  });

  it.each([
    ['a list', [], /JSON object/],
    ['neither procedures nor notes', { patient: {} }, /neither/],
    ['another schema', { schema: 'other/1', notes: [] }, /schema/],
    ['a date that is not ISO', { dateOfService: '10/02/2026', notes: [] }, /dateOfService.*YYYY-MM-DD/],
    [
      'a word that is not in the list',
      { notes: [], procedures: [{ status: 'SECRET' }] },
      /procedures\[0\]\.status.*one of completed/,
    ],
  ])('refuses %s in one sentence without its content', (_, json, sentence) => {
    const parsed = parseEncounter(json);
    expect(parsed.ok).toBe(false);
    if (parsed.ok) return;
    expect(parsed.error).toMatch(sentence);
    expect(parsed.error).not.toContain('SECRET');
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.jsonValue(), (json) => typeof parseEncounter(json).ok === 'boolean'));
  });
});

describe('dates', () => {
  it('counts whole years, months and days', () => {
    expect(ageOn('2018-04-12', '2026-04-11')).toEqual({ years: 7, months: 95, days: 2921 });
    expect(ageOn('2018-04-12', '2026-04-12')?.years).toBe(8);
    expect(ageOn('2024-02-29', '2025-02-28')?.months).toBe(11);
  });

  it('knows no age from a date that is missing, impossible or in the future', () => {
    expect(ageOn(undefined, '2026-01-01')).toBeNull();
    expect(ageOn('2026-02-30', '2026-03-01')).toBeNull();
    expect(ageOn('2027-01-01', '2026-03-01')).toBeNull();
  });

  it('counts days both ways', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 0, max: 40_000 }), (a, b) => {
        const iso = (days: number) => new Date(days * 86_400_000).toISOString().slice(0, 10);
        return daysBetween(iso(a), iso(b)) === b - a;
      }),
    );
  });
});

describe('visitOf', () => {
  it('takes the class of the first medical plan and leaves referred procedures out', () => {
    const visit = visitOf({
      procedures: [
        { id: 'p1', cdt: 'D7240', date: '2026-10-01' },
        { id: 'p2', cdt: 'D0330', date: '2026-10-01', status: 'referred' },
      ],
      notes: [],
      coverage: [
        { kind: 'medical', order: 2, payerName: 'Aetna' },
        { kind: 'medical', order: 1, payerName: 'Medicare Part B' },
      ],
    });
    expect(visit.payerClass).toBe('medicare');
    expect(visit.dateOfService).toBe('2026-10-01');
    expect(visit.procedures.map(({ id }) => id)).toEqual(['p1']);
  });

  it('does not take a Medicare Advantage plan for Medicare', () => {
    expect(payerClassOf({ kind: 'medical', payerName: 'Humana Medicare Advantage HMO' })).toBe('medicare-advantage');
    expect(payerClassOf({ kind: 'medical', payerName: 'Aetna Choice POS II' })).toBe('');
  });
});
