import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { demoEncounters } from '@/bin/demo/practice/encounters';
import { judgeAuthorization } from '@/lib/claim/authorization/judge-authorization';
import { claimView } from '@/lib/claim/desk/claim-view';
import type { Encounter, HeldAuthorization } from '@/lib/encounter/encounter';
import { answerBy } from '@/lib/followup/authorization/answer-time';
import { Authorization } from '@/lib/followup/authorization/authorization';
import {
  authorizationFor,
  heldAuthorization,
  usedUnits,
  wantedCodes,
  withAuthorization,
} from '@/lib/followup/authorization/held-authorization';
import { authorizationRequest } from '@/lib/followup/authorization/request';
import { trackAuthorization } from '@/lib/followup/authorization/tracked';
import { daysBetween } from '@/lib/followup/calendar';
import { defaultKnowledge } from '@/lib/precheck/knowledge';
import { precheck } from '@/lib/precheck/precheck';
import { keptFollowup } from '../support/kept-followups';
import { keptVisit } from '../support/kept-visit';

const approval = (change: Partial<Authorization> = {}) => keptFollowup('authorization', change).value;
const held = (change: Partial<HeldAuthorization> = {}): HeldAuthorization => ({
  status: 'approved',
  number: 'PA77',
  from: '2026-10-01',
  to: '2026-12-31',
  codes: [{ code: '41899', units: 2, used: 0 }],
  ...change,
});
const kinds = (change: Partial<HeldAuthorization>, date = '2026-11-20', today = '2026-11-01', code = '41899', units = 1) =>
  judgeAuthorization(held(change), [{ code, date, units }], today).map(({ kind }) => kind);
const accepted: Encounter['accepted'] = {
  by: 'Ada Reyes',
  at: '2026-10-06T10:00:00Z',
  diagnoses: ['K01.1'],
  lines: [{ system: 'CPT', code: '41899', procedure: 'p1', units: 1, pointers: [1] }],
};

describe('what an approval lacks', () => {
  it.each<[string, Partial<HeldAuthorization>, string, string, string[]]>([
    ['nothing', {}, '2026-11-20', '2026-11-01', []],
    ['its last day', { to: '2026-11-20' }, '2026-11-20', '2026-11-21', []],
    ['a day after the end', { to: '2026-11-19' }, '2026-11-20', '2026-11-01', ['expired']],
    ['a day before the begin', { from: '2026-11-21' }, '2026-11-20', '2026-11-01', ['not-begun']],
    ['14 days to the end', { to: '2026-12-04' }, '2026-11-20', '2026-11-01', ['expiring']],
    ['15 days to the end', { to: '2026-12-05' }, '2026-11-20', '2026-11-01', []],
    ['no date, ended today', { to: '2026-11-20' }, '', '2026-11-21', ['expired']],
    ['no date and no clock', { to: '2020-01-01' }, '', '', []],
    ['over a leap day', { from: '2028-01-01', to: '2028-03-01' }, '2028-02-16', '2028-02-16', ['expiring']],
    ['no end', { to: '' }, '2026-11-20', '2026-11-01', []],
    ['units gone', { codes: [{ code: '41899', units: 2, used: 2 }] }, '2026-11-20', '2026-11-01', ['used-up']],
    ['the last unit', { codes: [{ code: '41899', units: 2, used: 1 }] }, '2026-11-20', '2026-11-01', []],
    ['another code', { codes: [{ code: 'E0486' }] }, '2026-11-20', '2026-11-01', ['other-code']],
    ['no code named', { codes: [] }, '2026-11-20', '2026-11-01', []],
    ['a code refused', { status: 'partial', codes: [{ code: '41899', denied: true }] }, '2026-11-20', '2026-11-01', ['denied']],
    ['all refused', { status: 'denied', number: '' }, '2026-11-20', '2026-11-01', ['denied']],
    ['no answer', { status: 'requested', number: '' }, '2026-11-20', '2026-11-01', ['open']],
    ['none, and wanted', { status: 'needed', number: '', codes: [], wanted: ['41899'] }, '2026-11-20', '', ['none']],
    ['none, and not needed', { status: 'not-needed', number: '', wanted: ['41899'] }, '2026-11-20', '', []],
    ['none, and another wanted', { status: 'needed', number: '', codes: [], wanted: ['E0486'] }, '2026-11-20', '', []],
  ])('%s', (_, change, date, today, expected) => {
    expect(kinds(change, date, today)).toEqual(expected);
  });

  it('counts the units of all lines of a code together', () => {
    const twice = [1, 1].map((units) => ({ code: '41899', date: '2026-11-20', units }));
    expect(judgeAuthorization(held(), twice, '').map(({ kind }) => kind)).toEqual([]);
    expect(judgeAuthorization(held({ codes: [{ code: '41899', units: 1 }] }), twice, '')).toMatchObject([
      { kind: 'used-up', claimed: '2 of 1 units' },
    ]);
  });

  it('never says that a service within the dates, given before today, is too late', () => {
    const day = fc.integer({ min: 0, max: 900 }).map((n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, day, day, (...days) => {
        const [from = '', date = '', to = '', today = ''] = days.sort();
        fc.pre(date < today);
        expect(kinds({ from, to }, date, today)).toEqual([]);
      }),
    );
  });
});

