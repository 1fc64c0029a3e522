import { useEffect, useState } from 'react';
import type { Followup } from '@/lib/followup/kept/followup';
import type { CrossbiteDatabase } from '@/lib/storage/database';
import { listFollowups, watchFollowups } from '@/lib/storage/followups-store';

type Held = { records: readonly Followup[]; unreadable: number };

/** Everything that is kept before and after claims, following what any window writes; null while it opens. */
export function useFollowups(database: CrossbiteDatabase): Held | null {
  const [held, setHeld] = useState<Held | null>(null);
  useEffect(() => {
    let left = false;
    const stop = watchFollowups(database, () => {
      void listFollowups(database).then((found) => left || setHeld(found));
    });
    return () => {
      left = true;
      stop();
    };
  }, [database]);
  return held;
}
