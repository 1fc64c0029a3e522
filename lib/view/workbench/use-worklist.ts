import { useMemo, useState } from 'react';
import type { SortOrder } from '@/lib/worklist/sort-lines';
import { today } from './today';
import type { OpenOffice } from './use-office';
import { useSorted } from './use-sorted';
import { useVisitLines } from './use-visit-lines';

export type WorklistData = ReturnType<typeof useWorklist>;

/** All visits with their order; held above the screens, so that going to one and back opens nothing anew. */
export function useWorklist(office: OpenOffice | null) {
  const [sort, setSort] = useState<SortOrder>({ by: 'deadline', descending: false });
  // Settings are a fresh object at each change of anything; the list opens anew only for another practice.
  const practiceText = JSON.stringify(office?.settings.practice ?? null);
  const practice = useMemo(() => JSON.parse(practiceText), [practiceText]);
  const day = today();
  const list = useVisitLines(office?.database ?? null, practice, day);
  const sorted = useSorted(list.lines, sort);
  return { ...list, sorted, sort, setSort, day };
}
