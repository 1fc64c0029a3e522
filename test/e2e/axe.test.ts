import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from '../support/axe';
import { chromiumPath } from '../support/extension';
import { serveFolder } from '../support/serve-folder';
import { buildGallery } from './gallery/build-gallery';
import { screens, showScreen } from './gallery/screens';

const modes = {
  light: { colorScheme: 'light', forcedColors: 'none', zoom: 1 },
  dark: { colorScheme: 'dark', forcedColors: 'none', zoom: 1 },
  'forced colours': { colorScheme: 'light', forcedColors: 'active', zoom: 1 },
  'zoom 200 %': { colorScheme: 'light', forcedColors: 'none', zoom: 2 },
} as const;

describe.skipIf(!chromiumPath)('every screen and state (needs Chromium)', () => {
  let browser: Browser;
  let served: Awaited<ReturnType<typeof serveFolder>>;
  beforeAll(async () => {
    served = await serveFolder(await buildGallery());
    browser = await chromium.launch({ executablePath: chromiumPath ?? '', args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser?.close();
    served?.close();
  });

  it.each(Object.entries(modes))(
    'has no violation and clips nothing: %s',
    async (_, { colorScheme, forcedColors, zoom }) => {
      const faults: string[] = [];
      // Zoom halves the room that the page has, which is what a person's zoom does.
      const context = await browser.newContext({ colorScheme, forcedColors, deviceScaleFactor: zoom, reducedMotion: 'reduce' });
      const page = await context.newPage();
      await page.goto(`${served.url}/index.html`);
      for (const { name, query, width, height, act } of screens) {
        await page.setViewportSize({ width: Math.max(Math.round(width / zoom), 320), height: Math.round(height / zoom) });
        await showScreen(page, query);
        await act?.(page);
        for (const fault of await axeFaults(page)) faults.push(`${name}: ${fault}`);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        // The popup has its own width, which a browser's zoom makes larger together with its words.
        if (wide > 0 && !query.includes('in=popup')) faults.push(`${name}: ${wide} px wider than the window`);
      }
      await context.close();
      expect(faults).toEqual([]);
    },
    300_000,
  );
});
