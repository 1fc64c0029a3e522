import type { IcdEntry, IcdSet } from '../icd-set';
import { plainIcd } from '../icd-set-of';
import { type Candidates, candidatesOf } from './candidates';
import { codesFrom, parseCodeStart } from './code-search';
import { type Asked, gather } from './gather';
import { buildIcdIndex, type IcdIndex } from './icd-index';
import { ownTerms } from './own-terms';
import { type QueryWord, readingsOf } from './readings';
import { ofVariant, parseVariant, type Variant } from './variant';
import { stemOf, wordsOf } from './words';

/** One answer of a look-up. What is not billable cannot be put on a claim: `children` are the billable codes to take instead. */
export interface IcdHit {
  readonly code: string;
  readonly label: string;
  readonly billable: boolean;
  /** The typed words that found it. */
  readonly matched: readonly string[];
  /** The name that was found: label, inclusion term, or an everyday word of ours. */
  readonly via: string;
  readonly children: readonly { readonly code: string; readonly label: string }[];
}

/** A look-up over the codes of one set that are in force on one date. */
export interface IcdSearch {
  /** Best answers first, at most `limit`; an empty query has none. Takes half-typed words, typing errors, abbreviations, everyday words and codes. */
  search(query: string, limit: number): IcdHit[];
}

/** Look-up in the codes of `set` in force on `date` (ISO; what holds now when ''). The index is made at the first query. */
export function icdSearchOf(set: IcdSet, date: string): IcdSearch {
  let loaded: { index: IcdIndex; entries: readonly IcdEntry[]; codes: readonly string[] } | null = null;
  const load = () => {
    const entries = set.all(date);
    loaded ??= { index: buildIcdIndex(entries, ownTerms()), entries, codes: entries.map(({ code }) => plainIcd(code)) };
    return loaded;
  };
  return {
    search(query, limit) {
      const { index, entries, codes: plain } = loaded ?? load();
      const start = parseCodeStart(query);
      if (start) {
        const codes = codesFrom(plain, start, limit).flatMap((at) => entries[at] ?? []);
        // What looks like a code and is none finds nothing, unless it is a word, such as B12.
        if (codes.length > 0 || !index.termOf.has(start.toLowerCase()))
          return codes.map((entry) =>
            hit(entry, entry.billable ? [] : set.children(entry.code, date), [query.trim()], entry.code),
          );
      }
      const { variant, words } = parseVariant(wordsOf(query));
      return scoreWords(index, words, !/\s$/.test(query), variant)
        .slice(0, limit)
        .flatMap(({ concept, via, matched }) => {
          const found = index.concepts[concept];
          if (!found) return [];
          const all = found.codes.length > 0 ? found.codes : set.children(found.entry.code, date);
          const codes = ofVariant(all, variant);
          const [only] = codes;
          const typed = codes.length < all.length ? [...matched, ...variant.typed] : matched;
          return codes.length === 1 && only ? hit(only, [], typed, via) : hit(found.entry, codes, typed, via);
        });
    },
  };
}

const hit = (entry: IcdEntry, codes: readonly IcdEntry[], matched: readonly string[], via: string): IcdHit => ({
  code: entry.code,
  label: entry.label,
  billable: entry.billable,
  matched,
  via,
  children: codes.map(({ code, label }) => ({ code, label })),
});

interface Scored {
  readonly concept: number;
  readonly score: number;
  readonly via: string;
  readonly matched: readonly string[];
}

/** Concepts for the words of a query, best first. `open`: the last word may be half typed. */
function scoreWords(index: IcdIndex, words: readonly string[], open: boolean, variant: Variant): Scored[] {
  const typed = words.filter((word) => stemOf(word) !== '');
  const isKnown = (word: string) => index.termOf.has(stemOf(word));
  const last = open ? typed.at(-1) : undefined;
  const known = new Map<string, Candidates>();
  const meant = ({ word }: QueryWord) => {
    const candidates = known.get(word) ?? candidatesOf(index, word, word === last);
    known.set(word, candidates);
    return candidates;
  };
  const best = new Map<number, Scored>();
  for (const { words: read, weight } of readingsOf(typed, isKnown)) {
    const asked = read.filter(({ word }) => stemOf(word) !== '').map((word) => ({ word, meanings: meant(word) }));
    for (const scored of scoreReading(index, asked)) {
      const score = scored.score * weight * fits(variant, index.concepts[scored.concept]?.entry.label ?? '');
      if (score > (best.get(scored.concept)?.score ?? 0)) best.set(scored.concept, { ...scored, score });
    }
  }
  return [...best.values()].sort((a, b) => b.score - a.score || a.concept - b.concept);
}

