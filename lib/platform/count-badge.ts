import { browser } from 'wxt/browser';

/** How many things are open, on the toolbar button of one tab; nothing where nothing is. A tab that is gone is left alone. */
export async function showCount(tab: number, open: number): Promise<void> {
  try {
    const title = open > 0 ? browser.i18n.getMessage('extActionOpen').replace('{n}', String(open)) : '';
    await browser.action.setBadgeText({ tabId: tab, text: open > 0 ? String(open) : '' });
    await browser.action.setTitle({ tabId: tab, title: title || browser.i18n.getMessage('extAction') });
  } catch {
    // The tab was closed meanwhile.
  }
}
