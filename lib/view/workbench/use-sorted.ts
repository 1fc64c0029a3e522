import { useEffect, useState } from 'react';
import { type SortOrder, sortInSteps } from '@/lib/worklist/sort-lines';
import type { VisitLine } from '@/lib/worklist/visit-line';

// A step that starts after this many milliseconds waits for the next task, so that keys and scrolling come first.
const BUDGET = 8;

/** The rows in that order. Sorting is done in pieces between which the screen answers; until it is done the last order stands. */
export function useSorted(lines: readonly VisitLine[], sort: SortOrder): readonly VisitLine[] {
  const [sorted, setSorted] = useState<readonly VisitLine[]>([]);
  const { by, descending } = sort;
  useEffect(() => {
    let left = false;
    const run = async () => {
      const steps = sortInSteps(lines, { by, descending });
      let started = performance.now();
      for (let step = steps.next(); !left; step = steps.next()) {
        if (step.done) return setSorted(step.value);
        if (performance.now() - started < BUDGET) continue;
        await new Promise((resolve) => setTimeout(resolve));
        started = performance.now();
      }
    };
    void run();
    return () => {
      left = true;
    };
  }, [lines, by, descending]);
  return sorted;
}
