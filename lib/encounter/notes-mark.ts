import type { Note } from './encounter';

/** A short mark of the words of all notes (FNV-1a, 32 bits, hexadecimal): another mark, another chart. Keeps nothing of the text. */
export function notesMark(notes: readonly Note[]): string {
  let mark = 0x811c9dc5;
  for (const { id, text } of notes) {
    for (const unit of `${id}\n${text}\n`) mark = Math.imul(mark ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  }
  return (mark >>> 0).toString(16).padStart(8, '0');
}
