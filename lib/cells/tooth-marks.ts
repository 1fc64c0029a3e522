import { areaWords } from './area-words';
import { cleanCell } from './clean-text';

/** What a tooth cell writes, before anybody says in which numbering: numbers and letters, areas, surfaces. */
export interface ToothMarks {
  /** As written, without signs: `17`, `A`, `AS`; ranges written out. */
  readonly teeth: readonly string[];
  /** `UR UL LL LR` or `00 01 02 10 20 30 40`. */
  readonly areas: readonly string[];
  readonly surfaces: string;
  /** What is said beside it, where that may tell one numbering from another. */
  readonly words?: string;
}

const letters = 'ABCDEFGHIJKLMNOPQRST';

/**
 * Palmer notation, where a quadrant and a number from its middle name a tooth: `UR6`, `LL 3`, `UL-C`, `6⏌`. In another numbering the same
 * number is another tooth, so it is left to a person.
 */
export const isPalmer = (raw: string): boolean =>
  /^(?:[UL][RL][\s.:-]?(?:[1-8]|[A-E])|(?:[1-8]|[A-E])[\s.:-]?[UL][RL])$|[⏌⏋⎿⎾⌋⌊⌉⌈┘└┐┌⅃˩]/.test(
    cleanCell(raw)
      .toUpperCase()
      .replace(/^(?:TOOTH|TEETH|TTH|TH|#)\b[\s:.#]*/, '')
      .split(/\s*[,;&+/]\s*/)[0] ?? '',
  );

/** Parses a cell of a tooth column; null for text that names no tooth and no area. An empty cell names none: `{teeth: []}`. */
export function parseToothMarks(raw: string): ToothMarks | null {
  const text = cleanCell(raw).toUpperCase().slice(0, 200);
  if (/^[-–—.]*$|^N\/?A$|^NONE$/.test(text)) return { teeth: [], areas: [], surfaces: '' };
  if (isPalmer(text)) return null;
  const bare = text
    .replace(/\b(?:TOOTH|TEETH|TTH|TH|QUAD(?:RANT)?|AREA|SITE)\b[\s:.]*|\b(?:NUMBERS?|NO|NOS|FDI|ISO)\b[\s:.]*/g, '')
    .trim();
  const area = areaOf(bare);
  if (area) return { teeth: [], areas: [area], surfaces: '' };
  const teeth: string[] = [];
  const areas: string[] = [];
  let surfaces = '';
  for (const part of bare.replace(/\s*([-–—])\s*/g, '$1').split(/[\s,;&+/]+|\bAND\b/)) {
    if (part === '') continue;
    const place = areaOf(part);
    const range = /^#?T?-?(\d{1,2}|[A-T])[-–—]#?(\d{1,2}|[A-T])$/.exec(part);
    const one = /^#?(?:T-)?0?(\d{1,2}|[A-T]S?)(?:[-:]?\(?([MODBLFIV]{1,5})\)?)?$/.exec(part);
    const filled = range ? writtenOut(range[1] ?? '', range[2] ?? '') : null;
    if (place && !/^0\d$/.test(part)) areas.push(place);
    else if (filled) teeth.push(...filled);
    else if (one?.[1] && toothNumber(one[1])) {
      teeth.push(one[1]);
      if (one[2]) surfaces = one[2];
    } else if (/^\(?[MODBLFIV]{1,5}\)?$/.test(part) && teeth.length > 0) surfaces = part.replace(/[()]/g, '');
    else return null;
  }
  return teeth.length + areas.length > 0 ? { teeth: [...new Set(teeth)], areas: [...new Set(areas)], surfaces } : null;
}

const areaOf = (text: string): string => (Object.hasOwn(areaWords, text) ? (areaWords[text] ?? '') : '');

const toothNumber = (text: string): boolean => /^[A-T]S?$/.test(text) || (Number(text) >= 1 && Number(text) <= 85);

function writtenOut(from: string, to: string): string[] | null {
  const [first, last] = /\d/.test(from + to) ? [Number(from), Number(to)] : [letters.indexOf(from), letters.indexOf(to)];
  if (!(last > first) || first < 0 || last - first > 31) return null;
  const numbers = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  if (!/\d/.test(from + to)) return numbers.map((i) => letters[i] ?? '');
  return last <= 85 ? numbers.map(String) : null;
}
