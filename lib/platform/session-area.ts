import { browser } from 'wxt/browser';

// storage.session is memory only and closed to page scripts: the one place where a reading may live outside the encrypted store.

export async function readSession(key: string): Promise<unknown> {
  return (await browser.storage.session.get(key))[key];
}

export async function readAllSession(): Promise<Record<string, unknown>> {
  return browser.storage.session.get(null);
}

export async function writeSession(key: string, value: unknown): Promise<void> {
  await browser.storage.session.set({ [key]: value });
}

export async function removeSession(keys: string | string[]): Promise<void> {
  await browser.storage.session.remove(keys);
}

/** Calls back with the new value (undefined when removed) each time `matches(key)` changes; returns how to stop. */
export function watchSession(matches: (key: string) => boolean, changed: (key: string, value: unknown) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area !== 'session') return;
    for (const [key, change] of Object.entries(changes)) if (matches(key)) changed(key, change.newValue);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
