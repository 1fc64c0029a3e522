import { describe, expect, it } from 'vitest';
import { findFacts } from '@/lib/notes/find-facts';
import { nastyTexts } from './nasty-texts';

// How the time grows is a matter of the bench; here such a text must be read to its end, and truly.
describe('a text of 60,000 characters made to keep a reader busy', () => {
  it.each(Object.entries(nastyTexts))('%s: is read to its end', (_, make) => {
    const text = make(60_000);
    const facts = findFacts([{ id: 'n1', text: `${text}\nO: Trismus, MIO 22 mm.` }]);
    expect(facts.filter(({ start }) => start > text.length).map(({ quote }) => quote)).toContain('Trismus');
  });
});
