import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { send } from '@/lib/messages/send';
import { parseTabCheck, type TabCheck, tabCheckKey } from '@/lib/messages/tab-check';
import { readSession, watchSession } from '@/lib/platform/session-area';

type ActiveTab = { tab: number | null; window: number | null };

/** The active tab of this window, followed. */
export function useActiveTab(): ActiveTab {
  const [active, setActive] = useState<ActiveTab>({ tab: null, window: null });
  useEffect(() => {
    const look = async () => {
      const found = (await browser.tabs.query({ active: true, currentWindow: true }))[0];
      setActive({ tab: found?.id ?? null, window: found?.windowId ?? null });
    };
    void look();
    browser.tabs.onActivated.addListener(look);
    return () => browser.tabs.onActivated.removeListener(look);
  }, []);
  return active;
}

/** What is known of that tab, and of no other: while tabs change, nothing. */
export function useTabCheck(tab: number | null): TabCheck | null {
  const [held, setHeld] = useState<{ tab: number; check: TabCheck | null } | null>(null);
  useEffect(() => {
    if (tab === null) return;
    const key = tabCheckKey(tab);
    const take = (value: unknown) => setHeld({ tab, check: parseTabCheck(value) });
    const stop = watchSession(
      (changed) => changed === key,
      (_, value) => take(value),
    );
    void readSession(key).then(take);
    return stop;
  }, [tab]);
  return held?.tab === tab ? (held?.check ?? null) : null;
}

const STUCK = 6_000;

/**
 * Reads again what the page has changed under its result, and starts a reading anew whose worker was stopped before the answer.
 * `first`: read once when the view opens, because the click on the toolbar asked for it.
 */
export function useFreshCheck(tab: number | null, check: TabCheck | null, first: boolean): void {
  useEffect(() => {
    if (first && tab !== null) void send('check', { tab });
  }, [first, tab]);
  useEffect(() => {
    if (tab === null || check === null) return;
    const wait = check.state === 'done' ? (check.changed ? 100 : null) : check.state === 'reading' ? STUCK : null;
    if (wait === null) return;
    const timer = setTimeout(() => void send('check', { tab }), wait);
    return () => clearTimeout(timer);
  }, [tab, check]);
}
