import type { Reading } from '@/lib/encounter/reading';
import { cleanCell } from './clean-text';
import type { ToothMarks } from './tooth-marks';

export type ToothSystem = Reading['toothSystem'];

// Marks that exist in one numbering only. 51–55, 61–65, 71–75, 81 and 82 are primary teeth in FDI and supernumerary ones in Universal.
const onlyUniversal = (mark: string) =>
  /^(?:[1-9]|10|19|20|29|30|[A-T]S?|56|57|58|59|60|66|67|68|69|70|76|77|78|79|80)$/.test(mark);
const onlyFdi = (mark: string) => /^(?:3[3-8]|4[1-8]|83|84|85)$/.test(mark);
const quadrants: Readonly<Record<string, readonly [universal: readonly [number, number], fdi: string]>> = {
  UR: [[1, 8], '1'],
  UL: [[9, 16], '2'],
  LL: [[17, 24], '3'],
  LR: [[25, 32], '4'],
  '10': [[1, 8], '1'],
  '20': [[9, 16], '2'],
  '30': [[17, 24], '3'],
  '40': [[25, 32], '4'],
};

const inRange = (mark: string, [low, high]: readonly [number, number]) => Number(mark) >= low && Number(mark) <= high;

/** The one quadrant that words name, '' for none or several. */
function quadrantSaid(words: string): string {
  const said = [...words.matchAll(/\b(upper|maxillary|lower|mandibular) (left|right)\b/gi)].map(
    ([, jaw = '', side = '']) => (/^[um][pa]/i.test(jaw) && !/^mand/i.test(jaw) ? 'U' : 'L') + (side[0] ?? '').toUpperCase(),
  );
  return new Set(said).size === 1 ? (said[0] ?? '') : '';
}

/**
 * In which numbering a source writes its teeth. It is proved by a label (`says`), by marks that exist in one numbering only, or by a
 * quadrant or the word for a third molar beside the tooth; never by what is usual. `unknown`: nothing proves it, or the proofs contradict one another.
 */
export function toothSystemOf(cells: Iterable<ToothMarks>, says: ToothSystem = 'unknown'): ToothSystem {
  if (says === 'Universal' || says === 'FDI') return says;
  let any = false;
  let universal = false;
  let fdi = false;
  for (const { teeth, areas, words = '' } of cells) {
    any ||= teeth.length > 0;
    universal ||= teeth.some(onlyUniversal);
    fdi ||= teeth.some(onlyFdi);
    const [mark = ''] = teeth;
    if (teeth.length !== 1 || !/^\d+$/.test(mark)) continue;
    const place = quadrants[areas[0] ?? quadrantSaid(words)];
    const third = /\b(?:third molars?|3rd molars?|wisdom)\b/i.test(words);
    if (!place && !third) continue;
    const inUniversal = (!place || inRange(mark, place[0])) && (!third || /^(?:1|16|17|32)$/.test(mark));
    const inFdi = /^[1-4][1-8]$/.test(mark) && (!place || mark[0] === place[1]) && (!third || mark[1] === '8');
    universal ||= inUniversal && !inFdi;
    fdi ||= inFdi && !inUniversal;
  }
  if (!any) return 'none';
  return universal === fdi ? 'unknown' : universal ? 'Universal' : 'FDI';
}

/** The numbering that a heading or a remark names outright. */
export function toothSystemSaid(text: string): ToothSystem {
  const low = cleanCell(text.slice(0, 20_000)).toLowerCase();
  const fdi = /\bfdi\b|\biso[ -]?3950\b|\biso (?:tooth|notation|numbering|system)\b/.test(low);
  const universal = /\buniversal (?:tooth|numbering|notation|system|number|no\b|#)|\btooth(?: numbers?)? \(universal\)/.test(low);
  return fdi === universal ? 'unknown' : fdi ? 'FDI' : 'Universal';
}

/** Universal number of a mark; null where it names no tooth of that numbering, or the numbering is not known and both have it. */
export function universalTooth(mark: string, system: ToothSystem): string | null {
  if (system === 'FDI') return fromFdi(mark);
  if (system === 'Universal' || onlyUniversal(mark)) return isUniversal(mark) ? mark : null;
  return null;
}

const isUniversal = (mark: string): boolean =>
  /^[A-T]S?$/.test(mark) || (Number(mark) >= 1 && Number(mark) <= 32) || (Number(mark) >= 51 && Number(mark) <= 82);

function fromFdi(mark: string): string | null {
  const [, quadrant = 0, position = 0] = (/^([1-8])([1-8])$/.exec(mark) ?? []).map(Number);
  if (quadrant === 0) return null;
  if (quadrant <= 4) return String([0, 9 - position, 8 + position, 25 - position, 24 + position][quadrant]);
  if (position > 5) return null;
  return 'ABCDEFGHIJKLMNOPQRST'[[5 - position, 4 + position, 15 - position, 14 + position][quadrant - 5] ?? 0] ?? null;
}
