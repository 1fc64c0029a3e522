import { describe, expect, it } from 'vitest';
import { draftClaim } from '@/lib/claim/draft/draft-claim';
import type { CaseVisit } from '@/lib/claim/edits/edit';
import { changeLine, codeOf, sampleVisit } from '@/lib/claim/edits/sample-visit';
import { check837p } from '@/lib/claim/x12/check/check-837p';
import { write837p } from '@/lib/claim/x12/write-837p';

const envelope = { at: '2026-11-24T15:30', control: 7, usage: 'T', receiver: { name: 'Clearing House', id: 'CLEAR1' } } as const;

/** Segments of a changed sample visit's file, without their ends. */
function fileOf(change: (visit: CaseVisit) => void): string[] {
  const visit = sampleVisit();
  change(visit);
  const file = write837p([draftClaim(visit.encounter, visit.practice)], envelope);
  expect(check837p(file)).toEqual([]);
  return file.trim().replaceAll('~', '').split('\n');
}
/** What stands from the first segment that begins so up to the next loop's first. */
const from = (file: readonly string[], begin: string, end: RegExp) => {
  const start = file.findIndex((one) => one.startsWith(begin));
  const rest = file.slice(start + 1).findIndex((one) => end.test(one));
  return file.slice(start, rest < 0 ? undefined : start + 1 + rest);
};

const second = {
  kind: 'medical',
  order: 2,
  payerName: 'Second Health',
  payerId: '77002',
  payerClass: 'commercial',
  memberId: 'M2',
  relationship: 'self',
} as const;

describe('loops of an 837P', () => {
  it('carry what an earlier plan decided, line by line, and its day there alone', () => {
    const file = fileOf((visit) => {
      visit.encounter.coverage = [
        {
          ...visit.encounter.coverage?.[0],
          kind: 'medical',
          order: 1,
          adjudication: {
            date: '2026-11-20',
            lines: [
              {
                procedure: 'p1',
                paid: 300,
                adjustments: [
                  { group: 'CO', reason: '45', amount: 140 },
                  { group: 'PR', reason: '1', amount: 75 },
                  { group: 'PR', reason: '2', amount: 25 },
                ],
              },
              { procedure: 'p2', paid: 0, adjustments: [{ group: 'OA', reason: '96', amount: 465.5 }] },
            ],
          },
        },
        second,
      ];
    });
    expect(from(file, 'SBR*P*', /^LX/)).toEqual([
      'SBR*P*18*88120******BL',
      'AMT*D*300',
      'OI***Y***Y',
      'NM1*IL*1*MARSH*TOBIAS*A***MI*XBT100200',
      'N3*18 ALDER CT',
      'N4*BROOKMOOR*OH*430981200',
      'NM1*PR*2*ANTHEM BLUE ACCESS*****PI*00834',
    ]);
    expect(from(file, 'SVD*', /^LX/)).toEqual([
      'SVD*00834*300*HC:41899**1',
      'CAS*CO*45*140',
      'CAS*PR*1*75**2*25',
      'DTP*573*D8*20261120',
    ]);
    expect(file.filter((one) => one.startsWith('DTP*573'))).toHaveLength(2);
    expect(file).toContain('SVD*00834*0*HC:41899**1');
  });

  it('name a sole owner who bills as a person, and no rendering provider beside', () => {
    const file = fileOf((visit) => {
      visit.practice.billing = {
        ...visit.practice.billing,
        npi: '1888888876',
        person: { last: 'Smith', first: 'Robin', middle: 'A' },
        taxIdType: 'SSN',
        taxId: '900000001',
      };
    });
    expect(file).toContain('NM1*85*1*SMITH*ROBIN*A***XX*1888888876');
    expect(file).toContain('REF*SY*900000001');
    expect(file.filter((one) => one.startsWith('NM1*82'))).toEqual([]);
  });

  it('name the ordering provider on the device alone', () => {
    const file = fileOf((visit) => {
      visit.encounter.referring = { name: 'Imelda Roque MD', npi: '1999999984', role: 'ordering' };
      changeLine(visit, 0, { code: 'E0486', system: 'HCPCS', modifiers: ['NU', 'KX'], narrative: '' });
    });
    expect(from(file, 'LX*1', /^LX/)).toContain('NM1*DK*1*ROQUE*IMELDA****XX*1999999984');
    expect(from(file, 'LX*2', /^SE/).some((one) => one.startsWith('NM1*DK'))).toBe(false);
    expect(file.some((one) => one.startsWith('NM1*DN'))).toBe(false);
  });

  it('name a line’s rendering provider where it is another than the claim’s, even when that one bills', () => {
    const file = fileOf((visit) => {
      visit.practice.billing = { ...visit.practice.billing, npi: '1888888876' };
      visit.practice.providers = [
        ...(visit.practice.providers ?? []),
        { id: 'jones', name: { last: 'Jones', first: 'Kim' }, npi: '1999999984', taxonomy: '1223S0112X' },
      ];
      changeLine(visit, 0, { rendering: 'jones' });
    });
    expect(file.filter((one) => one.startsWith('NM1*82'))).toEqual([
      'NM1*82*1*JONES*KIM****XX*1999999984',
      'NM1*82*1*SMITH*ROBIN****XX*1888888876',
    ]);
  });

  it('say replacement, authorization, attachment, accident and state', () => {
    const file = fileOf((visit) => {
      visit.encounter.claim = { frequency: '7', originalReference: 'ICN 77' };
      visit.encounter.priorAuthorization = 'AUTH9';
      visit.encounter.accident = { kind: 'auto', date: '2026-11-01', state: 'oh' };
    });
    expect(from(file, 'CLM', /^HI/)).toEqual([
      'CLM*1001261102*1005.5***11:B:7*Y*A*Y*Y**AA:::OH',
      'DTP*439*D8*20261101',
      'REF*G1*AUTH9',
      'REF*F8*ICN 77',
    ]);
  });

  it('describe an unlisted code, and keep its teeth in the note', () => {
    const narrative = 'Removal of an impacted tooth with a long story that goes on over the room that a description has';
    const file = fileOf((visit) => changeLine(visit, 0, { narrative }));
    expect(from(file, 'LX*1', /^LX/)).toEqual([
      'LX*1',
      'SV1*HC:41899:::::REMOVAL OF AN IMPACTED TOOTH WITH A LONG STORY THAT GOES ON OVER THE ROOM THAT A*540*UN*1***1',
      'DTP*472*D8*20261102',
      'REF*6R*10012611021',
      'NTE*ADD*JP32 DESCRIPTION HAS',
    ]);
  });

  it('keep every tooth of a full mouth whole', () => {
    const file = fileOf((visit) => {
      visit.encounter.procedures = visit.encounter.procedures.map((one) => ({ ...one, tooth: '1-32' }));
      changeLine(visit, 0, { code: codeOf('biopsy-lip'), narrative: '' });
    });
    const line = from(file, 'LX*1', /^LX/).join(' ');
    expect(line.match(/JP\d+/g)).toEqual(expect.arrayContaining(Array.from({ length: 32 }, (_, i) => `JP${i + 1}`)));
  });

  it('take a dental code to Medicare with its modifier', () => {
    const file = fileOf((visit) => {
      visit.encounter.coverage = [
        {
          kind: 'medical',
          order: 1,
          payerName: 'Medicare',
          payerId: '15202',
          payerClass: 'medicare',
          memberId: '1EG4TE5MK73',
          relationship: 'self',
        },
      ];
      changeLine(visit, 0, { system: 'CDT', code: 'D7210', modifiers: ['KX'], narrative: '' });
    });
    expect(file).toContain('SBR*P*18*******MB');
    expect(file).toContain('SV1*HC:D7210:KX*540*UN*1***1');
  });
});

