import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeClearinghouseClaim } from '@/lib/claim/clearinghouse/write-clearinghouse';
import { totalCharge } from '@/lib/claim/draft/claim-draft';
import { draftClaim } from '@/lib/claim/draft/draft-claim';
import { writeFhirClaim } from '@/lib/claim/fhir/write-fhir-claim';
import { randomVisit } from './random-visit';

type Tree = Record<string, never> & { [key: string]: Tree };

describe('the JSON of any right claim', () => {
  it('is a FHIR claim whose references and sequences resolve', () => {
    fc.assert(
      fc.property(randomVisit, ({ encounter, practice }) => {
        const draft = draftClaim(encounter, practice);
        const claim = writeFhirClaim(draft, '2026-11-24T15:30:00Z') as {
          contained: { id: string }[];
          diagnosis: { sequence: number }[];
          item: { sequence: number; diagnosisSequence: number[]; careTeamSequence?: number[]; net: { value: number } }[];
          careTeam: { sequence: number }[];
          total: { value: number };
        };
        const ids = new Set(claim.contained.map(({ id }) => `#${id}`));
        for (const [, reference] of JSON.stringify(claim).matchAll(/"reference":"(#[^"]+)"/g)) expect(ids).toContain(reference);
        expect(claim.item.map(({ sequence }) => sequence)).toEqual(draft.lines.map((_, i) => i + 1));
        const sequences = claim.diagnosis.map(({ sequence }) => sequence);
        const team = claim.careTeam.map(({ sequence }) => sequence);
        for (const item of claim.item) {
          expect(sequences).toEqual(expect.arrayContaining(item.diagnosisSequence));
          expect(team).toEqual(expect.arrayContaining(item.careTeamSequence ?? []));
        }
        expect(Math.round(claim.total.value * 100)).toBe(totalCharge(draft));
        expect(Math.round(claim.item.reduce((sum, { net }) => sum + net.value, 0) * 100)).toBe(totalCharge(draft));
      }),
      { numRuns: 200, seed: 3 },
    );
  });

  it('is what a clearinghouse takes, and holds nothing empty', () => {
    fc.assert(
      fc.property(randomVisit, ({ encounter, practice }) => {
        const draft = draftClaim(encounter, practice);
        const claim = writeClearinghouseClaim(draft, '7') as unknown as Tree;
        expect(JSON.stringify(claim)).not.toMatch(/:(""|null|\[\]|\{\})/);
        const information = claim.claimInformation as unknown as { claimChargeAmount: string; serviceLines: unknown[] };
        expect(information.claimChargeAmount).toBe((totalCharge(draft) / 100).toFixed(2));
        expect(information.serviceLines).toHaveLength(draft.lines.length);
        expect('dependent' in claim).toBe(draft.plan?.relationship !== 'self');
        expect('referring' in claim).toBe(draft.referring?.role === 'DN');
      }),
      { numRuns: 200, seed: 4 },
    );
  });
});
