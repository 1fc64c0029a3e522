// Pictures of every state of popup and panel, in light and dark, into test-report/screens: npm run screens
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumPath, root } from '../support/extension';
import { serveFolder } from '../support/serve-folder';
import { buildGallery } from './gallery/build-gallery';
import { screens } from './gallery/screens';

const folder = path.join(root, 'test-report/screens');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const only = process.argv[2];
const served = await serveFolder(await buildGallery());
const browser = await chromium.launch({ executablePath: chromiumPath ?? '', args: ['--no-sandbox'] });
for (const theme of ['light', 'dark'] as const) {
  for (const { name, query, width, height, act } of screens) {
    if (only && !name.includes(only)) continue;
    const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: 1.5, colorScheme: theme });
    await page.goto(`${served.url}/index.html?${query}`, { waitUntil: 'load' });
    await page.waitForSelector('main');
    await act?.(page);
    await page.screenshot({ path: path.join(folder, `${name}-${theme}.png`), fullPage: true, animations: 'disabled' });
    await page.close();
  }
}
await browser.close();
served.close();
