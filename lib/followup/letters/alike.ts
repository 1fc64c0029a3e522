import * as z from 'zod/mini';
import type { Statement } from './statement';

/**
 * What is kept of a letter to compare it with others: the least of many hashes over its runs of words (MinHash), and how many runs there
 * were. The words cannot be read back from it.
 */
export const Fingerprint = z.object({ runs: z.number(), marks: z.array(z.number()) });
export type Fingerprint = z.infer<typeof Fingerprint>;

const hashes = 128;
const runLength = 3;
/** A letter of fewer runs is never called alike: short ones are. */
const fewest = 12;
/** From here on a letter is nearly another patient's. */
export const tooAlike = 0.6;

/**
 * Words of the chart in a letter, masked: numbers and dates as `#`, names of the patient left out. Our own headings and wording are the same
 * in every letter and say nothing.
 */
function chartWords(statements: readonly Statement[], names: readonly string[]): string[] {
  const left = new Set(names.flatMap((name) => name.toLowerCase().split(/[^\p{L}]+/u)).filter(Boolean));
  return statements
    .flatMap(({ bases }) => bases.flatMap((basis) => (basis.kind === 'note' ? [basis.words] : [])))
    .join(' ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word && !left.has(word))
    .map((word) => (/\p{N}/u.test(word) ? '#' : word));
}

/** Fingerprint of a letter. `names`: of its patient, so that they never tell two letters apart. */
export function fingerprint(statements: readonly Statement[], names: readonly string[] = []): Fingerprint {
  const words = chartWords(statements, names);
  const runs = new Set(
    words.slice(0, Math.max(0, words.length - runLength + 1)).map((_, i) => words.slice(i, i + runLength).join(' ')),
  );
  const marks = Array.from({ length: hashes }, () => 0xffffffff);
  for (const run of runs) {
    const first = hash(run, 2166136261);
    const second = hash(run, 5381) | 1;
    for (let i = 0; i < hashes; i++) marks[i] = Math.min(marks[i] ?? 0, mix((first + Math.imul(i, second)) | 0));
  }
  return { runs: runs.size, marks };
}

/** About the share of runs that two letters have in common of all their runs, 0 to 1. */
export function alikeness(a: Fingerprint, b: Fingerprint): number {
  if (a.runs < fewest || b.runs < fewest || a.marks.length !== b.marks.length) return 0;
  return a.marks.filter((mark, i) => mark === b.marks[i]).length / a.marks.length;
}

/** FNV-1a from a seed. */
function hash(text: string, seed: number): number {
  let value = seed;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 16777619);
  return value;
}

/** Spreads the bits, so that the least of many is a fair draw. */
function mix(value: number): number {
  let x = Math.imul(value ^ (value >>> 16), 0x45d9f3b);
  x = Math.imul(x ^ (x >>> 16), 0x45d9f3b);
  return (x ^ (x >>> 16)) >>> 0;
}
