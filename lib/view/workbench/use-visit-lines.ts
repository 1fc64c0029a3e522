import { useEffect, useState } from 'react';
import type { Practice } from '@/lib/encounter/practice';
import type { CrossbiteDatabase } from '@/lib/storage/database';
import { listVisitIds, loadNewSummaries, loadSummaries, watchSummaries } from '@/lib/storage/summaries-store';
import { type VisitLine, visitLine } from '@/lib/worklist/visit-line';
import type { VisitSummary } from '@/lib/worklist/visit-summary';

export type VisitList = {
  lines: readonly VisitLine[];
  /** Ids of visits that are there and could not be opened. */
  unreadable: readonly string[];
  /** Null once everything is there. */
  progress: { done: number; of: number } | null;
  failed: boolean;
};

const nothing: VisitList = { lines: [], unreadable: [], progress: { done: 0, of: 0 }, failed: false };
// The list is shown anew at most this often (ms) while it fills.
const SHOW_EVERY = 400;

/** Every kept visit as a row, filling as it opens and following what any window writes. `today` is YYYY-MM-DD. */
export function useVisitLines(database: CrossbiteDatabase | null, practice: Practice | null, today: string): VisitList {
  const [list, setList] = useState<VisitList>(nothing);
  useEffect(() => {
    if (!database) return setList(nothing);
    let left = false;
    let stop = () => {};
    const rows = new Map<string, VisitLine>();
    const unreadable = new Set<string>();
    const take = (summaries: readonly VisitSummary[]) => {
      for (const summary of summaries) {
        rows.set(summary.id, visitLine(summary, practice, today));
        unreadable.delete(summary.id);
      }
    };
    const show = (progress: VisitList['progress']) =>
      setList({ lines: [...rows.values()], unreadable: [...unreadable], progress, failed: false });
    const fill = async () => {
      let since = Date.now() - 1;
      let shown = 0;
      await loadSummaries(database, (chunk) => {
        if (left) return false;
        take(chunk.summaries);
        for (const id of chunk.unreadable) unreadable.add(id);
        const now = performance.now();
        if (now - shown > SHOW_EVERY) {
          shown = now;
          show({ done: chunk.done, of: chunk.of });
        }
        return true;
      });
      if (left) return;
      show(null);
      let following = Promise.resolve();
      const follow = async (count: number) => {
        const fresh = await loadNewSummaries(database, since);
        since = fresh.writtenAt;
        take(fresh.summaries);
        const gone = count < rows.size;
        if (gone) {
          const there = new Set(await listVisitIds(database));
          for (const id of rows.keys()) if (!there.has(id)) rows.delete(id);
          for (const id of unreadable) if (!there.has(id)) unreadable.delete(id);
        }
        if (!left && (gone || fresh.summaries.length > 0)) show(null);
      };
      stop = watchSummaries(database, (count) => {
        following = following.then(() => follow(count)).catch(() => undefined);
      });
      if (left) stop();
    };
    fill().catch(() => left || setList({ ...nothing, progress: null, failed: true }));
    return () => {
      left = true;
      stop();
    };
  }, [database, practice, today]);
  return list;
}
