import { useEffect } from 'react';
import { send } from '@/lib/messages/send';

// One message in this many milliseconds is enough for a lock that counts in minutes.
const EVERY = 20_000;

/** Tells the worker that a person is at work here, so that it does not lock meanwhile. */
export function useUse(active: boolean): void {
  useEffect(() => {
    if (!active) return;
    let last = 0;
    const used = () => {
      const now = Date.now();
      if (now - last < EVERY) return;
      last = now;
      void send('used', {});
    };
    used();
    addEventListener('pointerdown', used, true);
    addEventListener('keydown', used, true);
    return () => {
      removeEventListener('pointerdown', used, true);
      removeEventListener('keydown', used, true);
    };
  }, [active]);
}
