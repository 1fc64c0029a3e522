import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildExtension, chromiumPath, launchExtension } from '../support/extension';
import { type Extension, pause, say } from '../support/practice-walk';
import { patientIds, swapPage } from '../support/swap-page';
import { tried } from '../support/tried';

/** Fewer are enough to see that a broken watch is noticed. */
const SWAPS = Number(process.env.CROSSBITE_SWAPS ?? 500);
/**
 * What "stale" means here. From the moment that a page puts another patient into view, the watch in it has one tick: it looks once (30 ms
 * after the change at the latest, where looks came thick before, ten times what one look takes), and says so. This bound is that tick on a
 * machine that is doing other things as well. After it no result of the patient before may stand in panel or badge; and a result that was once
 * put away may never come back while another patient is in view.
 */
const BOUND = 400;

type Seen = [at: number, id: string];

describe.skipIf(!chromiumPath)('a page that swaps its patient (needs Chromium)', () => {
  let server: Server;
  let extension: Extension;
  let page: Page;
  beforeAll(async () => {
    buildExtension();
    server = createServer((_, answer) => answer.setHeader('content-type', 'text/html; charset=utf-8').end(swapPage));
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    extension = await launchExtension();
    page = await extension.context.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/chart`);
    await page.bringToFront();
    await extension.clickAction(page.url());
    await extension.waitIn('popup.html', "Boolean(document.querySelector('[data-verdict]'))");
    expect(await extension.openPanel()).toBe(true);
  });
  afterAll(async () => {
    await extension?.close();
    server?.close();
  });

  it(`shows no result of another patient over ${SWAPS} swaps at random moments, and takes no decision on one`, async () => {
    await extension.evaluateIn('sidepanel.html', panelLog);
    const swaps = page.evaluate(
      (count) => (globalThis as unknown as { swapFor(n: number): Promise<void> }).swapFor(count),
      SWAPS,
    );
    let over = false;
    void swaps.then(() => {
      over = true;
    });
    const decisions: { id: string; from: number; to: number; taken: boolean }[] = [];
    const began = Date.now();
    while (!over) {
      await pause(Math.random() * 300);
      // A decision has the page read again by itself: every other four seconds only the watch in the page can tell of a change.
      if (Math.floor((Date.now() - began) / 4_000) % 2 === 1) continue;
      const shown = await extension.shownCheck('sidepanel.html');
      if (!shown) continue;
      const id = shown.encounter.patient?.chartNumber ?? '';
      const amendment = { kind: 'refuse', by: 'Ada Reyes', procedure: 'p1', code: '41899', reason: `for ${id}.` };
      const from = Date.now();
      const answer = await say(extension, 'amend', { tab: shown.tab, run: shown.run, amendment }, 'sidepanel.html');
      decisions.push({ id, from, to: Date.now(), taken: answer?.value?.ok === true });
    }
    await swaps;
    const inPage = (await page.evaluate('pageLog')) as Seen[];
    const inPanel = (await extension.evaluateIn('sidepanel.html', 'panelLog')) as Seen[];

    expect(inPage.length).toBeGreaterThan(SWAPS);
    // Every patient came to be shown many times, or nothing would have been tried.
    expect(inPanel.filter(([, id]) => id !== '').length).toBeGreaterThan(SWAPS / 5);
    expect(staleTimes(inPage, inPanel).filter((ms) => ms > BOUND)).toEqual([]);
    expect(comeBack(inPage, inPanel)).toBe(0);

    expect(decisions.length).toBeGreaterThan(SWAPS / 10);
    const wrong = decisions.filter(({ id, from, to, taken }) => taken && !shownWithin(inPage, id, from, to));
    tried(
      'right-patient',
      'patients swapped at random moments in seven ways',
      SWAPS,
      `${decisions.length} decisions tried, ${wrong.length} on another patient`,
    );
    expect(wrong).toEqual([]);
  }, 400_000);

  it('and in the end tells of who is there', async () => {
    const [, id] = ((await page.evaluate('pageLog')) as Seen[]).at(-1) ?? [0, ''];
    expect(patientIds).toContain(id);
    await extension.waitIn(
      'sidepanel.html',
      `document.querySelector('[data-verdict]') && document.body.innerText.includes('${id}')`,
    );
  });
});

/** In the panel: which patient's result it shows, each time that changes; '' for none. */
const panelLog = `(() => {
  globalThis.panelLog = [];
  const look = () => {
    const id = document.querySelector('[data-verdict]') ? (/SW-\\d+/.exec(document.body.innerText)?.[0] ?? '') : '';
    if (panelLog.at(-1)?.[1] !== id) panelLog.push([performance.timeOrigin + performance.now(), id]);
  };
  new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
  look();
})()`;

/** For each result in the panel that outlived its patient in the page: by how much (ms). */
function staleTimes(inPage: Seen[], inPanel: Seen[]): number[] {
  return inPage.flatMap(([from, now], i) => {
    const before = inPage[i - 1]?.[1];
    if (before === undefined || now === before) return [];
    const standing = inPanel.findLast(([at]) => at <= from);
    if (standing?.[1] !== before) return [];
    const back = inPage.slice(i).find(([, id]) => id === before)?.[0] ?? Number.POSITIVE_INFINITY;
    const gone = inPanel.find(([at]) => at > from)?.[0] ?? Number.POSITIVE_INFINITY;
    return back < gone ? [] : [gone - from];
  });
}

/** How many results came up in the panel of a patient who had been out of the page's view for longer than the bound. */
function comeBack(inPage: Seen[], inPanel: Seen[]): number {
  return inPanel.filter(([at, id]) => id !== '' && !shownWithin(inPage, id, at - BOUND, at)).length;
}

function shownWithin(inPage: Seen[], id: string, from: number, to: number): boolean {
  return inPage.some(([at, shown], i) => shown === id && at <= to && (inPage[i + 1]?.[0] ?? Number.POSITIVE_INFINITY) >= from);
}
