import type { Note } from '@/lib/encounter/encounter';
import type { Quote } from '@/lib/encounter/evidence';

const clauseEnd = /[.;\n]|\bbut\b|\bhowever\b/g;
const denied =
  /\b(?:no|not|none|never|denies|denied|without|w\/o|neg(?:ative)? for|r\/o|rule out|pending|awaiting|needs?|missing|obtain|request(?:ed)? |waiting|will get|unable to find)\b/i;
const someoneElse = /\b(?:mother|father|brother|sister|parent'?s|fhx|family (?:history|hx))\b/i;

/**
 * The first words of the notes that say what `words` describes, in a clause that neither denies it, nor still waits for it, nor speaks of
 * a relative. Null where nothing does: silence and denial are both no evidence.
 */
export function findWording(notes: readonly Note[], words: RegExp): Quote | null {
  const pattern = new RegExp(words.source, words.flags.includes('g') ? words.flags : `${words.flags}g`);
  for (const note of notes) {
    for (const match of note.text.matchAll(pattern)) {
      const quote = match[0];
      if (quote.trim() === '') continue;
      const before = note.text.slice(Math.max(0, match.index - 70), match.index);
      const clause = before.split(clauseEnd).at(-1) ?? '';
      const after = note.text.slice(match.index + quote.length, match.index + quote.length + 24).split(clauseEnd)[0] ?? '';
      if (
        denied.test(clause) ||
        someoneElse.test(clause) ||
        /\b(?:pending|not (?:done|yet|available|on file)|missing)\b/i.test(after)
      )
        continue;
      return { note: note.id, start: match.index, end: match.index + quote.length, quote };
    }
  }
  return null;
}
