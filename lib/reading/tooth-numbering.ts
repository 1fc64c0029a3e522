import { parseToothMarks } from '@/lib/cells/tooth-marks';
import { type ToothSystem, toothSystemOf, toothSystemSaid, universalTooth } from '@/lib/cells/tooth-system';
import { type Segment, textOf } from './page-text';
import { closest, type PageElement, remembered } from './page-tree';

const quadrants: readonly (readonly number[])[] = [1, 2, 3, 4].map((q) => [1, 2, 3, 4, 5, 6, 7, 8].map((n) => q * 10 + n));

/** The numbering that a chart of teeth on the page shows by its order: 18…11 and 21…28, or 1…16 and 17…32; '' where there is none. A calendar is none. */
export function chartSystem(segments: readonly Segment[]): 'Universal' | 'FDI' | '' {
  const numbers = segments
    .filter(({ text, element }) => /^\d{1,2}$/.test(text) && !inCalendar(element))
    .map(({ text }) => Number(text));
  if (numbers.length < 12) return '';
  const runs = new Set<string>();
  for (let i = 0; i + 5 < numbers.length; i++) {
    const part = numbers.slice(i, i + 6);
    const step = (part[1] ?? 0) - (part[0] ?? 0);
    if (Math.abs(step) === 1 && part.every((n, j) => j === 0 || n - (part[j - 1] ?? 0) === step))
      for (const n of part) runs.add(String(n));
  }
  const fdi = quadrants.filter((quadrant) => quadrant.slice(0, 6).every((n) => runs.has(String(n)))).length;
  const high = numbers.filter((n) => n > 32 && n < 49).length;
  if (fdi >= 2 && high >= 6 && !numbers.some((n) => n === 9 || n === 10)) return 'FDI';
  const descends =
    numbers.some((n, i) => n === 32 && numbers[i + 1] === 31) ||
    numbers.some((n, i) => n === 17 && numbers[i + 1] === 18 && i > 0 && numbers[i - 1] === 16);
  return runs.has('9') && runs.has('8') && runs.has('32') && high === 0 && descends ? 'Universal' : '';
}

const isCalendar = remembered(
  (at) =>
    /calendar|datepicker|date-picker|day-?grid/i.test(`${at.attrs.class ?? ''} ${at.attrs.id ?? ''}`) ||
    (at.tag === 'table' &&
      /\b(?:mon|mo|m)\b[\s\S]{0,20}\b(?:tue|tu|t)\b[\s\S]{0,20}\b(?:wed|we|w)\b/i.test(textOf(at).slice(0, 120))),
);

const inCalendar = (element: PageElement): boolean => closest(element, isCalendar) !== null;

/** In which numbering the rows of a page write their teeth. `said` is what an adapter or the office knows. */
export function rowSystem(marks: readonly string[], segments: readonly Segment[], said: ToothSystem): ToothSystem {
  if (said === 'Universal' || said === 'FDI') return said;
  const parsed = marks.flatMap((mark) => parseToothMarks(mark) ?? []);
  const own = toothSystemOf(parsed);
  const words = toothSystemSaid(
    segments
      .map(({ text }) => text)
      .filter((text) => text.length < 120)
      .join('\n'),
  );
  const chart = chartSystem(segments);
  const proofs = new Set([own, words, chart].filter((system) => system === 'Universal' || system === 'FDI'));
  if (proofs.size > 1) return 'unknown';
  const [proof] = proofs;
  if (proof) return proof;
  return parsed.length === 0 ? 'none' : 'unknown';
}

/** Universal numbers of a mark that may name several, joined by commas; null where one of them cannot be told. */
export function toUniversal(raw: string, system: ToothSystem): string | null {
  const marks = parseToothMarks(raw);
  if (!marks || marks.teeth.length === 0) return null;
  const teeth = marks.teeth.map((mark) => universalTooth(mark, system));
  return teeth.every((tooth) => tooth !== null) ? teeth.join(',') : null;
}
