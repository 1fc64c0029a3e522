import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servePractice } from '@/bin/demo/practice/server.mjs';
import { buildExtension, chromiumPath, launchExtension } from '../support/extension';
import { openChart } from '../support/practice-walk';

describe.skipIf(!chromiumPath)('one click on an open chart (needs Chromium)', () => {
  let extension: Awaited<ReturnType<typeof launchExtension>>;
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
