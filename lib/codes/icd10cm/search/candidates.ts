import type { IcdIndex } from './icd-index';
import { bitCount, edits, lettersOf } from './spelling';
import { stemOf } from './words';

/** Terms that a typed word may mean, each with how surely (0 to 1). */
export type Candidates = ReadonlyMap<number, number>;

const mostBeginnings = 400;

/** What a typed word may mean: the word itself, a word that it begins, or – where it is neither – a word within one or two edits. */
export function candidatesOf(index: IcdIndex, word: string, isLast: boolean): Candidates {
  const found = new Map<number, number>();
  const add = (term: number, weight: number) => {
    if (weight > (found.get(term) ?? 0)) found.set(term, weight);
  };
  const exact = index.termOf.get(stemOf(word));
  if (exact !== undefined) add(exact, 1);
  if (word.length >= (isLast ? 2 : 4) && (isLast || exact === undefined)) {
    let count = 0;
    for (let i = lowerBound(index.words, word); index.words[i]?.startsWith(word) && count < mostBeginnings; i++, count++) {
      const length = index.words[i]?.length ?? 1;
      add(index.wordTerms[i] ?? -1, (isLast ? 0.55 : 0.45) + (0.4 * word.length) / length);
    }
  }
  if (found.size === 0 && word.length >= 4 && /[a-z]/.test(word)) addNearWords(index, word, isLast, add);
  return found;
}

function addNearWords(index: IcdIndex, word: string, isLast: boolean, add: (term: number, weight: number) => void): void {
  const limit = word.length >= 7 ? 2 : 1;
  const letters = lettersOf(word);
  for (let i = 0; i < index.words.length; i++) {
    const other = index.words[i] ?? '';
    if (other.length < word.length - limit || (!isLast && other.length > word.length + limit)) continue;
    const otherLetters = index.wordLetters[i] ?? 0;
    // Every letter typed but one per edit is in the word; without room for an ending, the other way round too.
    if (bitCount(letters & ~otherLetters) > limit || (!isLast && bitCount(otherLetters & ~letters) > limit)) continue;
    const { whole, start } = edits(word, other, limit);
    const first = other[0] === word[0] ? 0 : 0.12;
    if (whole <= limit) add(index.wordTerms[i] ?? -1, 0.95 - 0.16 * whole - first);
    else if (isLast && start <= limit && word.length >= 5)
      add(index.wordTerms[i] ?? -1, 0.55 - 0.12 * start - first + (0.2 * word.length) / other.length);
  }
}

export function lowerBound(sorted: readonly string[], value: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
