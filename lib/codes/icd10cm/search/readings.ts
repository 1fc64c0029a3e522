import { phrases } from './phrases';
import { wordsOf } from './words';

/** One word of a query as read, and the words as typed that it stands for. */
export interface QueryWord {
  readonly word: string;
  readonly typed: readonly string[];
}

/** A way to read a query. */
export interface Reading {
  readonly words: readonly QueryWord[];
  /** Below 1 for what was put in the place of typed words. */
  readonly weight: number;
}

const mostReadings = 8;
const longest = 5;

/** `from = to | to`, in both vocabularies as words. */
const rewrites = new Map<string, readonly (readonly string[])[]>();
for (const line of phrases.trim().split('\n')) {
  const [from = '', to = ''] = line.split(' = ');
  const options = to.split(' | ').map((option) => wordsOf(option));
  for (const one of from.split(', ')) {
    const key = wordsOf(one).join(' ');
    rewrites.set(key, [...(rewrites.get(key) ?? []), ...options]);
  }
}

/** The ways to read the typed words: as they stand, and with everyday words, abbreviations and Latin put for one another. */
export function readingsOf(typed: readonly string[], isKnown: (word: string) => boolean): Reading[] {
  const plain = typed.map((word): QueryWord => ({ word, typed: [word] }));
  const readings: Reading[] = [{ words: plain, weight: 1 }];
  const joined = joinAndSplit(plain, isKnown);
  if (joined) readings.push({ words: joined, weight: 0.98 });
  for (let i = 0; i < readings.length && readings.length < mostReadings; i++) {
    const reading = readings[i];
    if (!reading) break;
    for (const next of rewritten(reading)) {
      const key = next.words.map(({ word }) => word).join(' ');
      if (readings.length < mostReadings && !readings.some((known) => known.words.map(({ word }) => word).join(' ') === key))
        readings.push(next);
    }
  }
  return readings;
}

function rewritten({ words, weight }: Reading): Reading[] {
  const found: Reading[] = [];
  for (let start = 0; start < words.length; start++) {
    for (let length = Math.min(longest, words.length - start); length > 0; length--) {
      const slice = words.slice(start, start + length);
      const options = rewrites.get(slice.map(({ word }) => word).join(' '));
      if (!options) continue;
      const typed = slice.flatMap((one) => one.typed);
      for (const option of options) {
        const middle = option.map((word): QueryWord => ({ word, typed }));
        found.push({ words: [...words.slice(0, start), ...middle, ...words.slice(start + length)], weight: weight * 0.96 });
      }
      break;
    }
  }
  return found;
}

/** `tooth ache` as one word, `drysocket` as two, where only that is known. */
function joinAndSplit(words: readonly QueryWord[], isKnown: (word: string) => boolean): QueryWord[] | null {
  const out: QueryWord[] = [];
  let changed = false;
  for (let i = 0; i < words.length; i++) {
    const one = words[i];
    const next = words[i + 1];
    if (!one) continue;
    if (next && one.word.length + next.word.length > 5 && isKnown(one.word + next.word)) {
      out.push({ word: one.word + next.word, typed: [...one.typed, ...next.typed] });
      i++;
      changed = true;
      continue;
    }
    const at = isKnown(one.word) ? -1 : splitOf(one.word, isKnown);
    if (at > 0) {
      out.push({ word: one.word.slice(0, at), typed: one.typed }, { word: one.word.slice(at), typed: one.typed });
      changed = true;
    } else out.push(one);
  }
  return changed ? out : null;
}

function splitOf(word: string, isKnown: (word: string) => boolean): number {
  for (let at = 3; at <= word.length - 3; at++) if (isKnown(word.slice(0, at)) && isKnown(word.slice(at))) return at;
  return -1;
}
