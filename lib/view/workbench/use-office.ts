import { useEffect, useState } from 'react';
import { watchSession } from '@/lib/platform/session-area';
import { lockState } from '@/lib/storage/auto-lock';
import type { CrossbiteDatabase } from '@/lib/storage/database';
import { loadPolicy } from '@/lib/storage/office-policy';
import { openDatabase } from '@/lib/storage/open-database';
import { type Policy, tighten } from '@/lib/storage/policy';
import { defaultSettings, type Settings } from '@/lib/storage/settings';
import { loadOwnSettings } from '@/lib/storage/settings-store';

/** Storage as a page of ours meets it. `own`: what the office set; `settings`: what is in force under `policy`. */
export type Office =
  | { state: 'opening' }
  | { state: 'failed'; sentence: string }
  | { state: 'locked'; database: CrossbiteDatabase }
  | {
      state: 'open';
      database: CrossbiteDatabase;
      own: Settings;
      settings: Settings;
      policy: Policy;
      /** The administrator's policy could not be used, so that the strictest stands. */
      policyRefused: boolean;
      /** Whether a passphrase stands before the key. */
      passphrase: boolean;
      /** This browser remembers a history that storage no longer holds. */
      lost: boolean;
    };
export type OpenOffice = Extract<Office, { state: 'open' }>;

/** Opens storage and follows lock, passphrase and settings, whichever window changes them. */
export function useOffice(): { office: Office; again: () => void } {
  const [office, setOffice] = useState<Office>({ state: 'opening' });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt opens anew.
  useEffect(() => {
    let left = false;
    const stops: (() => void)[] = [];
    void openDatabase().then(async (opened) => {
      if (left) return;
      if (!opened.ok) return setOffice({ state: 'failed', sentence: opened.sentence });
      const { database, lost } = opened;
      const { policy, refused } = await loadPolicy();
      const look = async (): Promise<Office> => {
        if ((await lockState(database)) === 'locked') return { state: 'locked', database };
        const own = (await loadOwnSettings(database)) ?? defaultSettings;
        const passphrase = (await database.kek.get('kek'))?.mode === 'passphrase';
        const settings = tighten(own, policy);
        return { state: 'open', database, own, settings, policy, policyRefused: refused, passphrase, lost };
      };
      const take = () =>
        look().then(
          (next) => left || setOffice(next),
          () => left || setOffice({ state: 'failed', sentence: UNREADABLE }),
        );
      await take();
      stops.push(database.watch([database.settings, database.kek], take, () => undefined));
      stops.push(
        watchSession(
          (key) => key === 'kek',
          () => void take(),
        ),
      );
      if (left) for (const stop of stops) stop();
    });
    return () => {
      left = true;
      for (const stop of stops) stop();
    };
  }, [attempt]);
  return { office, again: () => setAttempt((count) => count + 1) };
}

const UNREADABLE = 'The storage of this browser could not be read. Close every window of the browser and open it again.';
