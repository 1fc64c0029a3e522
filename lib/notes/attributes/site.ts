import type { Fact, Side } from '@/lib/encounter/fact';
import type { Token } from '../text/tokens';

/** Which side a token says. Single capitals only where they stand as words of their own. */
function sideOf(text: string, token: Token): Side {
  if (/^(right|rt)$/.test(token.low)) return 'right';
  if (/^(left|lt)$/.test(token.low)) return 'left';
  if (/^(bilateral|bilaterally|bilat|both|b\/l)$/.test(token.low)) return 'bilateral';
  const said = text.slice(token.start, token.end);
  if (said === 'R' || said === 'UR' || said === 'LR') return 'right';
  if (said === 'L' || said === 'UL' || said === 'LL') return 'left';
  return '';
}

/** What ends the item that a side belongs to; a box to check begins another. */
const itemEnd = /^(?:[,;.:\u2610-\u2612]|\[.?\]|\([x ]?\))$/;

/**
 * The side said of a mention [from, to): the nearest in front of it within its clause, else the nearest behind it. `R TMJ click, L quiet` gives each its own.
 */
export function sideNear(text: string, tokens: readonly Token[], first: number, last: number, from: number, to: number): Side {
  const inside = tokens
    .slice(from, to)
    .map((token) => sideOf(text, token))
    .find((side) => side);
  if (inside) return inside;
  for (let i = from - 1; i >= Math.max(first, from - 6); i--) {
    const token = tokens[i];
    if (token?.low === '.' && /^(rt|lt)$/.test(tokens[i - 1]?.low ?? '')) continue;
    if (!token || itemEnd.test(token.low)) break;
    const side = sideOf(text, token);
    if (side) return side;
  }
  for (let i = to; i < Math.min(last, to + 6); i++) {
    const token = tokens[i];
    if (!token || itemEnd.test(token.low)) return token?.low === ',' ? sideAlone(text, tokens, i + 1, last) : '';
    const side = sideOf(text, token);
    if (side) return side;
  }
  return '';
}

/** "disc displacement with reduction, left TMJ": a side and its place as an item of their own. */
function sideAlone(text: string, tokens: readonly Token[], at: number, last: number): Side {
  const token = tokens[at];
  const side = token && at < last ? sideOf(text, token) : '';
  const place = /^(tmj|joint|side|jaw|mandible|maxilla|face|cheek|condyle)$/.test(tokens[at + 1]?.low ?? '') ? at + 2 : at + 1;
  return side && (place >= last || /^[,;.]$/.test(tokens[place]?.low ?? '')) ? side : '';
}

const areaWords: readonly (readonly [RegExp, string])[] = [
  [/^(maxilla|maxillary|upper)$/, 'maxilla'],
  [/^(mandible|mandibular|lower)$/, 'mandible'],
  [/^anterior$/, 'anterior'],
  [/^posterior$/, 'posterior'],
];

/** Quadrants, jaws and ends that the clause of a mention names. */
export function areasNear(
  text: string,
  tokens: readonly Token[],
  first: number,
  last: number,
  from: number,
  to: number,
): string[] {
  const areas = new Set<string>();
  const look = (token: Token | undefined) => {
    if (!token) return;
    const said = text.slice(token.start, token.end);
    if (/^(UR|UL|LL|LR)Q?$/.test(said)) areas.add(said.slice(0, 2));
    for (const [words, area] of areaWords) if (words.test(token.low)) areas.add(area);
  };
  for (let i = from - 1; i >= Math.max(first, from - 7) && !/^[;.]$/.test(tokens[i]?.low ?? ''); i--) look(tokens[i]);
  for (let i = from; i < Math.min(last, to + 7) && !(i >= to && /^[;.]$/.test(tokens[i]?.low ?? '')); i++) look(tokens[i]);
  return [...areas];
}

/** acute, chronic or recurrent, and mild, moderate or severe, said beside a mention. */
export function qualifiersNear(
  tokens: readonly Token[],
  first: number,
  last: number,
  from: number,
  to: number,
): Pick<Fact, 'severity' | 'course'> {
  let severity: Fact['severity'] = '';
  let course: Fact['course'] = '';
  const look = (low: string) => {
    if (/^mild(ly)?$/.test(low)) severity ||= 'mild';
    else if (/^mod(erate(ly)?)?$/.test(low)) severity ||= 'moderate';
    else if (/^(severe(ly)?|advanced|profound)$/.test(low)) severity ||= 'severe';
    else if (/^acute(ly)?$/.test(low)) course ||= 'acute';
    else if (/^chronic(ally)?$/.test(low)) course ||= 'chronic';
    else if (/^(recurrent|recurring|repeated|repeat)$/.test(low)) course ||= 'recurrent';
  };
  for (let i = from; i < to; i++) look(tokens[i]?.low ?? '');
  for (let i = from - 1; i >= Math.max(first, from - 4) && !/^[,;.:]$/.test(tokens[i]?.low ?? ''); i--)
    look(tokens[i]?.low ?? '');
  for (let i = to; i < Math.min(last, to + 3); i++) {
    const low = tokens[i]?.low ?? '';
    if (/^[;.:]$/.test(low)) break;
    look(low);
  }
  if (!severity) {
    // "Localized periodontitis, 5-6 mm, moderate": the degree as an item of its own.
    for (let i = to; i < Math.min(last, to + 12) && !/^[;.]$/.test(tokens[i]?.low ?? ''); i++) {
      if (tokens[i]?.low === ',' && (i + 2 >= last || /^[,;.]$/.test(tokens[i + 2]?.low ?? ''))) look(tokens[i + 1]?.low ?? '');
    }
  }
  return { severity, course };
}
