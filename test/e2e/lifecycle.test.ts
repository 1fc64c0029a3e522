import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Encounter } from '@/lib/encounter/encounter';
import { buildExtension, chromiumPath, launchExtension } from '../support/extension';
import { type Extension, pause, say } from '../support/practice-walk';
import { tried } from '../support/tried';

const UPDATES = 4;
const RETURNS = 6;
const SWAPS = 24;
/** A result may outlive its patient by one tick of the watch in the page (see `swap.test.ts`). */
const BOUND = 400;

type Seen = [at: number, id: string];
const decision = { kind: 'refuse', by: 'Ada Reyes', procedure: 'p1', code: '41899', reason: 'for another.' };

/** A chart whose patient is the one that the address names; another one comes with another hash. */
const chart = `<!doctype html><meta charset="utf-8"><title>Chart</title><main></main><script>
const draw = () => {
  const id = location.hash.slice(1);
  document.querySelector('main').innerHTML = '<h1>Patient: Family' + id.slice(3) + ', Ann</h1><p>Chart number: ' + id + '</p><p>DOB: 01/02/1980</p>' +
    '<table><tr><th>Date</th><th>Code</th><th>Tooth</th><th>Description</th></tr><tr><td>11/02/2026</td><td>D7240</td><td>17</td><td>Surgery</td></tr></table>' +
    '<h2>Clinical note</h2><div class="note">11/02/2026 Full bony impaction #17. Removed.</div>';
};
addEventListener('hashchange', draw);
draw();
</script>`;

