import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explainAdjustment, explainRemittance } from '@/lib/followup/remittance/explain-remittance';
import { parse835 } from '@/lib/followup/remittance/parse-835';
import { parseEob } from '@/lib/followup/remittance/parse-eob';
import { reasonOf } from '@/lib/followup/remittance/reasons';

const file = (body: string, payment: string) => {
  const isa = `ISA*00*${' '.repeat(10)}*00*${' '.repeat(10)}*ZZ*${'PAYER'.padEnd(15)}*ZZ*${'OFFICE'.padEnd(15)}*261120*1200*^*00501*000000001*0*P*:~`;
  return `${isa}GS*HP*PAYER*OFFICE*20261120*1200*1*X*005010X221A1~ST*835*0001~BPR*I*${payment}*C*ACH************20261120~TRN*1*T100*1999999999~N1*PR*LAKELAND HEALTH~${body}SE*9*0001~GE*1*1~IEA*1*000000001~`;
};
const body =
  'CLP*1001261102*1*1005.5*400*55.5*12*ICN77*11*1~SVC*HC:41899*540*400**1~DTM*472*20261102~CAS*CO*45*84.5~CAS*PR*2*55.5~SVC*HC:41899*465.5*0**1~DTM*472*20261102~CAS*CO*16*465.5~LQ*HE*N350~LQ*HE*MA130~';

describe('remittance', () => {
  it('balances and says what to do, line by line', () => {
    const parsed = parse835(file(body, '400'));
    expect(parsed.ok).toBe(true);
    const claims = parsed.ok ? parsed.remittances.flatMap(explainRemittance) : [];
    expect(claims.map(({ claim, status }) => [claim, status])).toEqual([['1001261102', 'partly-paid']]);
    expect(claims[0]?.lines.map((line) => line.adjustments.map(({ reason, route }) => [reason, route]))).toEqual([
      [
        ['45', 'stop'],
        ['2', 'patient'],
      ],
      [['16', 'new-claim']],
    ]);
  });

  it('refuses what does not balance, with the difference', () => {
    for (const [text, sentence] of [
      [file(body, '390'), /payment is off .* 10\.00/],
      [file(body.replace('CO*45*84.5', 'CO*45*80'), '400'), /claim 1, line 1 is off by 4\.50/],
      [file(body.replace('*1005.5*', '*1000*'), '400'), /claim 1 is off by 5\.50/],
    ] as const) {
      const parsed = parse835(text);
      expect(parsed.ok).toBe(false);
      expect(!parsed.ok && parsed.error).toMatch(sentence);
    }
  });

  it('subtracts adjustments of the provider from the payment', () => {
    expect(parse835(file(`${body}PLB*1999999984*20261231*WO:ICN1*100~`, '300')).ok).toBe(true);
  });

  it('sends dental and medical routing reasons to the other payer', () => {
    for (const reason of ['254', '270', '290', '291']) {
      expect(explainAdjustment({ group: 'CO', reason, amount: 100 }, [], 'CI').route).toBe('other-payer');
    }
    expect(explainAdjustment({ group: 'CO', reason: '289', amount: 100 }, [], 'CI').route).toBe('appeal');
  });

  it('takes the clock of an appeal from the law of the plan', () => {
    expect(explainAdjustment({ group: 'CO', reason: '50', amount: 1 }, [], 'MB').deadline.days).toBe(120);
    expect(explainAdjustment({ group: 'CO', reason: '50', amount: 1 }, [], 'CI').deadline.days).toBe(180);
    expect(explainAdjustment({ group: 'CO', reason: '50', amount: 1 }, [], '').deadline.days).toBeNull();
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

describe.skipIf(!facts)('the list of denial reasons beside the project (skipped when it is not there)', () => {
  const written = (route: string) =>
    route.startsWith('correct') || route.startsWith('send records')
      ? 'correct'
      : route.startsWith('bill other')
        ? 'other-payer'
        : route.startsWith('patient')
          ? 'patient'
          : route === 'none'
            ? /stop|patient/
            : 'appeal';
  it.each(facts?.denials.flatMap((row) => row.carc.split('/').map((carc) => [carc, row] as const)) ?? [])(
    'CARC %s takes the route written there',
    (carc, row) => {
      expect(reasonOf.get(carc)?.route).toMatch(written(row.route));
      for (const remark of row.rarcs.flatMap((text) => (text.split(' ')[0] ?? '').split('/')))
        expect(reasonOf.get(carc)?.remarks?.[remark]).toBeDefined();
    },
  );
  const remarksOf = (row: { rarcs: string[] }) => row.rarcs.flatMap((text) => (text.split(' ')[0] ?? '').split('/'));
  /** Where a remark says other than its reason, and why. */
  const otherwise: Readonly<Record<string, string>> = {
    // The file itself: a claim that could not be processed has no appeal and no correction, a new one is sent.
    MA130: 'new-claim',
    N142: 'new-claim',
  };
  const each = facts?.denials.flatMap((row) => row.carc.split('/').map((carc) => [carc, row] as const)) ?? [];
  it.each(each)('CARC %s keeps its route under every remark written there, and each is told in our words', (carc, row) => {
    const explain = (remarks: string[], group = 'CO') => explainAdjustment({ group, reason: carc, amount: 5000 }, remarks, 'CI');
    const alone = explain([]);
    expect(alone.source).not.toBeNull();
    for (const remark of remarksOf(row)) {
      const said = explain([remark]);
      expect([remark, said.route]).toEqual([remark, otherwise[remark] ?? alone.route]);
      expect(said.meaning).not.toMatch(/not in our list/);
      // A discount or the patient's share needs no word about what was missed.
      if (alone.route === 'stop' || alone.route === 'patient') expect(said.meaning).toBe(alone.meaning);
      else expect(said.meaning.length).toBeGreaterThan(alone.meaning.length);
      expect(said.fix).not.toBe('');
      // A clock runs only where there is an appeal, and not for what the payer says has none (N211).
      expect(said.deadline.days !== null).toBe(said.route === 'appeal' && remark !== 'N211');
    }
    // Whatever cannot be processed is sent anew, except where nothing is to be sent at all.
    const unprocessable = explain(['MA130']).route;
    expect(unprocessable).toBe(alone.route === 'stop' || alone.route === 'patient' ? alone.route : 'new-claim');
    expect(explain([], 'PR').whose).toBe('patient');
  });
  it.each(each)('CARC %s is understood when it is typed, with its remarks', (carc, row) => {
    const typed = [`CO-${carc}`, ...remarksOf(row).slice(0, 5)].join(' ');
    expect(parseEob(typed)).toEqual([
      { code: '', adjustments: [{ group: 'CO', reason: carc, amount: 0 }], remarks: remarksOf(row).slice(0, 5) },
    ]);
  });
});
