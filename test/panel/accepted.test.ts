import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withDiagnoses } from '@/components/precheck/model/accepted';
import { splitNote } from '@/components/precheck/model/split-note';
import en from '@/public/_locales/en/messages.json';
import es from '@/public/_locales/es/messages.json';

describe('what a person decides', () => {
  it('another order of the diagnoses leaves every line pointing to the same ones', () => {
    const codes = ['A01', 'B02', 'C03', 'D04', 'E05'];
    fc.assert(
      fc.property(
        fc.shuffledSubarray(codes, { minLength: 5 }),
        fc.shuffledSubarray([1, 2, 3, 4, 5], { maxLength: 4 }),
        (next, pointers) => {
          const encounter = {
            procedures: [],
            notes: [],
            accepted: { diagnoses: codes, lines: [{ system: 'CPT' as const, code: '1', pointers }] },
          };
          const after = withDiagnoses(encounter, codes, next);
          const named = (after.lines?.[0]?.pointers ?? []).map((pointer) => next[pointer - 1]);
          expect(named).toEqual(pointers.map((pointer) => codes[pointer - 1]));
        },
      ),
    );
  });

  it('a note in parts is the note, and words that do not stand at their place are not lit', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.nat(40), fc.nat(40), fc.string({ maxLength: 5 }), (text, a, b, other) => {
        const [start, end] = [Math.min(a, b), Math.max(a, b)];
        const quotes = [
          { note: 'n', start, end, quote: text.slice(start, end) },
          { note: 'n', start, end, quote: other },
        ];
        const parts = splitNote(text, quotes);
        expect(parts.map((part) => part.text).join('')).toBe(text);
        for (const { quote, text: words } of parts) if (quote) expect(words).toBe(text.slice(quote.start, quote.end));
      }),
    );
  });

  it('every word of the interface has its Spanish, with the same parameters', () => {
    const names = (all: Record<string, { message: string }>) =>
      Object.entries(all).map(([key, { message }]) => [
        key,
        [...new Set([...message.matchAll(/\{(\w+)/g)].map((match) => match[1]))].sort(),
      ]);
    expect(names(es)).toEqual(names(en));
  });
});
