import fc from 'fast-check';
import { X12Parser } from 'node-x12';
import { describe, expect, it } from 'vitest';
import { draftClaim } from '@/lib/claim/draft/draft-claim';
import { draftOf, judgeDraft } from '@/lib/claim/find-claim-findings';
import { check837p } from '@/lib/claim/x12/check/check-837p';
import { checkFile } from '@/lib/claim/x12/check-file';
import { read837p } from '@/lib/claim/x12/read-837p';
import { write837p } from '@/lib/claim/x12/write-837p';
import { shippedIcd } from '@/lib/codes/icd10cm/shipped';
import { medicalPack } from '@/lib/codes/medical/pack';
import { expectedCarried } from './expected-carried';
import { randomVisit } from './random-visit';

const envelope = { at: '2026-11-24T15:30', control: 7, usage: 'T', receiver: { name: 'Clearing House', id: 'CLEAR1' } } as const;

describe('any right visit', () => {
  it('passes every edit and reads back from its 837P as the same claim', () => {
    fc.assert(
      fc.property(randomVisit, ({ encounter, practice }) => {
        const around = { today: '2026-11-24', checkFile };
        const draft = draftOf(encounter, practice, around);
        const errors = judgeDraft(draft, encounter, practice, { icd: shippedIcd, medical: medicalPack }, around)
          .filter(({ severity }) => severity === 'error')
          .map(({ id, message }) => `${id} ${message}`);
        expect(errors).toEqual([]);
        const file = write837p([draft], envelope);
        expect(check837p(file)).toEqual([]);
        const read = read837p(file);
        expect(read.ok && read.claims).toHaveLength(1);
        expect(read.ok && read.claims[0]).toMatchObject(expectedCarried(draft));
      }),
      { numRuns: 1000, seed: 20261124 },
    );
  });

  it('shares a file with others, and an independent parser reads it', () => {
    fc.assert(
      fc.property(fc.array(randomVisit, { minLength: 2, maxLength: 5 }), (visits) => {
        const practice = visits[0]?.practice ?? null;
        const drafts = visits.map(({ encounter }, i) => ({ ...draftClaim(encounter, practice), account: `A${i}` }));
        const file = write837p(drafts, envelope);
        expect(check837p(file)).toEqual([]);
        const read = read837p(file);
        expect(read.ok && read.claims).toMatchObject(drafts.map(expectedCarried));
        const interchange = new X12Parser(true).parse(file);
        expect(JSON.stringify(interchange).match(/"tag":"CLM"/g)).toHaveLength(drafts.length);
      }),
      { numRuns: 100, seed: 20261125 },
    );
  });
});
