import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAcknowledgement } from '@/lib/followup/acknowledgement/parse-acknowledgement';
import { interchange, interchangeOf } from './interchange';

const read = (transaction: '999' | '277', body: string) => {
  const parsed = parseAcknowledgement(interchange(transaction, body));
  if (!parsed.ok) throw new Error(parsed.error);
  return parsed.acknowledgement;
};

describe('999', () => {
  it('is accepted', () => {
    expect(read('999', 'AK1*HC*1*005010X222A1~AK2*837*0001~IK5*A~AK9*A*1*1*1~')).toMatchObject({
      kind: '999',
      accepted: true,
      items: [{ claim: '0001', status: 'accepted', faults: [] }],
    });
  });
  it('names the element that was wrong and repeats nothing of it', () => {
    const answer = read('999', 'AK1*HC*1~AK2*837*0001~IK3*NM1*8*2010BA*8~IK4*9:1*67*1*SECRETID~IK5*R*5~AK9*R*1*1*0~');
    expect(answer.items[0]).toMatchObject({
      status: 'rejected',
      faults: [{ segment: '2010BA NM109 (segment 8)', says: 'An element that must be there is missing.' }],
    });
    expect(JSON.stringify(answer)).not.toContain('SECRETID');
    expect(answer.accepted).toBe(false);
  });
  it('names a missing segment and a group that failed as a whole', () => {
    expect(read('999', 'AK1*HC*1~AK2*837*0001~IK3*DTP*22*2400*3~IK5*R*5~AK9*R*1*1*0~').items[0]?.faults[0]?.segment).toBe(
      '2400 DTP (segment 22)',
    );
    expect(read('999', 'AK1*HC*77~AK9*R*1*1*0*7~').items).toMatchObject([{ claim: '77', status: 'rejected' }]);
  });
});

describe('277CA', () => {
  const body = (stc: string) =>
    `BHT*0085*08*1*20261120*1200*TH~HL*1**20*1~NM1*PR*2*PAYER~TRN*1*S1~HL*2*1*21*1~NM1*41*2*OFFICE~TRN*2*S2~STC*A1:19:PR*20261120*WQ*300~HL*3*2*19*1~NM1*85*2*OFFICE~TRN*1*0~HL*4*3*PT~NM1*QC*1*ROE*JANE~TRN*2*1001261102~${stc}REF*1K*ICN77~DTP*472*D8*20261102~`;
  it('is accepted, with the payer’s number', () => {
    expect(read('277', body('STC*A2:20:PR*20261120*WQ*300~'))).toMatchObject({
      accepted: true,
      items: [{ claim: '1001261102', status: 'accepted', payerControl: 'ICN77', faults: [] }],
    });
  });
  it('is rejected, with the segment of the claim and its fix', () => {
    const [item] = read('277', body('STC*A7:562:85*20261120*U*300*******A7:164:IL~')).items;
    expect(item?.status).toBe('rejected');
    expect(item?.faults.map(({ segment }) => segment)).toEqual(['2010AA NM109', '2010BA NM109']);
    expect(item?.faults[0]?.fix).toMatch(/new claim/);
  });
  it('tells of a refusal above the claims', () => {
    const text = 'HL*1**20*1~HL*2*1*21*1~NM1*41*2*OFFICE~TRN*2*S2~STC*A3:24:41*20261120*U*300~';
    expect(read('277', text)).toMatchObject({
      accepted: false,
      items: [{ status: 'rejected', faults: [{ segment: '1000A NM1' }] }],
    });
  });
  it('refuses another transaction in one sentence', () => {
    const parsed = parseAcknowledgement(interchange('835', ''));
    expect(!parsed.ok && parsed.error).toMatch(/835, not an acknowledgement/);
  });
});

