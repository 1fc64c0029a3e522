import type { IcdSet } from '@/lib/codes/icd10cm/icd-set';

/** Pairs of the given codes that an Excludes1 note of either (or of a category above it) keeps apart. */
export function excludes1Pairs(codes: readonly string[], icd: IcdSet, date: string): { a: string; b: string }[] {
  const pairs: { a: string; b: string }[] = [];
  codes.forEach((a, i) => {
    for (const b of codes.slice(i + 1)) {
      if (a !== b && (excludes(a, b, icd, date) || excludes(b, a, icd, date))) pairs.push({ a: dotted(a), b: dotted(b) });
    }
  });
  return pairs;
}

function excludes(code: string, other: string, icd: IcdSet, date: string): boolean {
  for (let length = 3; length <= code.length; length++) {
    const notes = icd.get(code.slice(0, length), date)?.excludes1 ?? [];
    if (notes.some((note) => codeRanges(note).some(({ from, to }) => inRange(other, from, to)))) return true;
  }
  return false;
}

/** Codes that a note names: `K08.1-`, `S02.5`, `K00-K14`. `(section M26-M27)` only says where the note stands. */
function codeRanges(note: string): { from: string; to: string }[] {
  const code = '[A-Z]\\d[0-9A-Z](?:\\.[0-9A-Z]{1,4})?';
  return [
    ...note.replace(/\((section|chapter|block)[^)]*\)/gi, '').matchAll(new RegExp(`(${code})-?(?:\\s*-\\s*(${code}))?`, 'g')),
  ].map((match) => {
    const from = (match[1] ?? '').replace('.', '');
    return { from, to: (match[2] ?? match[1] ?? '').replace('.', '') };
  });
}

function inRange(code: string, from: string, to: string): boolean {
  const length = Math.min(from.length, to.length);
  const head = code.slice(0, Math.max(from.length, to.length));
  return (
    (head >= from && head.slice(0, to.length) <= to) ||
    (from === to && code.startsWith(from.slice(0, Math.max(length, 3))) && code.startsWith(from))
  );
}

const dotted = (code: string) => (code.length > 3 ? `${code.slice(0, 3)}.${code.slice(3)}` : code);
