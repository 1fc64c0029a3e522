import { browser } from 'wxt/browser';

type Checks = { checkVisit: (tab: number) => Promise<unknown>; checkNote: (tab: number, text: string) => Promise<unknown> };

/** The page's context menu. The click grants the tab as the toolbar button does; the answer shows in the side panel. */
export function offerMenus({ checkVisit, checkNote }: Checks): void {
  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({
      id: 'check-visit',
      title: browser.i18n.getMessage('extMenuVisit'),
      contexts: ['page', 'frame'],
    });
    browser.contextMenus.create({
      id: 'check-note',
      title: browser.i18n.getMessage('extMenuNote'),
      contexts: ['selection', 'editable'],
    });
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.id === undefined) return;
    // Only within the click itself may a panel be opened.
    openPanel(tab.id, tab.windowId);
    const text = info.selectionText?.trim() ?? '';
    void (info.menuItemId === 'check-note' && text ? checkNote(tab.id, text) : checkVisit(tab.id));
  });
}

type Sidebar = { sidebarAction?: { open(): Promise<void> } };

/** Opens the side panel (Chrome, Edge) or the sidebar (Firefox); call it within a click. */
export function openPanel(tab: number, window: number | undefined): void {
  const sidebar = (browser as unknown as Sidebar).sidebarAction;
  if (sidebar) void sidebar.open().catch(() => undefined);
  else if (window === undefined) void browser.sidePanel.open({ tabId: tab }).catch(() => undefined);
  else void browser.sidePanel.open({ windowId: window }).catch(() => undefined);
}

/** The guide of the first run, in a tab of its own. */
export const openGuide = (): Promise<unknown> => browser.tabs.create({ url: browser.runtime.getURL('/workbench.html#/guide') });
