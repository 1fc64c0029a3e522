// Draws public/icon/crossbite.svg at the sizes that browsers ask for. Run after the mark has changed: node bin/icon/render-icons.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from '../setup/chromium.mjs';

const folder = path.resolve(import.meta.dirname, '../../public/icon');
const svg = readFileSync(path.join(folder, 'crossbite.svg'), 'utf8');
const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: ['--no-sandbox'] });
for (const size of [16, 32, 48, 128]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
  writeFileSync(path.join(folder, `${size}.png`), await page.screenshot({ omitBackground: true }));
}
await browser.close();
