import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assertMentions } from '@/lib/notes/assert-mentions';
import { findFacts } from '@/lib/notes/find-facts';
import { allConcepts } from '@/lib/notes/lexicon/hierarchy';

const words = [
  ...allConcepts.flatMap(({ id, forms }) => [id, ...forms]),
  ...'no denies without neg (+) (-) - + Ø #17 #s 1-16 17-20 A-J 3/4 2/2 10/14/26 12 x 8 mm 2.1 x 1.7 cm 8/10 : ; , . \n \n\n r/o vs ? mother s/p w/o will if PMH: A: P: O: [x] [ ] | \t \u2013 \u{1F9B7} \u0130 e\u0301 AHI 22.4/h 0805 start stop 0920 IV x3'.split(
    ' ',
  ),
];
const notes = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((parts) => parts.join(' ')),
  fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 4 })), { maxLength: 60 }).map((parts) => parts.join('')),
);

describe('spans', () => {
  it('are the words of the note, whatever the note', () => {
    fc.assert(
      fc.property(notes, (text) => {
        for (const fact of findFacts([{ id: 'n1', text }])) {
          expect(fact.end).toBeGreaterThan(fact.start);
          expect(text.slice(fact.start, fact.end) === fact.quote).toBe(true);
          if (fact.trigger)
            expect(fact.trigger.start >= 0 && fact.trigger.end <= text.length && fact.trigger.start <= fact.trigger.end).toBe(
              true,
            );
        }
      }),
      { numRuns: 400 },
    );
  });

  it('of mentions may lie anywhere', () => {
    fc.assert(
      fc.property(notes, fc.nat(320), fc.nat(320), (text, a, b) => {
        const mention = { start: Math.min(a, b), end: Math.max(a, b) + 1 };
        expect(assertMentions(text, [mention])).toHaveLength(1);
      }),
      { numRuns: 300 },
    );
  });

  it('give every fact an id of its own over several notes', () => {
    const facts = findFacts([
      { id: 'a', text: 'Trismus, no fever.' },
      { id: 'b', text: 'Swelling #19.' },
    ]);
    expect(facts.map(({ id, note }) => `${id}${note}`)).toEqual(['f1a', 'f2a', 'f3b']);
  });
});
