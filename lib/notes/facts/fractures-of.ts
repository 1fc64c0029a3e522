import { allConcepts } from '../lexicon/hierarchy';
import type { Token } from '../text/tokens';
import type { Match } from '../text/trie';

const general = /^((open|closed|displaced|nondisplaced|comminuted) )?fracture$/;
const joins = /^(and|&|\+|,)$/;
const fillers =
  /^(of|the|a|an|at|to|in|through|is|was|:|-|left|right|l|r|lt|rt|ul|ur|ll|lr|bilateral|bilat|both|b\/l|open|closed|displaced|nondisplaced|comminuted|simple|compound|linear)$/;
/** Behind an adjective of a jaw: what is broken is a tooth, or a thing that was made. */
const toothWords =
  /^(central|lateral|incisors?|canines?|cuspids?|bicuspids?|premolars?|molars?|anteriors?|tooth|teeth|first|second|1st|2nd)$/;

/** What each word of a place makes of a fracture beside it; the more exact ones first. */
const places: readonly (readonly [RegExp, string])[] = [
  [/^(sub)?condyl/, 'condyle fracture'],
  [/^coronoid$/, 'coronoid fracture'],
  [/^(para)?symphys/, 'symphysis fracture'],
  [/^ramus$/, 'ramus fracture'],
  [/^angle$/, 'mandibular angle fracture'],
  [/^body$/, 'mandibular body fracture'],
  [/^(alveol|dentoalveol)/, 'alveolar fracture'],
  [/^(zygom|malar|zmc$)/, 'zygoma fracture'],
  [/^orbit/, 'orbital fracture'],
  [/^(nasal|nose)$/, 'nasal fracture'],
  [/^mand(ible|ibular)?$/, 'mandible fracture'],
  [/^maxilla(ry)?$/, 'maxilla fracture'],
  [/^jaw$/, 'jaw fracture'],
  [/^crown$/, 'crown fracture'],
  [/^root$/, 'root fracture'],
  [/^(tooth|teeth|#)$/, 'tooth fracture'],
];
const concepts = new Map(allConcepts.map((concept) => [concept.id, concept]));
const placeOf = (low: string): number => places.findIndex(([word]) => word.test(low));

interface Part {
  readonly from: number;
  readonly to: number;
  readonly place: number;
}

/**
 * Fractures whose place stands beside them instead of in one term: "open fracture L mandibular body", "fractures of the left parasymphysis and right
 * angle", "fractured crown #8". Each place becomes a fracture of its own; the general word gives way to it.
 */
export function withPlaces(own: readonly Match[], text: string, tokens: readonly Token[], first: number, last: number): Match[] {
  if (!own.some((match) => general.test(match.concept.id))) return [...own];
  const found = own.flatMap((match) => {
    if (!general.test(match.concept.id)) return [match];
    const behind = parts(tokens, match.to, 1, last);
    const all = behind.length > 0 ? behind : parts(tokens, match.from - 1, -1, first - 1);
    const placed = all.flatMap((part, index): Match[] => {
      const concept = concepts.get(places[part.place]?.[1] ?? '');
      const from = index > 0 ? part.from : Math.min(match.from, part.from);
      const to = index > 0 ? part.to : Math.max(match.to, part.to);
      const start = tokens[from]?.start ?? match.start;
      const end = tokens[to - 1]?.end ?? match.end;
      return concept && !text.slice(start, end).includes('\n') ? [{ concept, from, to, start, end, negatedInside: false }] : [];
    });
    if (placed.length === 0) return [match];
    return match.concept.id === 'fracture' ? placed : [match, ...placed];
  });
  // The crown that broke was not made here.
  return found.filter(
    (match) =>
      match.concept.kind !== 'treatment' || !found.some((one) => one !== match && one.from <= match.from && one.to >= match.to),
  );
}

/** Places in a run of words that leads away from the fracture, the nearest first. */
function parts(tokens: readonly Token[], at: number, step: 1 | -1, until: number): Part[] {
  const found: Part[] = [];
  let place = -1;
  let from = -1;
  let to = -1;
  const close = () => {
    if (place >= 0) found.push({ from, to, place });
    place = -1;
    from = -1;
  };
  for (let i = at; i !== until && Math.abs(i - at) < 14; i += step) {
    const low = tokens[i]?.low ?? '';
    const named = placeOf(low);
    if (joins.test(low)) {
      if (place < 0) break;
      close();
      continue;
    }
    if (step < 0 && /^(\d+|[a-t])$/.test(low) && /^(#|tooth)$/.test(tokens[i - 1]?.low ?? '')) {
      if (place < 0 && goesOn.test(tokens[at + 2]?.low ?? '')) found.push({ from: i - 1, to: i + 1, place: placeOf('tooth') });
      break;
    }
    if (named < 0 && !fillers.test(low)) break;
    if (named >= 0 && isAdjective(low) && !endsHere(tokens[i + 1]?.low ?? '')) {
      if (!toothWords.test(tokens[i + 1]?.low ?? '')) return found;
      return [...found, { from: i, to: i + 2, place: placeOf('tooth') }];
    }
    if (from < 0 && (named >= 0 || /^(left|right|l|r|lt|rt|bilateral|bilat|both)$/.test(low))) from = to = i;
    if (from >= 0) [from, to] = [Math.min(from, i), Math.max(to, i + 1)];
    if (low === '#') {
      to = Math.max(to, i + 2);
      if (place < 0) place = named;
      break;
    }
    if (named >= 0 && (place < 0 || named < place)) place = named;
  }
  close();
  return found;
}

/** What may follow "#8 fractured": no thing of its own that broke. */
const goesOn = /^([^a-z].*|at|to|into|through|with|and|due|from|when|after|while|yesterday|today|during|on|in|by|)$/;
const isAdjective = (low: string) => /^(maxillary|mandibular|nasal|alveolar|condylar)$/.test(low);
const endsHere = (low: string) =>
  placeOf(low) >= 0 || fillers.test(low) || /^(bone|process|fractures?|fx|fxs|region|[^a-z].*|)$/.test(low);
