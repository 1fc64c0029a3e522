import { browser } from 'wxt/browser';
import { pattern } from './permissions';

const id = 'live';

/** Has the browser put the script into the pages of these sites, and of no others. An update of the extension forgets it. */
export async function registerLive(origins: readonly string[]): Promise<void> {
  const matches = origins.map(pattern);
  const held = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (matches.length === 0) {
    if (held.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] });
    return;
  }
  const script = {
    id,
    js: ['live.js'],
    matches,
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  await (held.length > 0 ? browser.scripting.updateContentScripts([script]) : browser.scripting.registerContentScripts([script]));
}

/** Starts in pages that stood open before their site was switched on. */
export async function startLive(origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  for (const { id: tab } of await browser.tabs.query({ url: origins.map(pattern) })) {
    if (tab === undefined) continue;
    const target = { tabId: tab, allFrames: true };
    await browser.scripting.executeScript({ target, files: ['/live.js'] }).catch(() => undefined);
  }
}

/**
 * Tells every page of ours which sites are switched on; those of other sites take themselves out. They hear it even when the permission for
 * their page is gone already. Gives the tabs that left.
 */
export async function leaveOthers(origins: readonly string[]): Promise<number[]> {
  const tabs = await browser.tabs.query({});
  const left = await Promise.all(
    tabs.map(async ({ id: tab }) => {
      if (tab === undefined) return [];
      const answer: unknown = await browser.tabs.sendMessage(tab, { name: 'sites', origins }).catch(() => undefined);
      return answer === 'left' ? [tab] : [];
    }),
  );
  return left.flat();
}
