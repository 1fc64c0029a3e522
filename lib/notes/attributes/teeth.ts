import type { Token } from '../text/tokens';

/** Teeth that a note names in one place: tokens [from, to). Universal numbers and letters. */
export interface ToothGroup {
  readonly from: number;
  readonly to: number;
  readonly teeth: readonly string[];
}

const isPermanent = (low: string) => /^\d{1,2}$/.test(low) && Number(low) >= 1 && Number(low) <= 32;
const isPrimary = (low: string) => /^[a-t]$/.test(low);

/**
 * Groups of teeth in a run of tokens: `#17`, `#s 1, 16, 17 and 32`, `#17-20`, `teeth 8, 9, 19`, `tooth B`, `A, B, I, J`, `7-10` behind a word that wants teeth.
 * A bare number is a tooth only after `#`, `tooth`, `teeth`, `T` or a procedure word, or in the list that such a word began.
 */
export function toothGroupsIn(text: string, tokens: readonly Token[], first: number, last: number): ToothGroup[] {
  const groups: ToothGroup[] = [];
  for (let i = first; i < last; i++) {
    const low = tokens[i]?.low ?? '';
    const next = tokens[i + 1];
    let at = -1;
    const thirds = thirdMolarsAt(text, tokens, i);
    if (thirds) {
      groups.push(thirds);
      i = thirds.to - 1;
      continue;
    }
    if (low === '#' && next && (isPermanent(next.low) || isPrimaryCapital(text, next))) at = i + 1;
    else if (low === '#' && next?.low === 's' && tokens[i + 2]) at = i + 2;
    else if (/^(tooth|teeth)$/.test(low) && next)
      at = next.low === '#' ? -1 : next.low === 'numbers' || next.low === 'number' || next.low === 'no' ? i + 2 : i + 1;
    else if (
      /^(ext|exts|ssc|extract|extraction|splint|region|caries|crown|resin|rct)$/.test(low) &&
      next &&
      (isPrimaryCapital(text, next) || (isPermanent(next.low) && plausible(tokens, i + 1)))
    )
      at = i + 1;
    else if (i === first || /^[,:;(]$/.test(tokens[i - 1]?.low ?? '')) {
      // A list of capitals on its own: `A, B, I, J into dentin`.
      if (isPrimaryCapital(text, tokens[i]) && tokens[i + 1]?.low === ',' && isPrimaryCapital(text, tokens[i + 2])) at = i;
    }
    if (at < 0 || isBlade(tokens, i)) continue;
    const group = listFrom(text, tokens, at, last);
    if (group.teeth.length === 0) continue;
    groups.push({ from: i, to: group.to, teeth: group.teeth });
    i = group.to - 1;
  }
  return groups;
}

const thirdMolars = /^(?:(?:all|four|4) )*(?:impacted )?(?:(?:third|3rd) molars|3rds|wisdom teeth)(?: x ?4)?/i;

/** `all four third molars`, `3rds x4`: only where the words leave no doubt which. */
function thirdMolarsAt(text: string, tokens: readonly Token[], i: number): ToothGroup | null {
  const token = tokens[i];
  if (!token || !/^(all|four|4|impacted|third|3rds?|wisdom)$/.test(token.low)) return null;
  const said = thirdMolars.exec(text.slice(token.start, token.start + 40))?.[0] ?? '';
  if (!/^(all|four|4)|4$/i.test(said)) return null;
  let to = i + 1;
  while ((tokens[to]?.end ?? Number.POSITIVE_INFINITY) <= token.start + said.length) to++;
  return { from: i, to, teeth: ['1', '16', '17', '32'] };
}

/** `incision w/ #15` and `#15 blade` name a scalpel. */
function isBlade(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]?.low !== '#' || !/^(10|11|12|15)$/.test(tokens[i + 1]?.low ?? '')) return false;
  if (/^(blade|scalpel|bp|bard|c|bladed)$/.test(tokens[i + 2]?.low ?? '')) return true;
  const before = tokens.slice(Math.max(0, i - 4), i).map(({ low }) => low);
  return (
    /^(w\/|with|using|w|via)$/.test(before.at(-1) ?? '') &&
    before.some((low) => /^(incision|incised|stab|scalpel|blade|cut)$/.test(low))
  );
}

const isPrimaryCapital = (text: string, token: Token | undefined) =>
  token !== undefined && isPrimary(token.low) && /^[A-T]$/.test(text.slice(token.start, token.end));

/** `crown 2 surf` and `ext 2 teeth` are counts, no teeth. */
const plausible = (tokens: readonly Token[], i: number) =>
  !/^(surf|surface|surfaces|teeth|roots|carps|carp|wk|weeks|mo|mm|cm|x|\/|%|quads|q|:|mg)$/.test(tokens[i + 1]?.low ?? '');

function listFrom(text: string, tokens: readonly Token[], start: number, last: number): { teeth: string[]; to: number } {
  const teeth: string[] = [];
  let i = start;
  let to = start;
  const toothAt = (index: number) => {
    const token = tokens[index];
    if (!token || index >= last) return '';
    if (isPermanent(token.low)) {
      const after = tokens[index + 1]?.low ?? '';
      // A number with a unit, a date or a time is none.
      const clock = after === ':' && /^\d/.test(text.slice(tokens[index + 1]?.end));
      if (clock || /^(mm|cm|mg|ml|wk|wks|mo|yr|yrs|days|d|hr|hrs|min|%)$/.test(after)) return '';
      return String(Number(token.low));
    }
    // `A2` is a shade.
    if (/^[\dA-Za-z]/.test(text[token.end] ?? '')) return '';
    return isPrimaryCapital(text, token) ? token.low.toUpperCase() : '';
  };
  for (;;) {
    const tooth = toothAt(i);
    if (!tooth) break;
    const sign = tokens[i + 1]?.low ?? '';
    const far = tokens[i + 2]?.low === '#' ? i + 3 : i + 2;
    const end = sign === '-' || sign === '\u2013' || sign === 'thru' || sign === 'through' || sign === 'to' ? toothAt(far) : '';
    if (end) {
      teeth.push(...toothRange(tooth, end));
      i = far;
    } else {
      teeth.push(tooth);
    }
    to = i + 1;
    let next = i + 1;
    const joint = tokens[next]?.low ?? '';
    if (!/^(,|&|and|\/|\+)$/.test(joint)) break;
    next++;
    if (joint === ',' && /^(and|&)$/.test(tokens[next]?.low ?? '')) next++;
    if (tokens[next]?.low === '#') next++;
    if (!toothAt(next)) break;
    i = next;
  }
  return { teeth, to };
}

function toothRange(from: string, to: string): string[] {
  if (/^\d/.test(from) && /^\d/.test(to)) {
    const a = Number(from);
    const b = Number(to);
    return a < b ? Array.from({ length: b - a + 1 }, (_, i) => String(a + i)) : [from, to];
  }
  const a = from.charCodeAt(0);
  const b = to.charCodeAt(0);
  return a < b ? Array.from({ length: b - a + 1 }, (_, i) => String.fromCharCode(a + i)) : [from, to];
}

/** Side of the mouth of a Universal tooth. */
export function sideOfTooth(tooth: string): 'left' | 'right' {
  if (/^[A-T]/.test(tooth)) return tooth <= 'E' || tooth >= 'P' ? 'right' : 'left';
  const number = Number(tooth) > 50 ? Number(tooth) - 50 : Number(tooth);
  return number <= 8 || number >= 25 ? 'right' : 'left';
}