describe('the authorization of a visit', () => {
  const { encounter } = keptVisit('a');
  it('is the approval that names its code and runs on its day, wherever it was asked for', () => {
    const other = approval({ id: 'x', visit: 'b', number: 'PA1' });
    const ended = approval({ id: 'y', visit: 'a', number: 'PA2', to: '2026-10-01', from: '2026-09-01' });
    const asked = approval({ id: 'z', visit: 'a', status: 'requested', number: '' });
    const day = { ...encounter, dateOfService: '2026-10-15' };
    expect(authorizationFor([ended, asked, other], 'a', day, ['41899'])?.id).toBe('x');
    expect(authorizationFor([ended, asked], 'a', day, ['41899'])?.id).toBe('y');
    expect(authorizationFor([asked], 'a', day, ['41899'])?.id).toBe('z');
    expect(authorizationFor([other], 'a', day, ['21085'])).toBeNull();
    expect(authorizationFor([{ ...other, payer: 'Keystone Plan' }], 'a', day, ['41899'])).toBeNull();
    expect(authorizationFor([{ ...other, payer: 'HARBORLINE  mutual.' }], 'a', day, ['41899'])?.id).toBe('x');
  });

  it('puts an approved number into the visit, and takes it out again with the approval', () => {
    const one = heldAuthorization(approval(), null, []);
    const given = withAuthorization(encounter, one);
    expect(given.priorAuthorization).toBe('PA77');
    expect(withAuthorization(given, undefined)).toEqual(encounter);
    expect(withAuthorization(encounter, heldAuthorization(approval({ status: 'denied' }), null, [])).priorAuthorization).toBe(
      undefined,
    );
    const page = { ...encounter, priorAuthorization: 'PAGE9' };
    expect(withAuthorization(page, undefined)).toEqual(page);
    expect(withAuthorization(page, heldAuthorization(approval({ status: 'requested' }), null, [])).priorAuthorization).toBe(
      'PAGE9',
    );
  });

  it('uses up units with what other visits billed under its number', () => {
    const earlier = [
      { number: 'pa-77', lines: [{ code: '41899', units: 2 }] },
      { number: 'PA78', lines: [{ code: '41899', units: 5 }] },
      { number: '', lines: [{ code: '41899', units: 7 }] },
    ];
    const one = approval({ codes: [{ code: '41899', units: 4, used: 1, denied: false }] });
    expect(usedUnits(one, '41899', earlier)).toBe(3);
    expect(heldAuthorization(one, null, earlier)?.codes).toEqual([{ code: '41899', units: 4, used: 3 }]);
    expect(usedUnits({ ...one, number: '' }, '41899', earlier)).toBe(1);
  });

  it('is wanted for the codes of which the payer said so', () => {
    const call = keptFollowup('call', {
      answers: { 'authorization:41899': 'Yes, by portal', 'authorization:70355': 'no', active: 'yes' },
    });
    expect(wantedCodes(call.value)).toEqual(['41899']);
    expect(heldAuthorization(null, call.value, [])).toEqual({ status: 'needed', wanted: ['41899'] });
    expect(heldAuthorization(null, keptFollowup('call').value, [])).toBeUndefined();
  });

  it('stands in item 23 with where it comes from, and in REF G1 of the file', () => {
    const whole = withAuthorization({ ...encounter, accepted }, heldAuthorization(approval({ number: 'PA-77' }), null, []));
    const view = claimView(whole, null, defaultKnowledge, { today: '2026-10-06' });
    expect(view.sheets[0]?.find(({ item }) => item === '23')).toMatchObject({ value: 'PA77', from: 'authorization' });
    expect(view.draft.priorAuthorization).toBe('PA-77');
    const page = claimView({ ...encounter, accepted, priorAuthorization: 'PA77' }, null, defaultKnowledge);
    expect(page.sheets[0]?.find(({ item }) => item === '23')).toMatchObject({ from: 'page' });
  });
});

