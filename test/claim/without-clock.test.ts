import { expect, it } from 'vitest';
import { findClaimFindings } from '@/lib/claim/find-claim-findings';
import { defaultKnowledge } from '@/lib/precheck/knowledge';
import { sampleEncounter, samplePractice } from './sample';

it('a claim that is judged without a clock is not called a file from before its services', () => {
  const ids = findClaimFindings(sampleEncounter, samplePractice, defaultKnowledge).map(({ id }) => id);
  expect(ids.filter((id) => id.startsWith('X12'))).toEqual([]);
});
