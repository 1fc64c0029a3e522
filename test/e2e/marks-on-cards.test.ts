import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownExpected, ownHtml } from '../pages/own-pages';
import { buildExtension, chromiumPath } from '../support/extension';

describe.skipIf(!chromiumPath)('marks beside what is no table (needs Chromium)', () => {
  let browser: Browser;
  let script: string;
  beforeAll(async () => {
    script = readFileSync(path.join(buildExtension(), 'marks.js'), 'utf8');
    browser = await chromium.launch({ executablePath: chromiumPath ?? '', args: ['--no-sandbox', '--disable-gpu'] });
  }, 180_000);
  afterAll(() => browser?.close());

  it.each(['cards', 'definition-cards', 'div-rows', 'material-cards', 'timeline'])(
    '%s: come without moving anything, and go without a trace',
    async (name) => {
      const page = await browser.newPage();
      await page.addInitScript('globalThis.chrome ??= {}; chrome.runtime ??= { id: "x", sendMessage: async () => undefined }');
      await page.setContent(ownHtml(name));
      const badges = (ownExpected(name).encounter.procedures ?? []).map(({ cdt = '', tooth, toothRaw }) => ({
        cdt,
        tooth: tooth ?? toothRaw ?? '',
        kind: 'look',
        word: 'look',
      }));
      const look = () =>
        page.evaluate(() => ({
          html: document.documentElement.outerHTML,
          places: [...document.body.querySelectorAll('*')].map((one) => JSON.stringify(one.getBoundingClientRect())),
          size: [document.documentElement.scrollWidth, document.documentElement.scrollHeight],
        }));
      const before = await look();
      await page.evaluate(script);
      await page.evaluate((given) => Reflect.get(globalThis, 'crossbiteMarks').badges(given), badges);
      const marked = await look();
      expect(marked.places).toEqual(before.places);
      expect(marked.size).toEqual(before.size);
      expect(await page.locator('html > [aria-hidden=true]').count()).toBe(1);
      await page.evaluate(() => Reflect.get(globalThis, 'crossbiteMarks').clear());
      expect(await look()).toEqual(before);
      await page.close();
    },
  );
});
