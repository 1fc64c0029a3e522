import { useEffect } from 'react';
import { readSession, removeSession, watchSession } from '@/lib/platform/session-area';

/** A note left for this tab in session storage, now or later, handed over once and used up by it. `take` says whether the value is one; null waits for none. */
export function useSessionNote(key: string | null, take: (value: unknown) => boolean): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is done with a note may change with every drawing; the watch does not.
  useEffect(() => {
    if (key === null) return;
    const handOver = (value: unknown) => {
      if (take(value)) void removeSession(key);
    };
    const stop = watchSession(
      (changed) => changed === key,
      (_, value) => handOver(value),
    );
    void readSession(key).then(handOver);
    return stop;
  }, [key]);
}
