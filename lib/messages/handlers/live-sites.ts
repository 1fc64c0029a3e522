import { leaveOthers, registerLive, startLive } from '@/lib/platform/live-script';
import { unmarkTab } from '@/lib/platform/mark-tab';
import { isSiteAllowed } from '@/lib/platform/permissions';
import { lockState } from '@/lib/storage/auto-lock';
import { loadSettings } from '@/lib/storage/settings-store';
import { loadOffice } from '../keep-visit';
import type { Outcome } from '../message';
import type { Sender } from '../sender-class';
import { forgetTab, recordChanged } from '../tab-state';
import { checkTab } from './check-tab';
import { badgeShown } from './mark-page';

const done: Outcome = { ok: true };

/** The sites that the office switched on, the administrator does not bar, and the browser lets be read. */
async function liveSites(): Promise<string[]> {
  const { database } = await loadOffice();
  if (!database) return [];
  const { sites } = await loadSettings(database);
  const allowed = await Promise.all(sites.map(isSiteAllowed));
  return sites.filter((_, i) => allowed[i]);
}

let turn: Promise<unknown> = Promise.resolve();

/**
 * Brings the browser and the open pages to what is set, one call after the other: pages of a site that is switched on start, those of any
 * other leave, and what was read of them is forgotten. While locked nothing is known of the sites, and nothing is changed.
 */
export function syncLive(): Promise<void> {
  const work = async () => {
    const { database } = await loadOffice();
    if (!database || (await lockState(database)) === 'locked') return;
    const sites = await liveSites();
    await registerLive(sites);
    for (const tab of await leaveOthers(sites)) await forgetTab(tab);
    await startLive(sites);
  };
  const mine = turn.then(work, work).catch(() => undefined);
  turn = mine;
  return mine;
}

async function isLive({ tab }: Sender): Promise<boolean> {
  const origin = URL.parse(tab?.url ?? '')?.origin;
  return origin !== undefined && (await liveSites()).includes(origin);
}

const waiting = new Map<number, ReturnType<typeof setTimeout>>();

/** The frames of a page speak up one after the other; it is read once for all of them. */
function readSoon(tab: number, after: number): void {
  clearTimeout(waiting.get(tab));
  waiting.set(
    tab,
    setTimeout(async () => {
      waiting.delete(tab);
      await checkTab(tab);
      await badgeShown(tab);
    }, after),
  );
}

/** A page of a site that is switched on asks to be read. Another site's page asks in vain. */
export async function readyPage(sender: Sender): Promise<Outcome> {
  const tab = sender.tab?.id;
  if (tab !== undefined && sender.tab?.active && (await isLive(sender))) readSoon(tab, 150);
  return done;
}

/** A page that was read holds something else: its result is put away, and it is read again where its site is switched on. */
export async function changedPage(sender: Sender): Promise<Outcome> {
  const tab = sender.tab?.id;
  if (tab === undefined) return done;
  await recordChanged(tab);
  await unmarkTab(tab);
  if (sender.tab?.active && (await isLive(sender))) readSoon(tab, 0);
  return done;
}