describe('files of several sets and claims', () => {
  const claim = (n: number, stc: string) => `HL*${n}*3*PT~NM1*QC*1*ROE*JANE~TRN*2*CLM${n}~${stc}REF*1K*ICN${n}~`;
  const outcome = (text: string) => {
    const parsed = parseAcknowledgement(text);
    if (!parsed.ok) throw new Error(parsed.error);
    return parsed.acknowledgement.items.map(
      (item) => `${item.claim} ${item.status} ${item.faults.map(({ segment }) => segment)}`,
    );
  };
  it('999: each set of each group by itself, and a group that failed as a whole beside them', () => {
    expect(
      outcome(
        interchangeOf(
          [
            '999',
            'AK1*HC*1~AK2*837*0001~IK5*A~AK2*837*0002~IK3*CLM*22*2300*8~IK4*5:3*1325*7~IK3*SV1*30*2400*8~IK5*R*5~AK9*P*2*2*1~',
          ],
          ['999', 'AK1*HC*78~AK9*R*1*1*0*7~'],
          ['999', 'AK1*HC*3~AK2*837*0004~IK3*REF*12*2300*I6~IK5*E*5~AK9*E*1*1*1~'],
        ),
      ),
    ).toEqual([
      '0001 accepted ',
      '0002 rejected 2300 CLM05 (segment 22),2400 SV1 (segment 30)',
      '78 rejected GS',
      '0004 accepted-with-errors 2300 REF (segment 12)',
    ]);
  });
  it('277CA: several claims over several sets, each with its own answer', () => {
    expect(
      outcome(
        interchangeOf(
          [
            '277',
            `HL*1**20*1~HL*2*1*21*1~HL*3*2*19*1~STC*A1:19:85*20261120*WQ*900~${claim(4, 'STC*A2:20:PR*20261120*WQ*300~')}${claim(5, 'STC*A7:562:85*20261120*U*300~STC*A7:164:IL*20261120*U*300~')}`,
          ],
          [
            '277',
            `${claim(6, 'STC*A1:20*20261120*WQ*300~')}HL*7*3*PT~TRN*2*CLM7~STC*A1:20*20261120*WQ*10~SVC*HC:41899*10~STC*A8:507*20261120*U~`,
          ],
        ),
      ),
    ).toEqual([
      'CLM4 accepted ',
      'CLM5 rejected 2010AA NM109,2010BA NM109',
      'CLM6 accepted ',
      expect.stringMatching(/^CLM7 rejected /),
    ]);
  });
  it('reads a 999 and a 277CA in one file', () => {
    const text = interchangeOf(
      ['999', 'AK1*HC*1~AK2*837*0001~IK5*A~AK9*A*1*1*1~'],
      ['277', claim(4, 'STC*A2:20*20261120*WQ*300~')],
    );
    expect(outcome(text)).toEqual(['0001 accepted ', 'CLM4 accepted ']);
  });
  it('never takes a claim for accepted of which the file says nothing', () => {
    expect(outcome(interchange('277', claim(4, '')))).toEqual(['CLM4 rejected ']);
  });
  it.each([
    ['an empty 999', interchange('999', ''), /answers nothing/],
    ['a 999 whose set has no verdict', interchange('999', 'AK1*HC*1~AK2*837*0001~AK9*R*1*1*0~'), /set 0001 has no IK5/],
    ['an empty 277', interchange('277', 'HL*1**20*1~'), /answers no claim/],
    ['an answer to a status request', interchange('277', claim(4, 'STC*F2:88*20261120~')), /how claims stand with the payer/],
    [
      'a file that is cut off',
      interchange('277', claim(4, 'STC*A2:20*20261120*WQ*300~')).replace(/SE\*.*$/s, ''),
      /IEA segment is missing/,
    ],
    [
      'a set that is cut off',
      interchange('277', claim(4, 'STC*A2:20*20261120*WQ*300~')).replace(/SE\*9\*0001~/, ''),
      /no SE segment/,
    ],
    ['another transaction among them', interchangeOf(['999', 'AK1*HC*1~AK9*A*1*1*1~'], ['835', 'BPR*I*0~']), /is a 835, not/],
  ])('refuses %s in one sentence', (_, text, sentence) => {
    const parsed = parseAcknowledgement(text);
    expect(!parsed.ok && parsed.error).toMatch(sentence);
  });
  it('property: as many items as claims, rejected exactly where the file says so, whatever the sets', () => {
    const sets = fc.array(fc.array(fc.boolean(), { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(sets, (list) => {
        let n = 0;
        const text = interchangeOf(
          ...list.map((claims): [string, string] => [
            '277',
            claims.map((fine) => claim(++n, fine ? 'STC*A2:20*20261120*WQ*1~' : 'STC*A3:21*20261120*U*1~')).join(''),
          ]),
        );
        const parsed = parseAcknowledgement(text);
        if (!parsed.ok) throw new Error(parsed.error);
        const { items, accepted } = parsed.acknowledgement;
        expect(items.map(({ status }) => status === 'accepted')).toEqual(list.flat());
        expect(accepted).toBe(list.flat().every(Boolean));
        for (const { status, faults } of items) expect(faults.length > 0).toBe(status === 'rejected');
      }),
    );
  });
});
