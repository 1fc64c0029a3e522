import { describe, expect, it } from 'vitest';
import { shippedIcd } from '@/lib/codes/icd10cm/shipped';
import { inForce } from '@/lib/diagnosis/in-force';
import { allRules } from '@/lib/diagnosis/registry';
import { allConcepts } from '@/lib/notes/lexicon/hierarchy';

const written = allRules.flatMap((rule) =>
  rule.outcomes.flatMap((outcome) => outcome.codes.map((code) => ({ rule: rule.concept, code }))),
);
const filled = (code: string) =>
  ['A', 'D', 'S'].flatMap((stage) => {
    const staged = code.replace('~', stage);
    if (staged.includes('#')) return ['1', '2', '3', '9'].map((side) => staged.replace('#', side));
    if (staged.includes('*')) return ['1', '2', '9'].map((side) => staged.replace('*', side));
    return staged.includes('%') ? ['0', '1', '2'].map((side) => staged.replace('%', side)) : [staged];
  });

describe('rules of diagnosis', () => {
  it('write only codes that the shipped set bills on a date of its year', () => {
    const unknown = written.filter(({ code }) => filled(code).some((one) => !inForce(shippedIcd, one, '2026-10-15')));
    expect(unknown).toEqual([]);
  });

  it('speak of concepts that the lexicon has, each once', () => {
    const known = new Set(allConcepts.map((concept) => concept.id));
    const named = allRules.flatMap((rule) => [
      rule.concept,
      ...rule.outcomes.flatMap((outcome) =>
        outcome.conditions.filter((one) => /^[+-][a-z]/i.test(one)).map((one) => one.slice(1)),
      ),
    ]);
    expect(named.filter((concept) => !known.has(concept))).toEqual([]);
    const concepts = allRules.map((rule) => rule.concept);
    expect(concepts.filter((concept, index) => concepts.indexOf(concept) !== index)).toEqual([]);
  });

  it('carry a source', () => {
    expect(allRules.filter((rule) => !rule.source.title || !rule.source.locator)).toEqual([]);
  });
});
