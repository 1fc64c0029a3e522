import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inventYear } from '../shadow/synthetic-year';
import { truthOf } from '../shadow/truth';
import { axeFaults } from '../support/axe';
import { buildExtension, chromiumPath, launchExtension } from '../support/extension';

const report = new URL('../../test-report/shadow/', import.meta.url).pathname;

describe.skipIf(!chromiumPath)('the shadow run in the workbench (needs Chromium)', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'crossbite-shadow-page-'));
  const year = inventYear(3_000, 21);
  const files = Object.entries(year.files).map(([name, text]) => {
    const file = path.join(folder, name);
    writeFileSync(file, text);
    return file;
  });
  let extension: Awaited<ReturnType<typeof launchExtension>>;
  let page: Page;
  const asked: string[] = [];
  const open = async () => {
    page = await extension.context.newPage();
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(`chrome-extension://${extension.id}/workbench.html#/shadow`);
    await page.getByRole('heading', { name: 'Shadow run' }).waitFor();
  };
  const count = async (words: string) =>
    Number((await page.locator('.data-line').filter({ hasText: words }).locator('dd').first().innerText()).replace(/\D/g, ''));
  const look = async (name: string) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 800 });
        await page.screenshot({ path: `${report}${name}-${colorScheme}-${width}.png`, fullPage: true });
        expect(await axeFaults(page)).toEqual([]);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect(wide).toBeLessThanOrEqual(0);
      }
    }
    await page.setViewportSize({ width: 1280, height: 800 });
  };
  beforeAll(async () => {
    buildExtension();
    mkdirSync(report, { recursive: true });
    extension = await launchExtension();
    extension.context.on('request', (request) => asked.push(request.url()));
    await open();
  });
  afterAll(async () => {
    await extension?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('says what to do before there are files, and refuses what it cannot read in one sentence', async () => {
    await page.getByRole('heading', { name: 'No files yet' }).waitFor();
    await look('empty');
    const input = page.locator('input[type=file]');
    await input.setInputFiles({ name: 'letter.txt', mimeType: 'text/plain', buffer: Buffer.from('Dear Sir') });
    await page.getByRole('alert').filter({ hasText: 'letter.txt is neither a table of claims' }).waitFor();
    await page.getByRole('button', { name: 'Run after files are chosen' }).waitFor();
  });

  it('takes columns as a person sets them, and does not run without a code', async () => {
    const input = page.locator('input[type=file]');
    await input.setInputFiles({
      name: 'odd.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('Who;When;What\nRoe, Jane;2026-11-02;see chart\nPoe, Al;2026-11-03;see chart\n'),
    });
    await page.getByRole('button', { name: /Run after a column of odd\.csv is set as code/ }).waitFor();
    await page.getByRole('button', { name: /^Columns/ }).click();
    await look('columns');
    await page.getByRole('button', { name: /Column 3/ }).click();
    await page.getByRole('option', { name: 'Dental code, or code of the line' }).click();
    await page.getByRole('button', { name: 'Run', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Leave out odd.csv' }).click();
  });

  it('stops, is closed, goes on when the same files are chosen again, and counts what is so', async () => {
    await page.locator('input[type=file]').setInputFiles(files);
    await page.getByText('Remittances (835)').waitFor();
    await page.getByRole('button', { name: 'Run', exact: true }).click();
    await page.getByText('Checking claims').waitFor();
    // The page hears a person while it works.
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByText(/A run stands at/).waitFor();
    const at = Number(/at (\d+) of/.exec(await page.getByText(/A run stands at/).innerText())?.[1]);
    expect(at).toBeGreaterThan(0);
    await look('stopped');
    await page.close();
    await open();
    await page.getByText(new RegExp(`A run stands at ${at} of`)).waitFor();
    await page.getByText('Choose the same ones to go on').waitFor();
    await page.locator('input[type=file]').setInputFiles([...files].reverse());
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByRole('heading', { name: 'Result' }).waitFor({ timeout: 60_000 });
    const truth = truthOf(year);
    expect({
      claims: await count('Claims checked'),
      foreseen: await count('Denials that a warning foresaw'),
      missed: await count('Denials without a warning'),
      true: await count('Warnings that came true'),
      false: await count('Warnings where nothing was denied'),
      unbilled: await count('Dental visits with a medical case'),
      bad: await count('Places that could not be read'),
    }).toEqual({
      claims: truth.claims,
      foreseen: truth.warnedDenials,
      missed: truth.missedDenials,
      true: truth.trueWarnings,
      false: truth.falseWarnings,
      unbilled: truth.unbilled,
      bad: truth.bad,
    });
  }, 120_000);

  it('narrows the list, shows only the rows in view, and saves all of it', async () => {
    await page.getByRole('button', { name: /^Denials by reason/ }).click();
    await look('result');
    await page.getByRole('button', { name: /^Show|Everything/ }).click();
    await page.getByRole('option', { name: 'Medical case, not billed' }).click();
    await page.getByText(`${truthOf(year).unbilled} of`).waitFor();
    expect(await page.locator('.shadow-entry').count()).toBeLessThan(40);
    // Each row begins where the one before it ends.
    const gaps = await page.locator('.shadow-entry').evaluateAll((rows) => {
      const boxes = rows.map((row) => row.getBoundingClientRect()).sort((a, b) => a.top - b.top);
      return boxes.slice(1).map(({ top }, i) => Math.abs(top - (boxes[i]?.bottom ?? 0)));
    });
    expect(Math.max(...gaps)).toBeLessThan(2);
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save the list (CSV)' }).click();
    const truth = truthOf(year);
    const lines = readFileSync(await (await saved).path(), 'utf8')
      .trim()
      .split('\n');
    expect(lines).toHaveLength(truth.claims + truth.bad + 1);
  });

  it('is deleted, and taken back', async () => {
    await page.getByRole('button', { name: 'Delete the result' }).click();
    await page.getByText('The result is deleted').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('heading', { name: 'Result' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Result' }).waitFor();
    expect(await count('Claims checked')).toBe(truthOf(year).claims);
  });

  it('asked nothing of any network', () => {
    expect(asked.filter((url) => !/^(?:chrome-extension|blob|data):/.test(url))).toEqual([]);
  });
});
