import { browser } from 'wxt/browser';

/** Origin → match pattern. Firefox knows no ports in patterns. */
export const pattern = (origin: string): string => (import.meta.env.FIREFOX ? `${origin.replace(/:\d+$/, '')}/*` : `${origin}/*`);

/** Asks the person, within their click, whether pages of this origin may be read without one. */
export async function askForSite(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern(origin)] }).catch(() => false);
}

export async function dropSite(origin: string): Promise<void> {
  await browser.permissions.remove({ origins: [pattern(origin)] }).catch(() => false);
}

export async function isSiteAllowed(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [pattern(origin)] }).catch(() => false);
}
