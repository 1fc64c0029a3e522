import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servePractice } from '@/bin/demo/practice/server.mjs';
import { buildExtension, chromiumPath, launchExtension } from '../support/extension';
import type { Extension } from '../support/practice-walk';

// The browser's own question cannot be answered by a program. The permission is given beforehand on the page of extensions; the click in our settings
// then goes through the product's own `permissions.request()`, which finds it given.
describe.skipIf(!chromiumPath)('a site that the office switched on (needs Chromium)', () => {
  let extension: Extension;
  let practice: { url: string; close: () => void };
  let page: Page;
  let workbench: Page;
  beforeAll(async () => {
    buildExtension();
    practice = (await servePractice(0)) as { url: string; close: () => void };
    extension = await launchExtension();
    await extension.grantSite(`${practice.url}/*`);
    page = await extension.context.newPage();
    await page.goto(`${practice.url}/app.html#/patient/1001/chart`, { waitUntil: 'networkidle' });
    workbench = await extension.context.newPage();
    await workbench.goto(`chrome-extension://${extension.id}/workbench.html#/settings/sites`);
  });
  afterAll(async () => {
    await extension?.close();
    practice?.close();
  });

  /** What our own pages can ask of the browser; asked from the workbench. */
  const ask = <T>(expression: string): Promise<T> => workbench.evaluate(expression) as Promise<T>;
  const tabId = () =>
    ask<number>(`chrome.tabs.query({}).then((tabs) => tabs.find(({ url }) => url?.startsWith('${practice.url}'))?.id ?? 0)`);
  const check = async () =>
    ask<{ state: string; changed: boolean; chart: string } | null>(
      `chrome.storage.session.get('check:${await tabId()}').then((held) => { const [one] = Object.values(held); return one ? { state: one.state, changed: one.changed, chart: one.encounter?.patient?.chartNumber ?? '' } : null; })`,
    );
  const count = async () => ask<string>(`chrome.action.getBadgeText({ tabId: ${await tabId()} })`);
  const registered = () =>
    ask<string[][]>('chrome.scripting.getRegisteredContentScripts().then((all) => all.map(({ matches }) => matches))');
  const until = async <T>(look: () => Promise<T>, right: (value: T) => boolean): Promise<T> => {
    for (const end = Date.now() + 15_000; ; await new Promise((go) => setTimeout(go, 50))) {
      const value = await look();
      if (right(value)) return value;
      if (Date.now() > end) throw new Error(`Never came about; at the end ${JSON.stringify(value)}`);
    }
  };
  /** The element that carries the badges, and how the page's own content stands. */
  const marked = () =>
    page.evaluate(() => ({
      hosts: [...document.documentElement.children].filter((one) => one.getAttribute('aria-hidden') === 'true').length,
      inForms: document.querySelectorAll('body [style*="2147483000"]').length,
      places: JSON.stringify(
        [...document.querySelectorAll('main *')].map((one) => Object.values(one.getBoundingClientRect().toJSON())),
      ),
    }));

  it('is not touched before that, and nothing of it is read', async () => {
    expect(await registered()).toEqual([]);
    expect(await marked()).toMatchObject({ hosts: 0 });
    expect(
      await ask("chrome.storage.session.get(null).then((all) => Object.keys(all).filter((key) => key.startsWith('check:')))"),
    ).toEqual([]);
  });

  it('is read without a click once it is switched on, and shows marks that move nothing', async () => {
    const { places } = await marked();
    await workbench.getByLabel(/address/i).fill(practice.url);
    await workbench.getByRole('button', { name: /switch on|add/i }).click();
    await until(registered, (all) => all.flat().includes(`${practice.url}/*`));
    await page.bringToFront();
    await until(check, (one) => one?.state === 'done' && one.chart.includes('1001'));
    const after = await until(marked, ({ hosts }) => hosts === 1);
    expect(after).toMatchObject({ inForms: 0, places });
  });

  it('is read again when another patient comes up; the count on the button is that of who is in view', async () => {
    const open: Readonly<Record<string, RegExp>> = { 1003: /^$/, 1402: /^[1-9]$/, 1101: /^$/, 1404: /^[1-9]$/, 1004: /^$/ };
    for (const id of ['1003', '1402', '1101', '1404', '1004']) {
      await page.evaluate((next) => {
        location.hash = `#/patient/${next}/chart`;
      }, id);
      await until(check, (one) => one?.state === 'done' && !one.changed && one.chart.includes(id));
      expect(await until(count, (text) => open[id]?.test(text) === true)).toBeDefined();
      await until(marked, ({ hosts }) => hosts === 1);
    }
  });

  it('shows neither count nor mark where there is nothing to show, and reads on when there is', async () => {
    await page.evaluate(() => {
      location.hash = '#/';
    });
    await until(check, (one) => one?.state === 'failed');
    expect(await count()).toBe('');
    await until(marked, ({ hosts }) => hosts === 0);
    await page.locator('#patients a').nth(1).click();
    await until(check, (one) => one?.state === 'done');
  });

  it('is read when its page is loaded anew, and with the worker stopped', async () => {
    await extension.killWorker();
    await page.goto(`${practice.url}/classic/1001`, { waitUntil: 'networkidle' });
    await until(check, (one) => one?.state === 'done' && one.chart.includes('1001'));
  });

  it('shows no marks while the switch is off', async () => {
    await until(marked, ({ hosts }) => hosts === 1);
    const panel = await extension.context.newPage();
    await panel.goto(`chrome-extension://${extension.id}/sidepanel.html`);
    const tab = await tabId();
    const turn = (on: boolean) =>
      panel.evaluate(
        `chrome.storage.session.get('check:${tab}').then((held) => chrome.runtime.sendMessage({ name: 'recordMarks', request: { tab: ${tab}, run: Object.values(held)[0].run, on: ${on} } }))`,
      );
    await turn(false);
    await until(marked, ({ hosts }) => hosts === 0);
    await turn(true);
    await until(marked, ({ hosts }) => hosts === 1);
    await panel.close();
  });

  it('is still switched on after an update of the extension, which makes the browser forget its scripts', async () => {
    const thrown: string[] = [];
    page.on('pageerror', () => thrown.push('thrown'));
    await page.evaluate(() => {
      const old = [...document.documentElement.children].filter((one) => one.getAttribute('aria-hidden') === 'true');
      Reflect.set(globalThis, 'old', old);
    });
    await workbench.goto('about:blank');
    await extension.reload();
    // Nothing in the page moves meanwhile; what stood there goes with the extension that put it there, and one alone takes its place.
    const oldOnes = () =>
      page.evaluate(() => (Reflect.get(globalThis, 'old') as Element[]).map(({ isConnected }) => isConnected));
    expect(await until(oldOnes, ([one]) => one === false)).toEqual([false]);
    await until(
      async () =>
        workbench.goto(`chrome-extension://${extension.id}/workbench.html#/settings/sites`).then(
          () => true,
          () => false,
        ),
      Boolean,
    );
    await until(registered, (all) => all.flat().includes(`${practice.url}/*`));
    await page.bringToFront();
    await page.goto(`${practice.url}/classic/1002`, { waitUntil: 'networkidle' });
    await until(check, (one) => one?.state === 'done' && one.chart.includes('1002'));
    await until(marked, ({ hosts }) => hosts === 1);
    expect(thrown).toEqual([]);
  });

  it('is left alone when the permission is taken back in the browser, and says that it asks again', async () => {
    await extension.revokeSite(`${practice.url}/*`);
    await until(registered, (all) => all.length === 0);
    await until(marked, ({ hosts }) => hosts === 0);
    expect(await check()).toBeNull();
    await extension.grantSite(`${practice.url}/*`);
    await until(registered, (all) => all.length === 1);
    await page.bringToFront();
    await until(check, (one) => one?.state === 'done');
    await until(marked, ({ hosts }) => hosts === 1);
  });

  it('is left alone the moment that it is switched off', async () => {
    await workbench.getByRole('button', { name: /switch off|remove/i }).click();
    await until(registered, (all) => all.length === 0);
    await until(marked, ({ hosts }) => hosts === 0);
    expect(
      await ask("chrome.storage.session.get(null).then((all) => Object.keys(all).filter((key) => key.startsWith('check:')))"),
    ).toEqual([]);
    await page.goto(`${practice.url}/app.html#/patient/1002/chart`, { waitUntil: 'networkidle' });
    await page.bringToFront();
    await new Promise((go) => setTimeout(go, 1_500));
    expect(
      await ask("chrome.storage.session.get(null).then((all) => Object.keys(all).filter((key) => key.startsWith('check:')))"),
    ).toEqual([]);
  });
});
