import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { retiredReasons } from '@/lib/followup/remittance/rarer-reasons';
import { reasonOf } from '@/lib/followup/remittance/reasons';
import { runCommand } from '../support/run-command';
import { interchange } from './interchange';

const folder = mkdtempSync(path.join(os.tmpdir(), 'crossbite-remit-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const remit = (...args: string[]) => runCommand(['remit', ...args]);
function file(name: string, text: string): string {
  const at = path.join(folder, name);
  writeFileSync(at, text);
  return at;
}
const json = async (...args: string[]) => JSON.parse((await remit(...args, '--json')).out);

const payment = (payer: string, amount: string, body: string, set: number) =>
  `ST*835*${String(set).padStart(4, '0')}~BPR*I*${amount}*C*ACH************20261120~TRN*1*T${set}*1999999999~N1*PR*${payer}~${body}SE*9*${String(set).padStart(4, '0')}~`;
/** Two payers, four claims: paid in part, denied, taken back and decided anew, second after another plan; interest and an overpayment. */
const year = interchange('835', '').replace(
  /ST\*835.*SE\*9\*0001~/,
  payment(
    'LAKELAND HEALTH',
    '282.5',
    'CLP*V1*1*1005.5*400*55.5*CI*ICN1*11*1~NM1*QC*1*ROE*JANE****MI*M1~SVC*HC:41899*540*400**1~DTM*472*20261102~CAS*CO*45*84.5~CAS*PR*2*55.5~SVC*HC:70355*465.5*0**1~DTM*472*20261102~CAS*CO*16*465.5~LQ*HE*N350~LQ*HE*MA130~' +
      'CLP*V2*4*300*0*0*CI*ICN2*11*1~SVC*HC:21085*300*0**1~CAS*CO*197*300~LQ*HE*M62~' +
      'CLP*V3*22*-200*-120*0*CI*ICN3*11*8~SVC*HC:41899*-200*-120~CAS*CO*45*-80~CLP*V3*1*200*0*0*CI*ICN4*11*7~SVC*HC:41899*200*0~CAS*CO*50*200~LQ*HE*N115~' +
      'PLB*1999999984*20261231*L6:ICN1*-2.5~',
    1,
  ) +
    payment(
      'MEDICARE',
      '10',
      'CLP*V4*2*300*30*0*MB*ICN5*11*1~MOA***MA01~SVC*HC:41899*300*30**1~CAS*OA*23*250~CAS*CO*253*20~PLB*1999999984*20261231*WO:ICN0*20~',
      2,
    ),
);

describe('crossbite remit on an 835', () => {
  it('says of every line what happened and what to do, over payers, reversals, a second payer and the provider’s adjustments', async () => {
    const { balanced, claims, payments } = await json(file('year.835', year));
    expect(balanced).toBe(true);
    type Line = {
      code: string;
      adjustments: { group: string; reason: string; route: string; deadline: { days: number | null } }[];
    };
    expect(
      claims.map((claim: { claim: string; status: string; lines: Line[] }) => [
        claim.claim,
        claim.status,
        claim.lines.flatMap(({ adjustments }) =>
          adjustments.map(({ group, reason, route, deadline }) => [`${group}-${reason}`, route, deadline.days]),
        ),
      ]),
    ).toEqual([
      [
        'V1',
        'partly-paid',
        [
          ['CO-45', 'stop', null],
          ['PR-2', 'patient', null],
          ['CO-16', 'new-claim', null],
        ],
      ],
      ['V2', 'denied', [['CO-197', 'appeal', 180]]],
      ['V3', 'reversed', [['CO-45', 'stop', null]]],
      ['V3', 'denied', [['CO-50', 'appeal', 180]]],
      [
        'V4',
        'paid',
        [
          ['OA-23', 'stop', null],
          ['CO-253', 'stop', null],
        ],
      ],
    ]);
    expect(payments).toMatchObject([
      { payer: 'LAKELAND HEALTH', amount: 282.5, adjustments: [{ reason: 'L6', amount: -2.5 }] },
      { payer: 'MEDICARE', amount: 10, adjustments: [{ reason: 'WO', reference: 'ICN0', amount: 20 }] },
    ]);
    for (const claim of claims)
      for (const line of claim.lines)
        for (const one of line.adjustments) {
          expect(one).toMatchObject({ meaning: expect.any(String), fix: expect.any(String), remarks: expect.any(Array) });
          expect(one.source.confidence).toMatch(/^(?:secondary|practice)$/);
        }
  });
  it('prints the same for a person, without the patient', async () => {
    const { out, status } = await remit(file('year.835', year));
    expect(status).toBe(0);
    for (const words of [
      'LAKELAND HEALTH, 2026-11-20  $282.50',
      'added $2.50  L6 ICN1',
      'taken $20.00  WO ICN0',
      'V2  denied',
      'appeal:',
      'Within 180 days',
    ])
      expect(out).toContain(words);
    expect(out).not.toMatch(/ROE|JANE/);
  });
  it.each([
    ['a line', year.replace('CAS*CO*45*84.5', 'CAS*CO*45*80'), /claim 1, line 1 is off by 4\.50/],
    ['a claim', year.replace('CLP*V2*4*300', 'CLP*V2*4*310'), /claim 2 is off by 10\.00/],
    ['a payment', year.replace('BPR*I*10', 'BPR*I*30'), /payment is off .* by 20\.00/],
    ['the interest', year.replace('L6:ICN1*-2.5', 'L6:ICN1*-2'), /payment is off .* by 0\.50/],
    ['the second payer', year.replace('CAS*OA*23*250', 'CAS*OA*23*240'), /claim 1, line 1 is off by 10\.00/],
    ['an amount', year.replace('SVC*HC:21085*300', 'SVC*HC:21085*3OO'), /SVC02 .* is not an amount/],
    ['the end', year.slice(0, -30), /cut off/],
  ])('refuses a file in which %s is wrong, in one sentence with the difference', async (_, text, sentence) => {
    for (const args of [[], ['--json']]) {
      const { status, out, err } = await remit(file('bad.835', text), ...args);
      expect([status, out]).toEqual([2, '']);
      expect(err).toMatch(sentence);
      expect(err.trim().split('\n')).toHaveLength(1);
      expect(err).not.toMatch(/ROE|3OO/);
    }
  });
});

describe('crossbite remit on an acknowledgement', () => {
  it('names the segment of a 999 and of a 277CA, with its fix', async () => {
    const rejected = interchange(
      '999',
      'AK1*HC*1~AK2*837*0001~IK3*NM1*8*2010BA*8~IK4*9*67*1*SECRET~IK5*R*5~AK2*837*0002~IK5*A~AK9*R*2*2*1~',
    );
    const first = await json(file('a.999', rejected));
    expect(first).toMatchObject({
      acknowledgement: '999',
      accepted: false,
      items: [{ status: 'rejected' }, { status: 'accepted' }],
    });
    expect(first.items[0].faults[0].segment).toBe('2010BA NM109 (segment 8)');
    expect(JSON.stringify(first)).not.toContain('SECRET');
    const claims = (codes: string) => interchange('277', `HL*4*3*PT~TRN*2*V1~STC*${codes}*20261120*U*300~`);
    const status = async (codes: string) => (await json(file('b.277', claims(codes)))).items[0];
    expect((await status('A7:562:85')).faults[0]).toMatchObject({
      segment: '2010AA NM109',
      fix: expect.stringMatching(/new claim/),
    });
    expect((await status('A7:535')).faults[0].segment).toBe('2300 CLM05-3');
    expect((await status('A7:480')).faults[0].segment).toBe('2000B SBR09');
    expect((await status('A7:511')).faults[0].says).toMatch(/letter or sign/);
    // What is a duplicate is not to be sent once more.
    expect((await status('A3:54')).faults[0].fix).not.toMatch(/send it as a new claim/);
    expect((await status('A7:99999')).faults[0].says).toMatch(/look it up/);
  });
});

type Told = { code: string; adjustments: { reason: string; amount: number; route: string; remarks: string[] }[] };

describe('crossbite remit on typed codes', () => {
  it('explains reasons with their remarks and the clock of the plan', async () => {
    const { lines } = await json('--codes', 'CO-16 M76, PR 1', '--filing', 'MB');
    expect(lines[0].adjustments.map(({ reason, route }: { reason: string; route: string }) => [reason, route])).toEqual([
      ['16', 'correct'],
      ['1', 'patient'],
    ]);
    expect((await json('--codes', 'CO-50', '--filing', 'MB')).lines[0].adjustments[0].deadline).toMatchObject({ days: 120 });
    expect((await remit('--codes', 'CO-254')).out).toMatch(/other-payer/);
  });
  it('tells a remark that stands alone, and that only a reason says what to do', async () => {
    const { lines } = await json('--codes', 'M76, MA130');
    expect(lines).toMatchObject([{ code: '', adjustments: [{ reason: '', remarks: ['M76', 'MA130'], route: 'new-claim' }] }]);
    const { out } = await remit('--codes', 'M76');
    expect(out).toMatch(/^ {4}M76 .*diagnos/i);
    expect(out).toMatch(/the reason code beside it says what was decided/);
  });
  it('explains the text of an explanation of benefits, service by service', async () => {
    const eob = file(
      'eob.txt',
      'LAKELAND HEALTH  Explanation of benefits\nMember ROE, JANE  ID X99\n11/02/2026 41899 $540.00 CO-50 $540.00 N115\n11/02/2026 21085 $900.00 CO-197 $900.00\nRemark M62\n',
    );
    const { lines } = await json(eob);
    expect(
      lines.map(({ code, adjustments }: Told) => [
        code,
        adjustments.map(({ reason, amount, route, remarks }) => [reason, amount, route, remarks]),
      ]),
    ).toEqual([
      ['41899', [['50', 540, 'appeal', ['N115']]]],
      ['21085', [['197', 900, 'appeal', ['M62']]]],
    ]);
    const { out } = await remit(eob);
    expect(out).toMatch(/^ {2}41899\n {4}CO-50 N115 \$540\.00/m);
    expect(out).not.toMatch(/ROE|X99/);
  });
  it.each([
    [['--codes', 'hello'], /No reason code/],
    [[], /Name one remittance/],
    [['no.835'], /There is no file/],
    [[file('letter.835', 'Dear office, we paid.')], /not an X12 file/],
    [[file('claim.835', interchange('271', ''))], /is a 271, not a remittance/],
    [[file('empty.835', '')], /is empty/],
    [['--rank'], /These options cannot be used/],
  ])('refuses %j in one line, exit 2', async (args, sentence) => {
    const { status, out, err } = await remit(...args);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});

describe('where the meanings come from', () => {
  it('is said for every reason: never primary, and practice for those that the list of today no longer has', () => {
    expect(reasonOf.size).toBeGreaterThan(230);
    for (const [carc, { source }] of reasonOf) {
      expect(source.confidence).toBe(retiredReasons.has(carc) ? 'practice' : 'secondary');
      expect(source.locator).toContain(carc);
    }
  });
});

const facts = (() => {
  try {
    return JSON.parse(readFileSync('../shared/facts/denials.json', 'utf8')) as {
      denials: { carc: string; rarcs: string[]; route: string }[];
    };
  } catch {
    return null;
  }
})();

describe.skipIf(!facts)(
  'the list of denial reasons beside the project, through the command (skipped when it is not there)',
  () => {
    const routes = (route: string): RegExp =>
      route === 'none'
        ? /^(?:stop|patient)$/
        : route.startsWith('correct') || route.startsWith('send records')
          ? /^correct$/
          : route.startsWith('bill other')
            ? /^other-payer$/
            : route.startsWith('patient')
              ? /^patient$/
              : /^appeal$/;
    it('takes the route written there for every reason alone and with each of its remarks', async () => {
      let tried = 0;
      for (const row of facts?.denials ?? []) {
        for (const carc of row.carc.split('/')) {
          const remarks = row.rarcs.flatMap((text) => (text.split(' ')[0] ?? '').split('/'));
          for (const remark of ['', ...remarks]) {
            const { lines } = await json('--codes', `CO-${carc} ${remark}`.trim());
            const [{ route, meaning }] = lines[0].adjustments;
            // MA130 and N142 mean a new claim, whatever the reason: that is what the list says of them too.
            const unprocessable = remark === 'MA130' || remark === 'N142';
            expect(`${carc} ${remark} ${route}`).toMatch(
              unprocessable ? / new-claim$/ : new RegExp(` (?:${routes(row.route).source.slice(1, -1)})$`),
            );
            expect(meaning).not.toMatch(/not in our list/);
            tried++;
          }
        }
      }
      expect(tried).toBeGreaterThan(100);
    });
  },
);
