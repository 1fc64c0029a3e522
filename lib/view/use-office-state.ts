import { useCallback, useEffect, useState } from 'react';
import { send } from '@/lib/messages/send';
import type { TabCheck } from '@/lib/messages/tab-check';
import type { Office } from './to-view';

/** The office's side of what is shown, asked for anew with every result and every decision; also the look that the office chose. */
export function useOfficeState(check: TabCheck | null): {
  office: Office | null;
  orphaned: boolean;
  refresh: () => Promise<void>;
} {
  const [held, setHeld] = useState<{ visit: string; office: Office | null; orphaned: boolean }>({
    visit: '',
    office: null,
    orphaned: false,
  });
  const visit = check?.state === 'done' ? check.visit : '';
  const at = check?.state === 'done' ? check.checkedAt : check?.state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the moment of the result is a reason to ask again.
  const refresh = useCallback(async () => {
    const office = await send('office', { visit });
    setHeld({ visit, office, orphaned: office === null });
    const theme = office?.theme ?? 'system';
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [visit, at]);
  useEffect(() => {
    void refresh();
  }, [refresh]);
  // Decisions of one visit are never shown beside another.
  const office = held.visit === visit ? held.office : held.office && { ...held.office, decisions: [] };
  return { office, orphaned: held.orphaned, refresh };
}
