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

/** How many things of the follow-up are due, on the button wherever no tab has a count of its own. A number alone: no name, no payer. */
export async function showDue(due: number): Promise<void> {
  try {
    const title = due > 0 ? browser.i18n.getMessage('extActionDue').replace('{n}', String(due)) : '';
    await browser.action.setBadgeText({ text: due > 0 ? String(due) : '' });
    await browser.action.setTitle({ title: title || browser.i18n.getMessage('extAction') });
  } catch {
    // The next minute tries again.
  }
}
