import type { Note } from '@/lib/encounter/encounter';
import type { Quote } from '@/lib/encounter/evidence';

/** Words of a note that stand word for word in an earlier one. */
export interface CopiedForward {
  readonly here: Quote;
  readonly earlier: Quote;
}

/** Sentences shorter than this are routine wording ("No known drug allergies.") and prove nothing. */
const shortest = 40;

/**
 * Sentences and lines of later notes that an earlier visit's note holds word for word, blanks and case aside; neighbours are joined. Notes without a
 * date, and notes of the same day, are not compared. Linear in the length of the notes.
 */
export function findCopiedForward(notes: readonly Note[]): CopiedForward[] {
  const dated = notes.filter((note) => note.date).sort((a, b) => (a.date ?? '').localeCompare(b.date ?? ''));
  const seen = new Map<string, { note: Note; start: number; end: number }>();
  const copied: CopiedForward[] = [];
  for (const note of dated) {
    for (const { start, end } of stretchesOf(note.text)) {
      const key = note.text.slice(start, end).replace(/\s+/g, ' ').toLowerCase();
      const earlier = seen.get(key);
      if (!earlier) {
        seen.set(key, { note, start, end });
        continue;
      }
      if (earlier.note.date === note.date) continue;
      const last = copied.at(-1);
      const joins =
        last?.here.note === note.id &&
        last.earlier.note === earlier.note.id &&
        note.text.slice(last.here.end, start).trim() === '' &&
        earlier.note.text.slice(last.earlier.end, earlier.start).trim() === '';
      if (joins && last) copied.pop();
      copied.push({
        here: quoteIn(note, joins && last ? last.here.start : start, end),
        earlier: quoteIn(earlier.note, joins && last ? last.earlier.start : earlier.start, earlier.end),
      });
    }
  }
  return copied;
}

/** Sentences and lines that are long enough to mean something, without the blanks around them. */
function stretchesOf(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let from = 0;
  for (let i = 0; i <= text.length; i++) {
    const sign = text[i];
    const stops = sign === undefined || sign === '\n' || (sign === '.' && /\s|^$/.test(text[i + 1] ?? ''));
    if (!stops) continue;
    const until = sign === '.' ? i + 1 : i;
    const piece = text.slice(from, until);
    const start = from + piece.length - piece.trimStart().length;
    const end = from + piece.trimEnd().length;
    if (end - start >= shortest) found.push({ start, end });
    from = i + 1;
  }
  return found;
}

const quoteIn = (note: Note, start: number, end: number): Quote => ({
  note: note.id,
  start,
  end,
  quote: note.text.slice(start, end),
});
