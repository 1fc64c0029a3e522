import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { send } from '@/lib/messages/send';
import type { Sender } from '@/lib/messages/sender-class';
import { parseTabCheck, type TabCheck, tabCheckKey } from '@/lib/messages/tab-check';
import { readSession, watchSession } from '@/lib/platform/session-area';

type ActiveTab = { tab: number | null; window: number | null };

/** The active tab of this window, followed from the very moment that another comes to the front. */
export function useActiveTab(): ActiveTab {
  const [active, setActive] = useState<ActiveTab>({ tab: null, window: null });
  useEffect(() => {
    let own: number | undefined;
    const look = async () => {
      const found = (await browser.tabs.query({ active: true, currentWindow: true }))[0];
      own = found?.windowId;
      setActive({ tab: found?.id ?? null, window: found?.windowId ?? null });
    };
    const follow = ({ tabId, windowId }: { tabId: number; windowId: number }) => {
      if (windowId === own) setActive({ tab: tabId, window: windowId });
    };
    void look();
    browser.tabs.onActivated.addListener(follow);
    return () => browser.tabs.onActivated.removeListener(follow);
  }, []);
  return active;
}

/**
 * What is known of that tab, and of no other: while tabs change, nothing. The page's own word that it has changed is heard here directly, so
 * that a result is put away at once, whatever the worker is doing.
 */
export function useTabCheck(tab: number | null): TabCheck | null {
  const [held, setHeld] = useState<{ tab: number; check: TabCheck | null } | null>(null);
  useEffect(() => {
    if (tab === null) return;
    const key = tabCheckKey(tab);
    const over = new Set<string>();
    let latest: TabCheck | null = null;
    let told = false;
    const show = () => setHeld({ tab, check: latest && over.has(latest.run) ? { ...latest, changed: true } : latest });
    const take = (value: unknown) => {
      latest = parseTabCheck(value);
      show();
    };
    const hear = (raw: unknown, sender: Sender) => {
      if (sender.tab?.id !== tab || (raw as { name?: unknown } | null)?.name !== 'pageChanged' || !latest) return;
      over.add(latest.run);
      show();
    };
    const stop = watchSession(
      (changed) => changed === key,
      (_, value) => {
        told = true;
        take(value);
      },
    );
    browser.runtime.onMessage.addListener(hear);
    // What was asked for first may be answered last.
    void readSession(key).then((value) => told || take(value));
    return () => {
      stop();
      browser.runtime.onMessage.removeListener(hear);
    };
  }, [tab]);
  return held?.tab === tab ? (held?.check ?? null) : null;
}

const STUCK = 6_000;

/**
 * Reads again what the page has changed under its result, and starts a reading anew whose worker was stopped before the answer.
 * `first`: read once when the view opens, because the click on the toolbar asked for it; true is given back until that is answered.
 */
export function useFreshCheck(tab: number | null, check: TabCheck | null, first: boolean): boolean {
  const [asked, setAsked] = useState(first);
  useEffect(() => {
    if (first && tab !== null) void send('check', { tab }).then(() => setAsked(false));
  }, [first, tab]);
  useEffect(() => {
    if (tab === null || check === null) return;
    const wait = check.state === 'reading' ? STUCK : check.changed ? 100 : null;
    if (wait === null) return;
    const timer = setTimeout(() => void send('check', { tab }), wait);
    return () => clearTimeout(timer);
  }, [tab, check]);
  return asked;
}
