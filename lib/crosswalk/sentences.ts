import type { Note } from '@/lib/encounter/encounter';
import type { Quote } from '@/lib/encounter/evidence';
import { sectionsOf } from '@/lib/notes/text/sections';
import { sentencesOf as spansOf } from '@/lib/notes/text/sentences';
import { tokensOf } from '@/lib/notes/text/tokens';

/** A sentence of a note with its words and its place: UTF-16 code units, `end` exclusive. */
export interface Sentence {
  readonly note: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const cache = new WeakMap<Note, readonly Sentence[]>();

/** Sentences of a note, cut where the reader of notes cuts them. */
export function sentencesOf(note: Note): readonly Sentence[] {
  const known = cache.get(note);
  if (known) return known;
  const tokens = tokensOf(note.text);
  const breaks = new Set(sectionsOf(note.text).map((section) => section.start));
  const found = spansOf(note.text, tokens, breaks).flatMap(({ from, to }) => {
    const start = tokens[from]?.start;
    const end = tokens[to - 1]?.end;
    return start === undefined || end === undefined ? [] : [{ note: note.id, start, end, text: note.text.slice(start, end) }];
  });
  cache.set(note, found);
  return found;
}

/** The words of a match in a sentence, as evidence. */
export const quoteIn = (sentence: Sentence, match: RegExpMatchArray): Quote => {
  const start = sentence.start + (match.index ?? 0);
  return { note: sentence.note, start, end: start + match[0].length, quote: match[0] };
};
