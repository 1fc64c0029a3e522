import { X12Parser } from 'node-x12';
import { describe, expect, it } from 'vitest';
import { draftClaim } from '@/lib/claim/draft/draft-claim';
import { read837p } from '@/lib/claim/x12/read-837p';
import { write837p } from '@/lib/claim/x12/write-837p';
import { sampleEncounter, samplePractice } from './sample';

const envelope = { at: '2026-11-24T15:30', control: 7, usage: 'T', receiver: { name: 'Clearing House', id: 'CLEAR1' } } as const;

describe('837P', () => {
  const draft = draftClaim(sampleEncounter, samplePractice);
  const file = write837p([draft], envelope);

  it('has the envelope and hierarchy of the guide', () => {
    const ids = file
      .trim()
      .split('\n')
      .map((line) => line.split('*')[0]);
    expect(ids[0]).toBe('ISA');
    expect(file.split('\n')[0]).toHaveLength(106);
    expect(ids.filter((id) => id === 'HL')).toHaveLength(2);
    expect(file).toContain(`SE*${ids.indexOf('SE') - ids.indexOf('ST') + 1}*0001~`);
  });

  it('is read by an independent parser', () => {
    const interchange = new X12Parser(true).parse(file);
    expect(JSON.stringify(interchange)).toContain('837');
  });

  it('reads back to the same claim', () => {
    const read = read837p(file);
    expect(read.ok && read.claims).toHaveLength(1);
    const claim = read.ok ? read.claims[0] : undefined;
    expect(claim).toMatchObject({
      total: 100550,
      diagnoses: ['K011', 'K0530'],
      relationship: '18',
      insured: { last: 'MARSH', first: 'TOBIAS', id: 'XBT100200' },
      patient: { birthDate: '20050314', sex: 'M', address: ['18 ALDER CT', 'BROOKMOOR', 'OH', '430981200'] },
      referring: { last: 'ROQUE', id: '1999999984' },
      rendering: { last: 'SMITH', taxonomy: '1223S0112X' },
    });
    expect(claim?.lines.map((line) => [line.code, line.charge, line.teeth, line.pointers])).toEqual([
      ['41899', 54000, ['32'], [1]],
      ['41899', 46550, ['17'], [1, 2]],
    ]);
  });

  it('puts a child below its subscriber', () => {
    const child = draftClaim(
      {
        ...sampleEncounter,
        coverage: [
          {
            ...sampleEncounter.coverage?.[0],
            kind: 'medical',
            relationship: 'child',
            subscriber: { name: { last: 'Marsh', first: 'Ann' } },
          },
        ],
      },
      samplePractice,
    );
    const read = read837p(write837p([child, draft], envelope));
    expect(read.ok && read.claims.map((claim) => [claim.relationship, claim.patient.first, claim.insured.first])).toEqual([
      ['19', 'TOBIAS', 'ANN'],
      ['18', 'TOBIAS', 'TOBIAS'],
    ]);
  });

  it.each([
    ['', /ISA/],
    ['ISA*00*', /ISA/],
    [file.slice(0, 300), /cut off/],
    [file.replace('X222A1', 'X224A2').replace('X222A1', 'X224A2'), /professional/],
  ])('refuses what is no 837P in one sentence', (text, sentence) => {
    const read = read837p(text);
    expect(read.ok).toBe(false);
    expect(!read.ok && read.error).toMatch(sentence);
  });
});
