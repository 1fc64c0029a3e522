import { describe, expect, it } from 'vitest';
import { allConcepts, isA } from '@/lib/notes/lexicon/hierarchy';

describe('the lexicon', () => {
  it('knows at least 700 concepts, each once', () => {
    const ids = allConcepts.map(({ id }) => id);
    expect(ids.length).toBeGreaterThanOrEqual(700);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it('has no wider concept that it does not define, and no circle', () => {
    const ids = new Set(allConcepts.map(({ id }) => id));
    for (const concept of allConcepts) {
      for (const wider of concept.is ?? []) {
        expect(ids.has(wider), `${concept.id} < ${wider}`).toBe(true);
        expect(isA(wider, concept.id), `${concept.id} is its own kind`).toBe(false);
      }
    }
  });
});
