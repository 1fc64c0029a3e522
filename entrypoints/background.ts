import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { handleMessages } from '@/lib/messages/handle';
import { amendVisit } from '@/lib/messages/handlers/amend-visit';
import { checkSelection, checkTab, sameAsRead } from '@/lib/messages/handlers/check-tab';
import { forgetTab, loadShown, recordChanged } from '@/lib/messages/tab-state';
import { offerMenus } from '@/lib/platform/menus';
import { readTab } from '@/lib/platform/read-tab';
import { lock, recordUse } from '@/lib/storage/auto-lock';
import { keepTime } from '@/lib/storage/keep-time';

export default defineBackground({
  type: 'module',
  main() {
    handleMessages({
      check: ({ tab }) => checkTab(tab),
      async verify({ tab, run }) {
        const shown = await loadShown(tab, run);
        const same = shown !== null && sameAsRead(await readTab(tab), shown);
        if (!same) await recordChanged(tab);
        return { same };
      },
      amend: ({ tab, run, amendment }) => amendVisit(tab, run, amendment),
      async pageChanged(_, { tab }) {
        if (tab?.id !== undefined) await recordChanged(tab.id);
        return { ok: true };
      },
      async used() {
        await recordUse(Date.now());
        return { ok: true };
      },
      async lock() {
        await lock();
        return { ok: true };
      },
    });
    offerMenus({ checkVisit: checkTab, checkNote: checkSelection });
    // A document that goes takes its result with it; the watch in the page is quicker, this is certain.
    browser.tabs.onUpdated.addListener((tab, change) => {
      if (change.status === 'loading') void recordChanged(tab);
    });
    browser.tabs.onRemoved.addListener((tab) => void forgetTab(tab));
    browser.alarms.onAlarm.addListener(() => void keepTime(new Date()));
    void browser.alarms.create('keep-time', { periodInMinutes: 1 });
  },
});