/** Concepts for the words of one reading: gathered by postings, then weighed by the best single name of each. */
function scoreReading(index: IcdIndex, asked: readonly Asked[]): Scored[] {
  const rarity = asked.map(({ meanings }) => {
    let most = 2;
    for (const [term, sure] of meanings) most = Math.max(most, sure * (index.rarity[term] ?? 0));
    return most;
  });
  const all = rarity.reduce((sum, one) => sum + one, 0);
  const meant = meaningsByTerm(index, asked);
  const nearness = (concept: number) => 1 + 0.3 * (index.nearness[concept] ?? 0);
  return gather(index, asked).map((concept) => weigh(index, concept, { asked, rarity, all, meant }, nearness(concept)));
}

/** A reading as concepts are weighed against it. `meant`: by term, which words may mean it, and how surely. */
interface Question {
  readonly asked: readonly Asked[];
  readonly rarity: readonly number[];
  readonly all: number;
  readonly meant: ReadonlyMap<number, readonly (readonly [word: number, sure: number])[]>;
}

function meaningsByTerm(index: IcdIndex, asked: readonly Asked[]): Question['meant'] {
  const meant = new Map<number, [number, number][]>();
  asked.forEach(({ meanings }, word) => {
    for (const [term, sure] of meanings) {
      if (!index.postings[term]) continue;
      const known = meant.get(term);
      if (known) known.push([word, sure]);
      else meant.set(term, [[word, sure]]);
    }
  });
  return meant;
}

/** One name after another; each of its terms is looked up once, since names are many and what was typed is little. */
function weigh(index: IcdIndex, concept: number, { asked, rarity, all, meant }: Question, nearness: number): Scored {
  const anywhere = new Float64Array(asked.length);
  const most = new Float64Array(asked.length);
  let bestName = 0;
  let via = '';
  for (const { text, terms, weight } of index.namings[concept] ?? []) {
    most.fill(0);
    let naming = 0;
    let whole = 0;
    for (const term of terms) {
      const worth = index.rarity[term] ?? 0;
      whole += worth;
      let taken = 0;
      for (const [word, sure] of meant.get(term) ?? nobody) {
        if (sure > (most[word] ?? 0)) most[word] = sure;
        if (sure > taken) taken = sure;
      }
      naming += worth * taken;
    }
    let asking = 0;
    for (let i = 0; i < asked.length; i++) {
      const sure = most[i] ?? 0;
      asking += sure * (rarity[i] ?? 0);
      if (sure > (anywhere[i] ?? 0)) anywhere[i] = sure;
    }
    const recall = asking / all;
    const score = weight * recall ** 1.4 * (0.5 + (0.5 * naming) / Math.max(whole, 0.1));
    if (score > bestName) {
      bestName = score;
      via = text;
    }
  }
  const recall = anywhere.reduce((sum, sure, i) => sum + sure * (rarity[i] ?? 0), 0) / all;
  const billable = index.concepts[concept]?.codes.length === 1 ? 1.02 : 1;
  const matched = [...new Set(asked.flatMap(({ word }, i) => ((anywhere[i] ?? 0) > 0 ? word.typed : [])))];
  return { concept, score: (0.7 * bestName + 0.3 * recall ** 1.5) * nearness * billable, via, matched };
}

const nobody: readonly (readonly [number, number])[] = [];

/** A side that the label contradicts, or says. */
function fits(variant: Variant, label: string): number {
  if (!variant.side) return 1;
  const lower = label.toLowerCase();
  if (lower.includes(variant.side)) return 1.06;
  return /\b(?:right|left|bilateral)\b/.test(lower) ? 0.7 : 1;
}
