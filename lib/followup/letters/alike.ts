import type { Statement } from './statement';

/** Words of the chart in a letter: our own headings and wording are the same in every letter and say nothing. */
const chartWords = (statements: readonly Statement[]): string[] =>
  statements
    .flatMap(({ bases }) => bases.flatMap((basis) => (basis.kind === 'note' ? [basis.words] : [])))
    .join(' ')
    .toLowerCase()
    .split(/[^a-z0-9.]+/)
    .filter(Boolean);

/** Runs of four words, so that the order counts. Stored of a letter instead of its text. */
export function fingerprint(statements: readonly Statement[]): string[] {
  const words = chartWords(statements);
  return [...new Set(words.slice(0, Math.max(0, words.length - 3)).map((_, i) => words.slice(i, i + 4).join(' ')))];
}

/** Share of runs that two letters have in common, 0 to 1. Short letters are never called alike. */
export function alikeness(a: readonly string[], b: readonly string[]): number {
  if (a.length < 12 || b.length < 12) return 0;
  const other = new Set(b);
  const shared = a.filter((run) => other.has(run)).length;
  return shared / Math.min(a.length, b.length);
}

/** From here on a letter is nearly another patient's. */
export const tooAlike = 0.7;
