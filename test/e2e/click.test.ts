import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servePractice } from '@/bin/demo/practice/server.mjs';
import { buildExtension, chromiumPath, launchExtension } from '../support/extension';
import { checkPatient, type Extension, openChart } from '../support/practice-walk';

describe.skipIf(!chromiumPath)('one click on an open chart (needs Chromium)', () => {
  let extension: Extension;
  let practice: { url: string; close: () => void };
  beforeAll(async () => {
    buildExtension();
    practice = (await servePractice(0)) as { url: string; close: () => void };
    extension = await launchExtension();
  });
  afterAll(async () => {
    await extension?.close();
    practice?.close();
  });
  const verdict = "(document.querySelector('[data-verdict]')?.dataset.verdict ?? '')";
  const alert = "document.querySelector('[role=alert]')?.textContent ?? ''";

  it.each(['/app.html#/patient/1001/chart', '/classic/1001'])('answers in the popup: %s', async (path) => {
    const page = await extension.context.newPage();
    await openChart(page, practice.url + path);
    await extension.clickAction(page.url());
    expect(['ready', 'needs-answers', 'not-medical', 'blocked', 'cannot-tell']).toContain(
      await extension.waitIn('popup.html', verdict),
    );
    expect(await extension.evaluateIn('popup.html', "document.querySelectorAll('[data-route]').length")).toBeGreaterThan(0);
    await page.close();
  });

  it('answers although the worker was killed at the click', async () => {
    const page = await extension.context.newPage();
    await openChart(page, `${practice.url}/app.html#/patient/1002/chart`);
    await extension.clickAction(page.url());
    await extension.killWorker();
    expect(await extension.waitIn('popup.html', verdict, 20_000)).toBeTruthy();
    await page.close();
  });

  it('shows nothing of the patient before once the page has changed', async () => {
    const page = await extension.context.newPage();
    await openChart(page, `${practice.url}/app.html#/patient/1001/chart`);
    await extension.clickAction(page.url());
    await extension.waitIn('popup.html', `${verdict} && document.body.innerText.includes('1001')`);
    await page.evaluate(() => {
      location.hash = '#/patient/1003/chart';
    });
    await extension.waitIn('popup.html', `!document.body.innerText.includes('1001')`, 3_000);
    await extension.waitIn('popup.html', `${verdict} && document.body.innerText.includes('1003')`);
    await page.close();
  });

  /** The parts of the popup that do not stand whole between its top and 600 px, and what scrolls. */
  const outOfSight = (of: Extension) =>
    of.evaluateIn(
      'popup.html',
      `[...document.querySelectorAll('[data-verdict], .popup-row, .step, .popup-foot button')]
        .filter((el) => el.getBoundingClientRect().top < 0 || el.getBoundingClientRect().bottom > 600)
        .concat(document.querySelector('.popup-scroll').scrollHeight > document.querySelector('.popup-scroll').clientHeight ? [document.querySelector('.popup-scroll')] : [])
        .map((el) => el.className)`,
    );
  const count = (of: Extension, what: string) => of.evaluateIn('popup.html', `document.querySelectorAll('${what}').length`);

  it.each(['en', 'es'])('shows four procedures, what to do and the way on without scrolling: %s', async (language) => {
    const speaking = language === 'en' ? extension : await launchExtension({ language });
    for (const [id, steps] of [
      ['1001', 2],
      ['1402', 2],
      ['1304', 0],
    ] as const) {
      await checkPatient(speaking, practice.url, id);
      expect(await count(speaking, '.popup-row')).toBe(4);
      expect(await count(speaking, '.step')).toBe(steps);
      expect(await outOfSight(speaking)).toEqual([]);
    }
    const way = await speaking.evaluateIn('popup.html', "document.querySelector('.popup-foot button').innerText");
    expect(way).toContain(language === 'en' ? 'Open side panel' : 'Abrir panel lateral');
    if (speaking !== extension) await speaking.close();
  });

  it('scrolls the list alone where there are nine', async () => {
    const page = await extension.context.newPage();
    await page.goto(`${practice.url}/classic`);
    const row = (tooth: number) =>
      `<tr><td>10/15/2026</td><td>D7240</td><td>${tooth}</td><td>Impacted tooth, complete bony</td><td>Completed</td></tr>`;
    await page.setContent(
      `<p>Patient: Featherstonehaugh-Cholmondeley, Maximiliana</p><p>Date of birth: 02/03/1990</p><p>Chart: 77007</p>
       <table><tr><th>Date</th><th>Code</th><th>Tooth</th><th>Description</th><th>Status</th></tr>
       ${[1, 2, 3, 14, 15, 16, 17, 31, 32].map(row).join('')}</table>`,
    );
    await page.bringToFront();
    await extension.clickAction(page.url());
    await extension.waitIn('popup.html', `${verdict} && document.body.innerText.includes('77007')`);
    expect(await count(extension, '.popup-row')).toBe(9);
    const stands = await extension.evaluateIn(
      'popup.html',
      `(() => {
        const list = document.querySelector('.popup-scroll');
        const bottom = () => document.querySelector('.popup-foot button').getBoundingClientRect().bottom;
        const before = bottom();
        list.scrollTop = list.scrollHeight;
        return { scrolled: list.scrollTop > 0, moved: bottom() - before, inSight: bottom() <= Math.min(600, innerHeight) };
      })()`,
    );
    expect(stands).toEqual({ scrolled: true, moved: 0, inSight: true });
    await page.close();
  });

  it('says in one sentence why a page of the browser is not read', async () => {
    const page = await extension.context.newPage();
    await page.goto('chrome://version/');
    await page.bringToFront();
    await extension.clickAction(page.url());
    expect(await extension.waitIn('popup.html', alert)).toMatch(/does not let any extension read this page/);
    await page.close();
  });

  it('says so where there is nothing to check', async () => {
    const page = await extension.context.newPage();
    await page.goto(`${practice.url}/classic`);
    await page.bringToFront();
    await extension.clickAction(page.url());
    expect(await extension.waitIn('popup.html', alert)).toMatch(/No procedures and no chart note/);
    await page.close();
  });
});
