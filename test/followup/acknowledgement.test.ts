import { describe, expect, it } from 'vitest';
import { parseAcknowledgement } from '@/lib/followup/acknowledgement/parse-acknowledgement';
import { interchange } from './interchange';

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
