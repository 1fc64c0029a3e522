import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appealDeadline } from '@/lib/followup/appeals/appeal-deadline';
import { appealOf } from '@/lib/followup/appeals/appeal-of';
import { daysBetween } from '@/lib/followup/calendar';
import { dueList, dueOf, dueState } from '@/lib/followup/kept/due';
import { readAnswer, sameDecision } from '@/lib/followup/kept/read-answer';
import { knownVisit } from '@/lib/followup/remittance/known-visit';
import { keptFollowup } from '../support/kept-followups';
import { keptVisit } from '../support/kept-visit';
import { denial } from './own-835';

describe('what is due', () => {
  it('stands in the order of its days, with what has no day last', () => {
    const records = [
      keptFollowup('letter'),
      keptFollowup('appeal'),
      keptFollowup('call'),
      keptFollowup('authorization', { status: 'requested', requestedDate: '2026-11-20' }),
      keptFollowup('remittance', {}, { visit: '' }),
    ];
    expect(dueList(records, '2026-11-28').map(({ what, on, state }) => [what, on, state])).toEqual([
      ['chase', '2026-11-27', 'overdue'],
      ['ask-again', '2026-12-01', 'soon'],
      ['appeal', '2027-05-07', 'later'],
      ['place', '', 'no-date'],
      ['sign', '', 'no-date'],
    ]);
  });

  it('asks again only where what was said is stale on the day of the service, and of the last call alone', () => {
    const due = (change: object) => dueOf(keptFollowup('call', change)).map(({ on }) => on);
    expect(due({ plannedDate: '2026-11-30' })).toEqual([]);
    expect(due({ plannedDate: '2026-12-01' })).toEqual(['2026-12-01']);
    expect(due({})).toEqual(['2026-12-01']);
    expect(due({ replaced: true })).toEqual([]);
  });

  it('counts the units of an approval that claims used with those that a person counted, under its number alone', () => {
    const record = keptFollowup('authorization', {
      number: 'PA-77',
      codes: [
        { code: '41899', units: 3, used: 1, denied: false },
        { code: '21085', units: 1, used: 1, denied: true },
      ],
    });
    const usedUp = (number: string, units: number) =>
      dueList([record], '2026-11-28', new Map([[record.id, [{ number, lines: [{ code: '41899', units }] }]]]))
        .filter(({ what }) => what === 'used-up')
        .map(({ about }) => about);
    expect(usedUp('pa77', 2)).toEqual(['41899']);
    expect(usedUp('pa77', 1)).toEqual([]);
    expect(usedUp('PA-78', 2)).toEqual([]);
  });

  it('names no patient', () => {
    const texts = ['call', 'authorization', 'letter', 'remittance', 'appeal'] as const;
    for (const kind of texts) for (const { about } of dueOf(keptFollowup(kind))) expect(about).not.toContain('Quillfeather');
  });

  it('is in time on its last day and late on the next, over leap days too', () => {
    expect(dueState('2028-02-29', '2028-02-29')).toBe('soon');
    expect(dueState('2028-02-29', '2028-03-01')).toBe('overdue');
    expect(dueState('2028-03-14', '2028-02-29')).toBe('soon');
    expect(dueState('2028-03-15', '2028-02-29')).toBe('later');
    expect(dueState('2027-02-29', '2027-02-28')).toBe('no-date');
  });

  it('never falls on a weekend and never after the last day, in every zone', () => {
    const zone = process.env.TZ;
    const day = fc
      .date({ min: new Date('1999-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    try {
      fc.assert(
        fc.property(day, fc.constantFrom('Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/New_York'), (notice, name) => {
          process.env.TZ = name;
          for (const rules of ['medicare', 'fully-insured', 'medicaid', 'fehb'] as const) {
            const found = appealDeadline(rules, 0, notice)!;
            const before = daysBetween(found.sendBy!, found.last!)!;
            expect(before).toBeGreaterThanOrEqual(0);
            expect(before).toBeLessThanOrEqual(2);
            expect([0, 6]).not.toContain(new Date(`${found.sendBy}T12:00:00Z`).getUTCDay());
          }
        }),
        { numRuns: 60 },
      );
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });
});

describe('a file that came back', () => {
  const visit = keptVisit('a', {
    accepted: { lines: [{ system: 'CPT', code: '41899', procedure: 'p1' }], diagnoses: ['K01.1'] },
  });
  const known = [knownVisit('a', visit.encounter), knownVisit('b', keptVisit('b').encounter)];

  it('finds its visit by our own account number, and its refused line is an appeal by the rules of the plan', () => {
    const answer = readAnswer(denial(known[0]!.account), known);
    if (answer.kind !== 'remittance') throw new Error('not read');
    const [claim] = answer.claims;
    expect(claim).toMatchObject({ visit: 'a', value: { status: 'denied', charged: 500, paid: 0 } });
    expect(claim!.value.lines[0]!.adjustments[0]).toMatchObject({ group: 'CO', reason: '50', route: 'appeal' });
    const appeal = appealOf({ id: 'x', visit: 'a', encounter: visit.encounter, claim: claim!.value, line: 0, adjustment: 0 });
    expect(appeal).toMatchObject({ rules: 'fully-insured', code: '41899', noticeDate: '2026-11-10', amount: 50_000 });
    expect(appealOf({ id: 'x', visit: 'a', encounter: visit.encounter, claim: claim!.value, line: 1, adjustment: 0 })).toBeNull();
    expect(sameDecision(claim!.value, { ...claim!.value })).toBe(true);
    expect(sameDecision(claim!.value, { ...claim!.value, trace: 'other' })).toBe(false);
  });

  it('of nobody that is known keeps no visit', () => {
    const answer = readAnswer(denial('ELSEWHERE'), []);
    expect(answer).toMatchObject({ kind: 'remittance', claims: [{ visit: '' }] });
  });

  it('that does not balance, or is none of these, is refused with the reason', () => {
    expect(readAnswer(denial('A', { paid: '1' }), [])).toMatchObject({
      kind: 'refused',
      sentence: expect.stringMatching(/balance/),
    });
    expect(readAnswer('hello', [])).toMatchObject({ kind: 'refused' });
  });

  it.each(['254', '270', '290', '291'])('with reason %s leads to the other payer', (reason) => {
    const answer = readAnswer(denial('A', { reason }), []);
    if (answer.kind !== 'remittance') throw new Error('not read');
    expect(answer.claims[0]!.value.lines[0]!.adjustments[0]!.route).toBe('other-payer');
  });
});