describe('the pre-check of a visit with an authorization', () => {
  const found = (change: Partial<HeldAuthorization>, more: Partial<Encounter> = {}) => {
    const visit = withAuthorization({ ...keptVisit('a').encounter, ...more }, held({ number: 'PA77', ...change }));
    return precheck(visit, defaultKnowledge);
  };
  const said = (...given: Parameters<typeof found>) =>
    found(...given)
      .findings.filter(({ id }) => id.startsWith('AUT'))
      .map(({ id, severity, message }) => `${id} ${severity}: ${message}`);
  const codes = precheck(keptVisit('a').encounter, defaultKnowledge).procedures[0]!.candidates.map(({ code }) => code);
  const own = codes.map((code) => ({ code }));

  it('warns, and blocks nothing, before lines are accepted', () => {
    expect(codes.length).toBeGreaterThan(0);
    expect(said({ codes: own })).toEqual([]);
    expect(said({ codes: own.slice(-1) })).toEqual([]);
    expect(said({ codes: [{ code: 'E0486' }] })).toEqual([`AUT-03 warning: Approval PA77 does not name ${codes[0]}.`]);
    expect(said({ codes: own, to: '2026-10-04' })).toEqual([
      `AUT-03 warning: Approval PA77 for ${codes[0]} ended on 2026-10-04, before 2026-10-05.`,
    ]);
    expect(said({ codes: own, to: '2026-10-12' })[0]).toMatch(/^AUT-05 warning: .*ends on 2026-10-12/);
    expect(said({ status: 'requested', number: '', asked: '2026-10-01', codes: own })).toEqual([
      `AUT-07 warning: Authorization of ${codes[0]} was asked for on 2026-10-01 and has no answer yet.`,
    ]);
    expect(said({ status: 'needed', number: '', codes: [], wanted: [codes[0]!] })[0]).toMatch(/^AUT-02 warning: The payer wants/);
    expect(found({ codes: own, to: '2026-10-04' }).verdict).not.toBe('blocked');
  });

  it('speaks of what was accepted where there are no settings of the office', () => {
    expect(said({ codes: [{ code: '41899', units: 1, used: 1 }] }, { accepted })).toEqual([
      'AUT-06 warning: Under approval PA77, 2 of 1 units of 41899 would be used.',
    ]);
  });

  it('asks for the status of a request, and no more whether one is needed once the payer said so', () => {
    const asks = (change: Partial<HeldAuthorization>) =>
      found(change, {
        procedures: [{ id: 'p1', cdt: 'D9947', status: 'planned' }],
        notes: [{ id: 'n1', text: 'Obstructive sleep apnea, AHI 22 on home sleep test. Custom oral appliance planned.' }],
      }).missing.flatMap(({ id, severity }) => (id.startsWith('coverage:authorization') ? [severity] : []));
    expect(asks({ status: 'needed', number: '' })).toEqual(['weakens']);
    expect(asks({ status: 'requested', number: '' })).toEqual(['blocks']);
    expect(asks({ status: 'not-needed', number: '' })).toEqual([]);
    expect(asks({ status: 'needed', number: '', wanted: ['E0486'] })).toEqual([]);
    expect(asks({})).toEqual([]);
  });
});

describe('where an authorization stands', () => {
  it.each<[string, Partial<Authorization>, string, string, string]>([
    ['needed', { status: 'needed' }, '2026-11-20', 'needed', ''],
    ['asked', { status: 'requested', requestedDate: '2026-11-10' }, '2026-11-17', 'waiting', '2026-11-17'],
    ['asked long ago', { status: 'requested', requestedDate: '2026-11-10' }, '2026-11-18', 'late', '2026-11-17'],
    [
      'asked of an employer plan',
      { status: 'requested', requestedDate: '2026-11-10', payerClass: 'commercial' },
      '2026-11-25',
      'waiting',
      '2026-11-25',
    ],
    ['approved', {}, '2026-11-20', 'approved', '2026-12-10'],
    ['two weeks to its end', {}, '2026-11-26', 'ending', '2026-12-10'],
    ['over', {}, '2026-12-11', 'ended', '2026-12-10'],
    ['approved without a number', { number: ' ' }, '2026-11-20', 'unnumbered', '2026-12-10'],
    ['used up', { codes: [{ code: '41899', units: 1, used: 1, denied: false }] }, '2026-11-20', 'used-up', '2026-12-10'],
    ['in part', { status: 'partial' }, '2026-11-20', 'partial', '2026-12-10'],
    ['refused', { status: 'denied' }, '2026-11-20', 'denied', ''],
  ])('%s', (_, change, today, state, on) => {
    expect(trackAuthorization(approval(change), today)).toEqual({ state, on });
  });

  it('is used up by claims too', () => {
    const earlier = [{ number: 'PA77', lines: [{ code: '41899', units: 1 }] }];
    expect(trackAuthorization(approval(), '2026-11-20', earlier).state).toBe('used-up');
  });

  it('gives every payer at least a week, and no answer by a day that is none', () => {
    for (const payerClass of ['commercial', 'medicaid', 'medicare-advantage', 'tricare', ''])
      expect(daysBetween('2028-02-25', answerBy({ requestedDate: '2028-02-25', payerClass })!)).toBeGreaterThanOrEqual(7);
    expect(answerBy({ requestedDate: '', payerClass: '' })).toBeNull();
  });

  it('reads a record of an older build', () => {
    const { payerClass: _, answeredDate: __, codes, ...old } = approval();
    const read = Authorization.parse({ ...old, codes: codes.map(({ denied: ___, ...rest }) => rest) });
    expect(read).toMatchObject({ payerClass: '', answeredDate: '', codes: [{ denied: false }] });
  });
});

describe('a request', () => {
  it('asks with the codes that would be billed', () => {
    for (const encounter of demoEncounters) {
      const request = authorizationRequest(encounter, precheck(encounter, defaultKnowledge));
      expect(request.codes.every((code) => /^[A-Z0-9]{5}$/.test(code))).toBe(true);
      expect(request.papers[0]?.label).toBe('Letter of medical necessity');
    }
  });
});