const file = (() => {
  const visit = sampleVisit();
  visit.encounter.coverage = [
    {
      ...visit.encounter.coverage?.[0],
      kind: 'medical',
      order: 1,
      adjudication: {
        date: '2026-11-20',
        lines: ['p1', 'p2'].map((procedure, i) => ({
          procedure,
          paid: 300,
          adjustments: [{ group: 'CO', reason: '45', amount: [240, 165.5][i] ?? 0 }],
        })),
      },
    },
    second,
  ];
  return write837p([draftClaim(visit.encounter, visit.practice)], envelope);
})();

describe('a damaged file', () => {
  it('is right before', () => expect(check837p(file)).toEqual([]));
  it.each<[string, RegExp | string, string, RegExp]>([
    ['a payment of another sum', 'SVD*00834*300', 'SVD*00834*301', /does not make its charge/],
    ['a whole that is not its lines', 'AMT*D*600', 'AMT*D*650', /do not make the charge/],
    ['a decision of a payer who is not there', 'SVD*00834*', 'SVD*00835*', /SVD01 is no other payer/],
    ['a decision without its day', 'DTP*573*D8*20261120~\nLX', 'LX', /no DTP 573/],
    ['the day of the decision at both places', 'PI*00834~', 'PI*00834~\nDTP*573*D8*20261120~', /at the plan and at its lines/],
    ['an NPI with a wrong check digit', '1888888876', '1888888877', /NPI/],
    [
      'a rendering provider who bills',
      'NM1*82*1*SMITH*ROBIN****XX*1888888876',
      'NM1*82*1*SMITH*ROBIN****XX*1999999984',
      /billing/,
    ],
    ['a reference on a first claim', '\nHI*', '\nREF*F8*ICN~\nHI*', /first claim has a REF F8/],
    ['a service after the file', 'DTP*472*D8*20261102', 'DTP*472*D8*20261202', /after the day/],
    ['a diagnosis twice', 'ABF:K0530', 'ABF:K011', /twice/],
    ['an external cause first', 'ABK:K011', 'ABK:W010XXA', /external cause/],
    ['a paper without its number', '\nHI*', '\nPWK*OZ*FX~\nHI*', /PWK06/],
    ['a phone number of nine digits', 'TE*6145550100', 'TE*614555010', /PER04/],
  ])('%s is seen', (_, right, wrong, sentence) => {
    const damaged = file.replace(right, wrong);
    expect(damaged).not.toBe(file);
    expect(check837p(damaged).some((problem) => sentence.test(problem.sentence))).toBe(true);
  });
});
