#!/usr/bin/env node
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { printPreCheck } from '@/bin/cli/output/print-precheck';
import type { DoneCheck } from '@/lib/messages/tab-check';
import { buildExtension, chromiumPath, launchExtension, root } from '@/test/support/extension';
import { servePractice } from './practice/server.mjs';

const charts = [
  { name: 'impacted-teeth', path: '/app.html#/patient/1001/chart' },
  { name: 'displaced-tooth', path: '/app.html#/patient/1101/chart' },
  { name: 'sleep-appliance', path: '/classic/1201' },
];
const output = path.join(root, 'demo-output');

if (!chromiumPath) {
  console.error('The demo needs a Chromium: install Chromium or Chrome, or set CHROME_PATH.');
  process.exit(2);
}
rmSync(output, { recursive: true, force: true });
mkdirSync(output, { recursive: true });
console.log('Building the extension …');
buildExtension();
const practice = await servePractice(0);
const extension = await launchExtension({ headed: Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY) });
try {
  console.log(`Demo practice: ${practice.url} and ${practice.url}/classic\n`);
  for (const chart of charts) await showChart(chart.name, practice.url + chart.path);
  console.log(`Screenshots: ${path.relative(process.cwd(), output)}/`);
} finally {
  await extension.close();
  practice.close();
}

/** What a person does: opens the chart, clicks the button in the toolbar, reads the popup, opens the side panel. */
async function showChart(name: string, url: string): Promise<void> {
  const page = await extension.context.newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.bringToFront();
  await extension.clickAction(page.url());
  await extension.waitIn('popup.html', "document.querySelector('[data-verdict]')?.dataset.verdict");
  save(`${name}-popup.png`, await extension.screenshotOf('popup.html'));
  const check = await extension.shownCheck();
  if (check)
    console.log(`${title(check)}\n\n${printPreCheck(check.precheck, check.encounter, new Date().toISOString().slice(0, 10))}`);
  if (await extension.openPanel()) save(`${name}-panel.png`, await extension.screenshotOf('sidepanel.html'));
  save(`${name}-chart.png`, await page.screenshot());
  await page.close();
}

function title({ encounter }: DoneCheck): string {
  const { name, chartNumber } = encounter.patient ?? {};
  return `━━ ${[name?.last, name?.first].filter(Boolean).join(', ')} · chart ${chartNumber ?? '–'} · visit of ${encounter.dateOfService ?? '–'} ━━`;
}

function save(file: string, image: Buffer | null): void {
  if (image) writeFileSync(path.join(output, file), image);
}
