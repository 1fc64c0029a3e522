import * as z from 'zod/mini';
import type { VisitLine } from './visit-line';

export const SortColumn = z.enum(['state', 'patient', 'visit', 'procedure', 'cdt', 'payer', 'open', 'deadline', 'age']);
export type SortColumn = z.infer<typeof SortColumn>;
export const SortOrder = z.object({ by: SortColumn, descending: z.boolean() });
export type SortOrder = z.infer<typeof SortOrder>;

const SLICE = 1024;

/**
 * A new list in that order, made in steps of about a thousand rows: whoever drives it may let the screen breathe between two of them.
 * Rows that are equal stay newest check first, so that the same list never looks different.
 */
export function* sortInSteps(lines: readonly VisitLine[], { by, descending }: SortOrder): Generator<void, VisitLine[]> {
  const turn = descending ? -1 : 1;
  const compare = (a: VisitLine, b: VisitLine): number => {
    const x = a.order[by];
    const y = b.order[by];
    if (x !== y) return x < y ? -turn : turn;
    if (a.summary.checkedAt !== b.summary.checkedAt) return a.summary.checkedAt < b.summary.checkedAt ? 1 : -1;
    return a.summary.id < b.summary.id ? -1 : 1;
  };
  let runs: VisitLine[][] = [];
  for (let at = 0; at < lines.length; at += SLICE) {
    runs.push(lines.slice(at, at + SLICE).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const merged: VisitLine[][] = [];
    for (let i = 0; i < runs.length; i += 2) merged.push(yield* merge(runs[i] ?? [], runs[i + 1] ?? [], compare));
    runs = merged;
  }
  return runs[0] ?? [];
}

function* merge(
  left: readonly VisitLine[],
  right: readonly VisitLine[],
  compare: (a: VisitLine, b: VisitLine) => number,
): Generator<void, VisitLine[]> {
  const all: VisitLine[] = [];
  let i = 0;
  let j = 0;
  for (let a = left[0], b = right[0]; a || b; ) {
    if (a && (!b || compare(a, b) <= 0)) {
      all.push(a);
      a = left[++i];
    } else if (b) {
      all.push(b);
      b = right[++j];
    }
    if (all.length % SLICE === 0) yield;
  }
  return all;
}