describe.skipIf(!chromiumPath)('what happens around a check (needs Chromium)', () => {
  let server: Server;
  let extension: Extension;
  let here: string;
  beforeAll(async () => {
    buildExtension();
    server = createServer((_, answer) => answer.setHeader('content-type', 'text/html; charset=utf-8').end(chart));
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    here = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    // The driver forbids the browser to bring a page back from memory; people's browsers do it.
    extension = await launchExtension({ without: ['--disable-back-forward-cache'] });
  });
  afterAll(async () => {
    await extension?.close();
    server?.close();
  });

  const until = async <T>(look: () => Promise<T>, right: (value: T) => boolean): Promise<T> => {
    for (const end = Date.now() + 10_000; ; await pause(25)) {
      const value = await look();
      if (right(value)) return value;
      if (Date.now() > end) throw new Error('Never came about.');
    }
  };
  /** The extension that was loaded anew answers. */
  const loadedAnew = () =>
    until(async () => {
      const page = await extension.context.newPage();
      const there = await page.goto(`chrome-extension://${extension.id}/workbench.html`).then(
        () => true,
        () => false,
      );
      await page.close();
      return there;
    }, Boolean);
  const opened = async (id: string, page?: Page) => {
    const chosen = page ?? (await extension.context.newPage());
    await chosen.goto(`${here}/#${id}`);
    await chosen.bringToFront();
    return chosen;
  };
  const checked = async (page: Page, id: string) => {
    // One that was left open would be taken for the new one.
    await extension.evaluateInEach('popup.html', 'setTimeout(() => window.close())');
    await until(
      () => extension.evaluateInEach('popup.html', '1'),
      (all) => all.length === 0,
    );
    await extension.clickAction(page.url());
    await extension.waitIn('popup.html', showsResultOf(id));
  };
  const panelShows = async (id: string, nth = 0) =>
    until(
      () => extension.evaluateInEach('sidepanel.html', showsResultOf(id)),
      (all) => all[nth] === true,
    );

  it('a page that the browser brings back from memory is read anew, and nothing is said of it before', async () => {
    const page = await opened('AB-2001');
    await checked(page, 'AB-2001');
    expect(await extension.openPanel()).toBe(true);
    await page.evaluate(() => addEventListener('pageshow', ({ persisted }) => Reflect.set(globalThis, 'brought', persisted)));
    const early = (await extension.shownCheck('sidepanel.html'))!;
    await page.goto(`${here}/other#CD-2002`);
    await panelShows('CD-2002');
    const inView: Seen[] = [[now(), 'CD-2002']];
    await extension.evaluateIn('sidepanel.html', panelLog);
    let brought = 0;
    let taken = 0;
    for (let n = 0; n < RETURNS; n++) {
      const [id, way] = n % 2 === 0 ? ['AB-2001', 'history.back()'] : ['CD-2002', 'history.forward()'];
      inView.push([now(), id]);
      await page.evaluate(way);
      const late = await say(extension, 'amend', { tab: early.tab, run: early.run, amendment: decision }, 'sidepanel.html');
      if (late?.value?.ok) taken++;
      await panelShows(id);
      if (await page.evaluate(() => Reflect.get(globalThis, 'brought') === true)) brought++;
    }
    const inPanel = (await extension.evaluateIn('sidepanel.html', 'panelLog')) as Seen[];
    const stale = inPanel.filter(([at, id]) => id !== '' && !wasInView(inView, id, at));
    tried('right-patient', 'pages brought back from memory', brought, `${stale.length} stale results, ${taken} decisions on one`);
    expect(brought).toBeGreaterThan(RETURNS / 3);
    expect(inPanel.length).toBeGreaterThan(RETURNS);
    expect(stale).toEqual([]);
    expect(taken).toBe(0);
    await page.close();
  });

  it('two windows with two patients: neither shows, nor takes a decision on, what the other shows', async () => {
    const people = [
      ['AB-2001', 'AB-2003', 'AB-2005'],
      ['CD-2002', 'CD-2004', 'CD-2006'],
    ] as const;
    const first = await opened(people[0][0]);
    await checked(first, people[0][0]);
    await extension.openPanel();
    const opening = extension.context.waitForEvent('page');
    await extension.openWindow(`${here}/#${people[1][0]}`);
    const second = await opening;
    await second.bringToFront();
    await checked(second, people[1][0]);
    await extension.openPanel();
    const families = () =>
      extension.evaluateInEach('sidepanel.html', "/[A-Z]{2}(?=-\\d{4})/.exec(document.body.innerText)?.[0] ?? ''");
    const order = await until(families, (all) => all.length === 2 && all.includes('AB') && all.includes('CD'));
    await extension.evaluateInEach('sidepanel.html', panelLog);
    let asked = 0;
    let crossed = 0;
    for (let n = 0; n < SWAPS; n++) {
      const turn = n % 2;
      const id = people[turn]?.[n % 3] ?? '';
      await (turn === 0 ? first : second).evaluate((hash) => {
        location.hash = hash;
      }, id);
      await pause(Math.random() * 250);
      // Each panel tries to decide with the run that the other shows.
      const tries = await extension.evaluateInEach('sidepanel.html', otherRun(decision));
      for (const one of tries as { asked: number; taken: number }[]) {
        asked += one.asked;
        crossed += one.taken;
      }
    }
    const logs = (await extension.evaluateInEach('sidepanel.html', 'panelLog')) as Seen[][];
    const foreign = logs.flatMap((log, i) => log.filter(([, id]) => id !== '' && !id.startsWith(String(order[i]))));
    const results = logs.flat().filter(([, id]) => id !== '').length;
    tried(
      'right-patient',
      'patients changed in two windows at once',
      SWAPS,
      `${results} results shown, ${foreign.length} in the other window`,
    );
    expect(logs.every((log) => log.filter(([, id]) => id !== '').length > 3)).toBe(true);
    expect(foreign).toEqual([]);
    expect(asked).toBeGreaterThan(SWAPS);
    expect(crossed).toBe(0);
    await second.close();
    await first.close();
  });

  it(`an update, ${UPDATES} times, also in the middle of a check: nothing of the old one stays or throws in the page, and the next click is answered`, async () => {
    await extension.allowReload();
    const page = await opened('AB-2001');
    const thrown: string[] = [];
    page.on('pageerror', () => thrown.push('thrown'));
    const lit = () => page.evaluate(() => CSS.highlights.size);
    let kept = 0;
    const gone: number[] = [];
    for (let n = 0; n < UPDATES; n++) {
      await checked(page, 'AB-2001');
      expect(await extension.openPanel()).toBe(true);
      const { tab, run, encounter, visit } = (await extension.shownCheck('sidepanel.html'))!;
      const reason = `before update ${n}.`;
      expect((await say(extension, 'amend', { tab, run, amendment: { ...decision, reason } }, 'sidepanel.html'))?.value?.ok).toBe(
        true,
      );
      const inCheck = n % 2 === 0;
      if (inCheck) void say(extension, 'check', { tab }, 'sidepanel.html');
      else await say(extension, 'light', { tab, run, place: wordsOf(encounter), how: 'shown' }, 'sidepanel.html');
      if (inCheck) await pause(Math.random() * 120);
      else expect(await lit()).toBe(1);
      const from = Date.now();
      // Its own page goes with it and answers nothing.
      await Promise.race([extension.evaluateIn('sidepanel.html', 'chrome.runtime.reload()'), pause(200)]);
      // The page itself does not change in the meantime.
      await until(lit, (size) => size === 0);
      if (!inCheck) gone.push(Date.now() - from);
      await page.mouse.click(5, 5);
      await page.evaluate(
        (id) => {
          location.hash = id;
        },
        n % 2 === 0 ? 'AB-2003' : 'AB-2001',
      );
      await loadedAnew();
      await page.bringToFront();
      await page.goto(`${here}/#AB-2001`);
      await checked(page, 'AB-2001');
      const office = await say(extension, 'office', { visit });
      if (office?.value?.decisions?.some((one) => one.reason === reason)) kept++;
    }
    tried(
      'nothing-lost-silently',
      'updates, every other one in the middle of a check',
      UPDATES,
      `${kept} decisions before them kept, ${thrown.length} throws in the page`,
    );
    tried(
      'marks-decide-nothing',
      'marks left in a page by what an update ended',
      gone.length,
      `gone after ${Math.max(...gone)} ms at most`,
    );
    expect(kept).toBe(UPDATES);
    expect(thrown).toEqual([]);
    await page.close();
  });
});

