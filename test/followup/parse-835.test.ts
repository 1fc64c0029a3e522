import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainAdjustment, explainRemittance } from '@/lib/followup/remittance/explain-remittance';
import { matchVisit } from '@/lib/followup/remittance/match-visit';
import { parse835 } from '@/lib/followup/remittance/parse-835';
import { parseEob } from '@/lib/followup/remittance/parse-eob';
import { reasonOf } from '@/lib/followup/remittance/reasons';
import { interchange } from './interchange';

const remittance = (body: string, payment: string) =>
  interchange('835', `BPR*I*${payment}*C*CHK************20261120~TRN*1*T1*1999999999~N1*PR*LAKELAND HEALTH~${body}`);
const read = (body: string, payment: string) => {
  const parsed = parse835(remittance(body, payment));
  if (!parsed.ok) throw new Error(parsed.error);
  return parsed.remittances;
};

describe('parse835', () => {
  it('reads patient, interest, adjustments of the provider and what was billed', () => {
    const [one] = read(
      'CLP*A-1*2*300*100*0*MB*ICN1~NM1*QC*1*ROE*JANE****MI*1EG4~MOA***MA01*N386~AMT*I*2.5~SVC*HC:21085*300*100**2*HC:21110~DTM*472*20261102~CAS*OA*23*150**45*50~REF*6R*L7~LQ*HE*N115~PLB*1999999984*20261231*L6:ICN1*-2.5*WO:ICN0*20~',
      '82.5',
    );
    expect(one?.providerAdjustments.map(({ reason, amount }) => [reason, amount])).toEqual([
      ['L6', -250],
      ['WO', 2000],
    ]);
    expect(one?.claims[0]).toMatchObject({
      patient: { last: 'ROE', first: 'JANE', memberId: '1EG4' },
      interest: 250,
      remarks: ['MA01', 'N386'],
    });
    expect(one?.claims[0]?.lines[0]).toMatchObject({
      billedAs: '21110',
      units: 2,
      control: 'L7',
      date: '2026-11-02',
      remarks: ['N115'],
    });
  });

  it('balances a reversal with the claim that replaces it, and leaves nothing to do about the reversal', () => {
    const [one] = read(
      'CLP*A-1*22*-300*-100*0*12*I1~SVC*HC:21085*-300*-100~CAS*CO*45*-200~CLP*A-1*1*300*0*0*12*I2~SVC*HC:21085*300*0~CAS*CO*50*300~',
      '-100',
    );
    const [reversed, replaced] = one ? explainRemittance(one) : [];
    expect([reversed?.status, reversed?.lines[0]?.adjustments[0]?.route]).toEqual(['reversed', 'stop']);
    expect([replaced?.status, replaced?.lines[0]?.adjustments[0]?.route]).toEqual(['denied', 'appeal']);
  });

  it('balances adjustments that stand at the claim alone', () => {
    expect(read('CLP*A*4*200*0*0*12*I~CAS*CO*29*200~', '0')).toHaveLength(1);
  });

  it('counts a deductible as the patient’s, and an earlier payer’s payment as nothing due', () => {
    const statuses = (body: string) =>
      read(body, '0')
        .flatMap(explainRemittance)
        .map(({ status }) => status);
    expect(statuses('CLP*A*1*200*0*200*12*I~SVC*HC:99203*200*0~CAS*PR*1*200~')).toEqual(['patient-owes']);
    expect(statuses('CLP*A*2*200*0*0*12*I~SVC*HC:99203*200*0~CAS*OA*23*200~')).toEqual(['nothing-due']);
    expect(statuses('CLP*A*25*200*0*0*12*I~SVC*AD:D7240*200*0~CAS*CO*45*200~')).toEqual(['predetermination']);
    expect(statuses('CLP*A*19*200*0*0*12*I~SVC*HC:99203*200*0~CAS*OA*23*200~')).toEqual(['forwarded']);
  });

  it('refuses an amount that is none and a set that never ends', () => {
    for (const [text, sentence] of [
      [remittance('CLP*A*1*2OO*0*0*12*I~', '0'), /CLP03 .* is not an amount/],
      [remittance('CLP*A*1*0*0*0*12*I~', '0').replace(/SE\*[^~]*~/, ''), /cut off/],
    ] as const) {
      const parsed = parse835(text);
      expect(!parsed.ok && parsed.error).toMatch(sentence);
    }
  });

  it('property: what balances is read, one cent off is refused with the cent', () => {
    const line = fc.record({
      charge: fc.integer({ min: 1, max: 500_000 }),
      cut: fc.array(fc.integer({ min: 1, max: 90_000 }), { maxLength: 6 }),
    });
    const money = (cents: number) => (cents / 100).toFixed(2).replace(/\.00$/, '');
    fc.assert(
      fc.property(
        fc.array(fc.array(line, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
        fc.integer({ min: -5000, max: 5000 }),
        (claims, plb) => {
          let payment = -plb;
          const paidOf = ({ charge, cut }: { charge: number; cut: number[] }) => charge - cut.reduce((a, b) => a + b, 0);
          const body = claims.map((lines, i) => {
            const paid = lines.reduce((total, one) => total + paidOf(one), 0);
            payment += paid;
            const charge = lines.reduce((total, one) => total + one.charge, 0);
            return `CLP*${i}*1*${money(charge)}*${money(paid)}*0*12*I~${lines
              .map(
                (one) =>
                  `SVC*HC:21085*${money(one.charge)}*${money(paidOf(one))}~${one.cut.length ? `CAS*CO${one.cut.map((cut) => `*45*${money(cut)}*`).join('')}~` : ''}`,
              )
              .join('')}`;
          });
          const text = (off: number) => remittance(`${body.join('')}PLB*1*20261231*CS:X*${money(plb)}~`, money(payment + off));
          expect(parse835(text(0)).ok).toBe(true);
          const off = parse835(text(1));
          expect(!off.ok && off.error).toMatch(/0\.01/);
        },
      ),
    );
  });
});

describe('routes', () => {
  it('lets MA130 and N142 turn any denial into a new claim without the clock of an appeal', () => {
    for (const reason of ['16', '50', '96', '4']) {
      const said = explainAdjustment({ group: 'CO', reason, amount: 1 }, ['MA130'], 'MB');
      expect([said.route, said.deadline.from]).toEqual(['new-claim', 'the date of service']);
    }
    expect(explainAdjustment({ group: 'CO', reason: '45', amount: 1 }, ['MA130'], 'MB').route).toBe('stop');
  });
  it('gives no clock where the remark closes the appeal', () => {
    expect(explainAdjustment({ group: 'CO', reason: '29', amount: 1 }, ['N211'], 'MB').deadline.days).toBeNull();
  });
  it('knows each reason once', () => {
    expect(reasonOf.size).toBeGreaterThan(200);
    expect([...reasonOf.values()].every(({ meaning, fix }) => meaning.endsWith('.') && fix.endsWith('.'))).toBe(true);
  });
  it('says that a reason is unknown', () => {
    expect(explainAdjustment({ group: 'CO', reason: '999', amount: 1 }, [], '').meaning).toMatch(/not in our list/);
  });
});

describe('matchVisit', () => {
  const visit = {
    id: 'v1',
    account: '1001-261102',
    last: 'Roe',
    first: 'Jane',
    memberId: '1EG4',
    lines: [{ code: '21085', date: '2026-11-02', control: 'c1' }],
  };
  const claim = (account: string, extra = '') =>
    read(
      `CLP*${account}*1*300*100*0*12*I~NM1*QC*1*ROE*JANE****MI*1EG4~SVC*HC:21085*300*100~DTM*472*20261102~CAS*CO*45*200~${extra}`,
      '100',
    )[0]?.claims[0];
  const match = (account: string, visits = [visit], extra = '') => {
    const found = claim(account, extra);
    if (!found) throw new Error('no claim');
    return matchVisit(found, visits);
  };
  it('takes our number first, then the line’s, then patient, day and codes', () => {
    expect(match('1001261102')).toEqual({ by: 'account', visit: 'v1' });
    expect(match('X', [visit], 'REF*6R*c1~')).toEqual({ by: 'line-control', visit: 'v1' });
    expect(match('X')).toEqual({ by: 'patient-date-codes', visit: 'v1' });
  });
  it('matches nobody else and never one of two', () => {
    expect(match('X', [{ ...visit, memberId: 'OTHER' }])).toEqual({ by: null, why: 'none' });
    expect(match('X', [{ ...visit, first: 'John' }])).toEqual({ by: null, why: 'none' });
    expect(match('X', [{ ...visit, lines: [{ code: '21085', date: '2026-11-03', control: '' }] }])).toEqual({
      by: null,
      why: 'none',
    });
    expect(match('X', [visit, { ...visit, id: 'v2' }])).toEqual({ by: null, why: 'several' });
  });
});

describe('parseEob', () => {
  it('takes typed codes', () => {
    expect(parseEob('CO-16 M76')).toEqual([
      { code: '', adjustments: [{ group: 'CO', reason: '16', amount: 0 }], remarks: ['M76'] },
    ]);
    expect(parseEob('16, N350')?.[0]).toMatchObject({ adjustments: [{ group: '', reason: '16' }], remarks: ['N350'] });
    expect(parseEob('co 197')?.[0]?.adjustments).toEqual([{ group: 'CO', reason: '197', amount: 0 }]);
  });
  it('reads a pasted explanation by its services', () => {
    const text = `Lakeland Health  Provider remittance\nPO Box 1234, Columbus OH 43215\nDate 11/02/2026  21085  $1,300.00  $0.00  CO-50 1,300.00\nRemark: N115\n11/02/2026 70355 120.00 80.00 CO 45 $40.00\nCO-45: above the contract`;
    expect(parseEob(text)).toEqual([
      { code: '21085', adjustments: [{ group: 'CO', reason: '50', amount: 130_000 }], remarks: ['N115'] },
      {
        code: '70355',
        adjustments: [
          { group: 'CO', reason: '45', amount: 4000 },
          { group: 'CO', reason: '45', amount: 0 },
        ],
        remarks: [],
      },
    ]);
  });
  it('finds nothing in a letter without codes', () => {
    expect(parseEob('We received your claim of 11/02/2026 for $300.00 and are looking at it.')).toBeNull();
  });
});
