import type { IcdEntry } from '../icd-set';
import { plainIcd } from '../icd-set-of';
import { type Concept, conceptsOf } from './concepts';
import { nearness } from './relevance';
import { lettersOf } from './spelling';
import { stemOf, wordsOf } from './words';

/** One text that names a concept. `terms` are ids, `weight` the worth of its kind. */
export interface Naming {
  readonly text: string;
  readonly terms: readonly number[];
  readonly weight: number;
}

export interface IcdIndex {
  readonly concepts: readonly Concept[];
  readonly namings: readonly (readonly Naming[])[];
  readonly nearness: Float32Array;
  /** By term: concepts that hold it, and how much it says of each. */
  readonly postings: readonly { readonly concepts: Int32Array; readonly weights: Float32Array }[];
  readonly rarity: Float32Array;
  readonly termOf: ReadonlyMap<string, number>;
  /** Words as written, in order, with the term and the letters of each. */
  readonly words: readonly string[];
  readonly wordTerms: Int32Array;
  readonly wordLetters: Int32Array;
}

const labelWeight = 1;
const inclusionWeight = 0.9;
const ownWeight = 1.08;

/**
 * An index over entries in order of their codes, in the manner of BM25 over fields: label, inclusion terms, and `own` terms by code without
 * dot. Side and encounter do not multiply it: see `Concept`.
 */
export function buildIcdIndex(entries: readonly IcdEntry[], own: ReadonlyMap<string, readonly string[]>): IcdIndex {
  const concepts = conceptsOf(entries);
  const termOf = new Map<string, number>();
  const wordTerm = new Map<string, number>();
  const postings: { concepts: number[]; weights: number[] }[] = [];
  const termsOf = (text: string): number[] => {
    const terms: number[] = [];
    for (const word of wordsOf(text)) {
      let term = wordTerm.get(word);
      if (term === undefined) {
        const stem = stemOf(word);
        term = stem ? (termOf.get(stem) ?? postings.length) : -1;
        if (term === postings.length) {
          termOf.set(stem, term);
          postings.push({ concepts: [], weights: [] });
        }
        wordTerm.set(word, term);
      }
      if (term >= 0 && !terms.includes(term)) terms.push(term);
    }
    return terms;
  };
  const namings = concepts.map(({ entry, codes }, index) => {
    const all: Naming[] = [];
    const name = (text: string, weight: number) => {
      const terms = termsOf(text);
      if (terms.length > 0) all.push({ text, terms, weight });
    };
    name(entry.label, labelWeight);
    for (const one of entry.billable ? [entry] : [entry, ...codes]) {
      for (const text of one.inclusion) name(text, inclusionWeight);
      for (const text of own.get(plainIcd(one.code)) ?? []) name(text, ownWeight);
    }
    const weights = new Map<number, number>();
    for (const { terms, weight } of all) {
      const each = weight / (0.6 + 0.12 * terms.length);
      for (const term of terms) weights.set(term, Math.max(weights.get(term) ?? 0, each));
    }
    for (const [term, weight] of weights) {
      postings[term]?.concepts.push(index);
      postings[term]?.weights.push(weight);
    }
    return all;
  });
  const words = [...wordTerm.keys()].filter((word) => (wordTerm.get(word) ?? -1) >= 0).sort();
  return {
    concepts,
    namings,
    nearness: Float32Array.from(concepts, ({ entry }) => nearness(plainIcd(entry.code))),
    postings: postings.map(({ concepts, weights }) => ({
      concepts: Int32Array.from(concepts),
      weights: Float32Array.from(weights),
    })),
    rarity: Float32Array.from(postings, (posting) => Math.log(1 + concepts.length / (posting.concepts.length + 2))),
    termOf,
    words,
    wordTerms: Int32Array.from(words, (word) => wordTerm.get(word) ?? -1),
    wordLetters: Int32Array.from(words, lettersOf),
  };
}