const wordsOf = ({ notes }: Encounter) => ({ note: notes[0]?.id, start: 0, end: 12 });
const now = () => performance.timeOrigin + performance.now();
const wasInView = (log: Seen[], id: string, at: number) =>
  log.some(([from, shown], i) => shown === id && from <= at && (log[i + 1]?.[0] ?? Number.POSITIVE_INFINITY) + BOUND >= at);
const showsResultOf = (id: string) =>
  `Boolean(document.querySelector('[data-verdict]')) && document.body.innerText.includes('${id}')`;

/** In a panel: a decision on the tab of its own window under the run of another; how often it was asked and taken. */
const otherRun = (amendment: object) => `(async () => {
  const [own] = await chrome.tabs.query({ active: true, currentWindow: true });
  const held = Object.values(await chrome.storage.session.get(null)).filter((one) => one?.run && one.tab !== own.id);
  let taken = 0;
  for (const { run } of held) {
    const request = { tab: own.id, run, amendment: ${JSON.stringify(amendment)} };
    if ((await chrome.runtime.sendMessage({ name: 'amend', request }))?.value?.ok) taken++;
  }
  return { asked: held.length, taken };
})()`;

/** In a panel: which patient's result it shows, each time that changes; '' for none. */
const panelLog = `(() => {
  globalThis.panelLog = [];
  const look = () => {
    const id = document.querySelector('[data-verdict]') ? (/[A-Z]{2}-\\d{4}/.exec(document.body.innerText)?.[0] ?? '') : '';
    if (panelLog.at(-1)?.[1] !== id) panelLog.push([performance.timeOrigin + performance.now(), id]);
  };
  new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
  look();
})()`;
