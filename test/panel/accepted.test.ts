import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DIAGNOSES, diagnosesOf, withDiagnoses, withLine } from '@/components/precheck/model/accepted';
import { splitNote } from '@/components/precheck/model/split-note';
import en from '@/public/_locales/en/messages.json';
import es from '@/public/_locales/es/messages.json';
import { keptVisit } from '../support/kept-visit';

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

  it('a line points to the diagnoses that a person gave it, and no other line to another than before', () => {
    const { encounter, precheck } = keptVisit('visit-1');
    const [candidate] = precheck.procedures[0]?.candidates ?? [];
    if (!candidate) throw new Error('This visit has a suggestion.');
    const codes = Array.from({ length: 20 }, (_, i) => `K${String(i).padStart(2, '0')}.0`);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(codes, { maxLength: DIAGNOSES }),
        fc.shuffledSubarray(codes, { maxLength: 4 }),
        fc.uniqueArray(fc.integer({ min: 1, max: DIAGNOSES }), { maxLength: 4 }),
        (diagnoses, own, places) => {
          const pointers = places.filter((place) => place <= diagnoses.length);
          const other = { procedure: 'p9', system: 'CPT' as const, code: '1', pointers };
          const before = { ...encounter, accepted: { diagnoses, lines: [other] } };
          const after = withLine(before, precheck, 'p1', candidate, own);
          expect(after.diagnoses?.length).toBeLessThanOrEqual(DIAGNOSES);
          expect(diagnosesOf({ ...before, accepted: after }, precheck, 'p1')).toEqual(own);
          const named = diagnosesOf({ ...before, accepted: after }, precheck, 'p9');
          expect(named).toEqual(pointers.map((place) => diagnoses[place - 1]));
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

  it('no English is left standing in the Spanish but names and what both languages write alike', () => {
    const alike = /^(?:[A-Z0-9][A-Z0-9 -]+|Medicaid|Medicare(?: Advantage)?|Crossbite|Dental|Dx|No|\{n\} min)$/;
    const spanish: Record<string, { message: string }> = es;
    const left = Object.entries(en).filter(([key, { message }]) => spanish[key]?.message === message && !alike.test(message));
    expect(left.map(([key]) => key)).toEqual([]);
  });
});
