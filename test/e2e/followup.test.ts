import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { knownVisit } from '@/lib/followup/remittance/known-visit';
import { denial } from '../followup/own-835';
import { axeFaults } from '../support/axe';
import { buildExtension, chromiumPath, launchExtension } from '../support/extension';
import { invented, seedVisits } from '../support/seed-visits';

const report = new URL('../../test-report/followup/', import.meta.url).pathname;

describe.skipIf(!chromiumPath)('from a denied claim to its appeal (needs Chromium)', () => {
  let extension: Awaited<ReturnType<typeof launchExtension>>;
  let page: Page;
  const look = async (name: string) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await page.screenshot({ path: `${report}${name}-${colorScheme}-${width}.png`, fullPage: true });
        expect(await axeFaults(page)).toEqual([]);
      }
    }
  };
  beforeAll(async () => {
    buildExtension();
    mkdirSync(report, { recursive: true });
    extension = await launchExtension();
    page = await extension.context.newPage();
    await page.setViewportSize({ width: 1280, height: 800 });
  });
  afterAll(() => extension?.close());

  it('reads an 835, refuses one that does not balance, and saves an appeal that quotes the chart', async () => {
    await page.goto(`chrome-extension://${extension.id}/workbench.html#/worklist`);
    await page.getByRole('heading', { name: 'No visit was checked yet' }).waitFor();
    await seedVisits(page, 3);
    await page.goto(`chrome-extension://${extension.id}/workbench.html#/followup`);
    await page.reload();
    const file = page.locator('input[type=file]');
    const drop = (name: string, text: string) => file.setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
    await page.getByText('Nothing is due.').waitFor();
    await drop('off.835', denial('A', { paid: '1' }));
    await page.getByRole('alert').filter({ hasText: 'does not balance' }).waitFor();
    const visit = invented(3)[0]!;
    await drop('denied.835', denial(knownVisit(visit.id, visit.encounter).account));
    await page.getByText('1 decision was kept').waitFor();
    await look('remittance');
    await page.getByRole('button', { name: 'Write an appeal' }).focus();
    await page.keyboard.press('Enter');
    await page
      .getByRole('heading', { name: /^Appeal/ })
      .first()
      .waitFor();
    await look('appeal');
    const sentence = page.getByRole('textbox', { name: 'Request' }).first();
    await sentence.fill('Please overturn all 77 lines.');
    await page.getByText('The number 77 does not stand in the source').waitFor();
    await sentence.fill('Please overturn the decision on line 41899.');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'PDF', exact: true }).press('Enter'),
    ]);
    const saved = `${report}appeal.pdf`;
    await download.saveAs(saved);
    expect(readFileSync(saved).subarray(0, 5).toString()).toBe('%PDF-');
    const text = execFileSync('pdftotext', ['-layout', saved, '-'], { encoding: 'utf8' });
    for (const words of ['Decision under appeal', 'ICN900', 'CO-50', '2027-05-09', 'Enclosures']) expect(text).toContain(words);
    await page.getByRole('button', { name: 'It was sent today' }).press('Enter');
    await page.getByRole('button', { name: 'Overturned', exact: true }).press('Enter');
    await page.getByText(/1 time in this office; 1 appealed, 1 overturned/).waitFor();
  }, 60_000);
});
