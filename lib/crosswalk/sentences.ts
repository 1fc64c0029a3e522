import type { Note } from '@/lib/encounter/encounter';
import type { Quote } from '@/lib/encounter/evidence';

/** A stretch of a note that says one thing: ends at a line, a semicolon or a full stop that no number or abbreviation explains. */
export interface Sentence {
  readonly note: string;
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const cache = new WeakMap<Note, readonly Sentence[]>();

export function sentencesOf(note: Note): readonly Sentence[] {
  const known = cache.get(note);
  if (known) return known;
  const found: Sentence[] = [];
  const stop = /\n|;|\.(?=\s+\S)(?<!\b(?:dr|mr|mrs|ms|no|approx|ant|post|lat|max|mand|ref|hx|tx|dx|st|vs|e\.g|i\.e)\.)/gi;
  let start = 0;
  const push = (end: number) => {
    const text = note.text.slice(start, end);
    if (text.trim()) found.push({ note: note.id, kind: note.kind ?? '', start, end, text });
    start = end;
  };
  for (const match of note.text.matchAll(stop)) push(match.index + match[0].length);
  push(note.text.length);
  cache.set(note, found);
  return found;
}

/** The words of a match in a sentence, as evidence. */
export const quoteIn = (sentence: Sentence, match: RegExpMatchArray): Quote => {
  const start = sentence.start + (match.index ?? 0);
  return { note: sentence.note, start, end: start + match[0].length, quote: match[0] };
};
