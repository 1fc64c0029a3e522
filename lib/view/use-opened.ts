import { useEffect, useState } from 'react';
import { readSession, removeSession, watchSession } from '@/lib/platform/session-area';

export const openedKey = (tab: number): string => `opened:${tab}`;

/** The procedure that the popup was clicked on, for the panel to open; used up by reading. */
export function useOpened(tab: number | null): string | undefined {
  const [opened, setOpened] = useState<string | undefined>();
  useEffect(() => {
    if (tab === null) return;
    const key = openedKey(tab);
    const take = (value: unknown) => {
      if (typeof value !== 'string') return;
      setOpened(value);
      void removeSession(key);
    };
    const stop = watchSession(
      (changed) => changed === key,
      (_, value) => take(value),
    );
    void readSession(key).then(take);
    return stop;
  }, [tab]);
  return opened;
}
