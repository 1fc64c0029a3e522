import { useEffect, useState } from 'react';
import { readSession, removeSession, watchSession } from '@/lib/platform/session-area';

export const teachingKey = (tab: number): string => `teach:${tab}`;

/** Whether a person wants to show where things stand in this tab, and how to end that. */
export function useTeaching(tab: number | null): [boolean, () => void] {
  const [held, setHeld] = useState<number | null>(null);
  useEffect(() => {
    if (tab === null) return;
    const key = teachingKey(tab);
    const take = (value: unknown) => {
      if (value !== true) return;
      setHeld(tab);
      void removeSession(key);
    };
    const stop = watchSession(
      (changed) => changed === key,
      (_, value) => take(value),
    );
    void readSession(key).then(take);
    return stop;
  }, [tab]);
  return [tab !== null && held === tab, () => setHeld(null)];
}
