import type { Concept } from '../lexicon/concept';
import { type Token, tokensOf } from './tokens';

interface Node {
  next: Map<string, Node>;
  ends: { concept: Concept; capitals: boolean } | null;
}

export interface Match {
  readonly concept: Concept;
  /** Indexes of the first token and the one behind the last. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  /** A `non` grown together with the word, as in `nontender`. */
  readonly negatedInside: boolean;
}

export interface Trie {
  readonly root: Node;
}

/** Shorthand of whole words, so that no form need be listed in both. */
const sameWord: ReadonlyMap<string, string> = new Map([
  ['fx', 'fracture'],
  ['fxs', 'fracture'],
  ['frx', 'fracture'],
  ['&', 'and'],
  ['bx', 'biopsy'],
  ['bxs', 'biopsy'],
  ['tx', 'treatment'],
  ['w/', 'with'],
  ['w/o', 'without'],
  ['disk', 'disc'],
  ['teeth', 'tooth'],
  ['hx', 'history'],
  ['dx', 'diagnosis'],
  ['lac', 'laceration'],
  ['anes', 'anesthesia'],
  ['anesth', 'anesthesia'],
  ["can't", 'cannot'],
  ['onc', 'oncology'],
  ["ref'd", 'referred'],
  ['refd', 'referred'],
  ['eval', 'evaluation'],
  ['appt', 'appointment'],
  ['ext', 'extraction'],
  ['ca', 'cancer'],
  ['carcinoma', 'cancer'],
  ['removal', 'removed'],
  ['repaired', 'repair'],
  ['exposure', 'exposed'],
  ['failing', 'failed'],
  ['apical', 'periapical'],
  ['decay', 'caries'],
  ['struck', 'hit'],
  ['lucency', 'radiolucency'],
  ['path', 'pathology'],
  ['trouble', 'difficulty'],
  ['cardiac', 'heart'],
  ['renal', 'kidney'],
  ['tori', 'torus'],
  ['frenulum', 'frenum'],
  ['screening', 'screen'],
  ['sed', 'sedation'],
  ['refer', 'referred'],
  ['referral', 'referred'],
  ['diabetic', 'diabetes'],
  ['dm', 'diabetes'],
  ['ache', 'pain'],
  ['aching', 'pain'],
  ['impacted', 'impaction'],
  ['complete', 'full'],
  ['bony', 'bone'],
  ['ii', '2'],
  ['iii', '3'],
]);

/** British spelling, read as American. */
const spelled = (low: string): string =>
  sameWord.get(low) ??
  (low.length > 5 && /ae|oe|our|isation|ise/.test(low)
    ? low
        .replace(/^(an|par)aesth/, '$1esth')
        .replace(/^(h|p)ae(m|d)/, '$1e$2')
        .replace(/oedema/, 'edema')
        .replace(/oesoph/, 'esoph')
        .replace(/(um|avi|col|od|ab)our/, '$1or')
        .replace(/isation/, 'ization')
        .replace(/ised$/, 'ized')
    : low);

/** What a form may hold or leave out: a hyphen grown together with its words, an article. */
const isFiller = (low: string): boolean => low === '-' || low === 'the';

/** `tongue cancer` as `cancer of tongue`; the other forms as no words at all. "History of" tells when, not what: `cardiac history` is not turned. */
const turn = (form: string): string =>
  /^[a-z]{3,}( [a-z]{3,})?( [a-z]{4,})$/.test(form) && !/\b(of|and|for|with|not|the|from|on|to|in|history)\b/.test(form)
    ? form.replace(/^(.*) (\w+)$/, '$2 of $1')
    : '';

/** One trie of all forms of all concepts. A form that two concepts claim goes to the first. */
export function trieOf(concepts: readonly Concept[]): Trie {
  const root: Node = { next: new Map(), ends: null };
  for (const turned of [false, true]) {
    for (const [concept, form] of concepts.flatMap((one) =>
      [one.id, ...one.forms].map((form) => [one, turned ? turn(form) : form] as const),
    )) {
      let node = root;
      for (const token of tokensOf(form)) {
        if (node !== root && isFiller(token.low)) continue;
        const low = spelled(token.low);
        let child = node.next.get(low);
        if (!child) {
          child = { next: new Map(), ends: null };
          node.next.set(low, child);
        }
        node = child;
      }
      if (node === root) continue;
      // Short all-capital forms mean something else in small letters: PT and pt, OR and or, ALL and all.
      node.ends ??= { concept, capitals: /^[A-Z0-9&/+ -]{1,5}$/.test(form) && form.replace(/[^A-Z]/g, '').length <= 4 };
    }
  }
  return { root };
}

/** Longest matches from left to right, none inside another. `shouting`: the note is written in capitals, so capitals tell nothing. */
export function matchesOf(trie: Trie, text: string, tokens: readonly Token[], shouting: boolean): Match[] {
  const matches: Match[] = [];
  for (let i = 0; i < tokens.length; ) {
    const match = longestAt(trie.root, text, tokens, i, shouting);
    if (match) {
      matches.push(match);
      i = match.to;
    } else {
      i++;
    }
  }
  return matches;
}

const ambiguousInCapitals = new Set('pt or all la ed hd as id op ir it is'.split(' '));

function longestAt(root: Node, text: string, tokens: readonly Token[], from: number, shouting: boolean): Match | null {
  let node: Node | undefined = root;
  let best: Match | null = null;
  const first = tokens[from];
  if (!first) return null;
  for (let i = from; i < tokens.length && i < from + 12; i++) {
    const token = tokens[i];
    if (!token) break;
    if (i > from && isFiller(token.low) && fillsHere(tokens, i)) continue;
    const next = step(node, token.low);
    if (!next && i > from && /^(a|an|left|right)$/.test(token.low)) continue;
    node = next;
    if (!node) break;
    const ends = node.ends;
    if (!ends) continue;
    const said = text.slice(first.start, token.end);
    if (ends.capitals) {
      if (said !== said.toUpperCase()) continue;
      if (shouting && ambiguousInCapitals.has(said.toLowerCase())) continue;
    }
    best = { concept: ends.concept, from, to: i + 1, start: first.start, end: token.end, negatedInside: false };
  }
  return best ?? grownTogether(root, tokens, from);
}

/** A hyphen parts two items where blanks stand around it. */
const fillsHere = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.low !== '-' || (tokens[i - 1]?.end === tokens[i]?.start && tokens[i + 1]?.start === tokens[i]?.end);

/** `nontender`, `nonpurulent`: the word behind `non` as an absent finding. */
function grownTogether(root: Node, tokens: readonly Token[], from: number): Match | null {
  const token = tokens[from];
  if (!token || !/^non[a-z]{4,}$/.test(token.low)) return null;
  const ends = step(root, token.low.slice(3))?.ends;
  if (!ends || ends.capitals) return null;
  return { concept: ends.concept, from, to: from + 1, start: token.start + 3, end: token.end, negatedInside: true };
}

/** The node behind a word, or behind its singular. */
function step(node: Node, written: string): Node | undefined {
  const low = spelled(written);
  const next = node.next.get(low);
  if (next || low.length < 5 || !low.endsWith('s') || low.endsWith('ss')) return next;
  return node.next.get(low.slice(0, -1));
}
