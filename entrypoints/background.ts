import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { handleMessages } from '@/lib/messages/handle';
import { amendKept, amendVisit, judgeAnew } from '@/lib/messages/handlers/amend-visit';
import { checkSelection, checkTab, checkVisit, sameAsRead } from '@/lib/messages/handlers/check-tab';
import { changedPage, readyPage, syncLive } from '@/lib/messages/handlers/live-sites';
import { badgeShown, fillInPage, focusedInPage, lightPage, recordMarks } from '@/lib/messages/handlers/mark-page';
import { loadOfficeState, recordSigner, unlockOffice } from '@/lib/messages/handlers/office-state';
import { forgetTab, loadShown, recordChanged } from '@/lib/messages/tab-state';
import { offerMenus, openGuide } from '@/lib/platform/menus';
import { readTab } from '@/lib/platform/read-tab';
import { watchSession } from '@/lib/platform/session-area';
import { lock, recordUse } from '@/lib/storage/auto-lock';
import { keepTime } from '@/lib/storage/keep-time';

export default defineBackground({
  type: 'module',
  main() {
    handleMessages({
      check: ({ tab }) => checkTab(tab).finally(() => badgeShown(tab)),
      chooseVisit: ({ tab, run, date }) => checkVisit(tab, run, date).finally(() => badgeShown(tab)),
      async verify({ tab, run }) {
        const shown = await loadShown(tab, run);
        const same = shown !== null && sameAsRead(await readTab(tab), shown);
        if (!same) await recordChanged(tab);
        return { same };
      },
      amend: ({ tab, run, amendment }) => amendVisit(tab, run, amendment).finally(() => badgeShown(tab)),
      amendKept: ({ visit, amendment }) => amendKept(visit, amendment),
      followupsChanged: ({ visit }) => judgeAnew(visit),
      pageChanged: (_, sender) => changedPage(sender),
      pageReady: (_, sender) => readyPage(sender),
      async sitesChanged() {
        await syncLive();
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
      office: ({ visit }) => loadOfficeState(visit),
      unlock: ({ passphrase }) => unlockOffice(passphrase),
      recordSigner: ({ name }) => recordSigner(name),
      light: async ({ tab, run, place, how }) => ({ lit: await lightPage(tab, run, place, how) }),
      recordMarks: ({ tab, run, on }) => recordMarks(tab, run, on),
      focusedField: async ({ tab, run }) => ({ field: await focusedInPage(tab, run) }),
      fillField: async ({ tab, run, token, value }) => ({ filled: await fillInPage(tab, run, token, value) }),
    });
    offerMenus({ checkVisit: checkTab, checkNote: checkSelection });
    // A document that goes takes its result with it; the watch in the page is quicker, this is certain.
    browser.tabs.onUpdated.addListener((tab, change) => {
      if (change.status === 'loading') void recordChanged(tab);
    });
    // An update forgets the scripts of the sites that are switched on; a permission may be taken back in the browser's own settings.
    browser.runtime.onInstalled.addListener(() => void syncLive());
    browser.runtime.onStartup.addListener(() => void syncLive());
    browser.permissions.onAdded.addListener(() => void syncLive());
    browser.permissions.onRemoved.addListener(() => void syncLive());
    watchSession(
      (key) => key === 'kek',
      (_, value) => value !== undefined && void syncLive(),
    );
    // The guide of the first run; never again after an update.
    browser.runtime.onInstalled.addListener(({ reason }) => {
      if (reason === 'install') void openGuide();
    });
    browser.tabs.onRemoved.addListener((tab) => void forgetTab(tab));
    browser.alarms.onAlarm.addListener(() => void keepTime(new Date()));
    void browser.alarms.create('keep-time', { periodInMinutes: 1 });
  },
});
