import type { Candidates } from './candidates';
import type { IcdIndex } from './icd-index';
import type { QueryWord } from './readings';

/** A word of a query with what it may mean. */
export interface Asked {
  readonly word: QueryWord;
  readonly meanings: Candidates;
}

const consideredAtMost = 80;
const steps = 256;

/**
 * Concepts worth weighing for these words: those with the highest sums over the postings, somewhat more than 80 at a tie. Sums go into arrays
 * over all concepts, since a map and a full sort would take most of the time of a look-up.
 */
export function gather(index: IcdIndex, asked: readonly Asked[]): number[] {
  const { sums, best } = scratchOf(index);
  const touched: number[] = [];
  for (const { meanings } of asked) {
    const mine: number[] = [];
    for (const [term, sure] of meanings) {
      const posting = index.postings[term];
      if (!posting) continue;
      const worth = sure * (index.rarity[term] ?? 0);
      for (let i = 0; i < posting.concepts.length; i++) {
        const concept = posting.concepts[i] ?? 0;
        const value = worth * (posting.weights[i] ?? 0) * (1 + 0.3 * (index.nearness[concept] ?? 0));
        const before = best[concept] ?? 0;
        if (before === 0) mine.push(concept);
        if (value > before) best[concept] = value;
      }
    }
    for (const concept of mine) {
      if (sums[concept] === 0) touched.push(concept);
      sums[concept] = (sums[concept] ?? 0) + (best[concept] ?? 0);
      best[concept] = 0;
    }
  }
  const floor = touched.length > consideredAtMost ? floorOf(sums, touched) : 0;
  const considered = touched.filter((concept) => (sums[concept] ?? 0) >= floor);
  for (const concept of touched) sums[concept] = 0;
  return considered;
}

const scratch = new WeakMap<IcdIndex, { sums: Float32Array; best: Float32Array }>();

/** Arrays over all concepts, zero between two look-ups: new ones for each reading of a query would keep the collector of garbage busy. */
function scratchOf(index: IcdIndex): { sums: Float32Array; best: Float32Array } {
  const known = scratch.get(index);
  if (known) return known;
  const made = { sums: new Float32Array(index.concepts.length), best: new Float32Array(index.concepts.length) };
  scratch.set(index, made);
  return made;
}

/** The sum that about 80 concepts reach, by counting in steps. */
function floorOf(sums: Float32Array, touched: readonly number[]): number {
  let most = 0;
  for (const concept of touched) most = Math.max(most, sums[concept] ?? 0);
  const counts = new Uint32Array(steps + 1);
  for (const concept of touched) {
    const step = Math.floor(((sums[concept] ?? 0) / most) * steps);
    counts[step] = (counts[step] ?? 0) + 1;
  }
  let seen = 0;
  for (let step = steps; step > 0; step--) {
    seen += counts[step] ?? 0;
    if (seen >= consideredAtMost) return (step * most) / steps;
  }
  return 0;
}
