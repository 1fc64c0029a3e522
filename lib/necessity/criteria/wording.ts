import type { Note } from '@/lib/encounter/encounter';
import type { Quote } from '@/lib/encounter/evidence';

const clauseEnd = /[.;\n]|\bbut\b|\bhowever\b/g;
const denied =
  /\b(?:no|not|none|never|denies|denied|without|w\/o|neg(?:ative)? for|r\/o|rule out|pending|awaiting|needs?|missing|obtain|request(?:ed)? |waiting|will get|unable to find|possible|possibly|probable|suspected)\b/i;
const someoneElse = /\b(?:mother|father|brother|sister|parent'?s|fhx|family (?:history|hx))\b/i;

/**
 * The first words of the notes that say what `words` describes, in a clause that neither denies or only suspects it, nor still waits for it, nor speaks
 * of a relative; `counts` may turn down more. Null where nothing does: silence and denial are both no evidence.
 */
export const findWording = (notes: readonly Note[], words: RegExp, counts?: (quote: Quote) => boolean): Quote | null =>
  find(notes, words, standsIn, counts);

/** The first words that `words` describes, denied or not. */
export const findWords = (notes: readonly Note[], words: RegExp): Quote | null => find(notes, words, () => true);

function find(
  notes: readonly Note[],
  words: RegExp,
  counts: (before: string, after: string) => boolean,
  accept?: (quote: Quote) => boolean,
): Quote | null {
  const pattern = new RegExp(words.source, words.flags.includes('g') ? words.flags : `${words.flags}g`);
  for (const note of notes) {
    for (const match of note.text.matchAll(pattern)) {
      const quote = match[0];
      if (quote.trim() === '') continue;
      const before = note.text.slice(Math.max(0, match.index - 70), match.index);
      const after = note.text.slice(match.index + quote.length, match.index + quote.length + 24);
      if (!counts(before.split(clauseEnd).at(-1) ?? '', after.split(clauseEnd)[0] ?? '')) continue;
      const found = { note: note.id, start: match.index, end: match.index + quote.length, quote };
      if (!accept || accept(found)) return found;
    }
  }
  return null;
}

const standsIn = (before: string, after: string): boolean =>
  !denied.test(before) && !someoneElse.test(before) && !/\b(?:pending|not (?:done|yet|available|on file)|missing)\b/i.test(after);
