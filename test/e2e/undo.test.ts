import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleVisit } from '@/lib/claim/edits/sample-visit';
import { everything } from '@/lib/worklist/find-lines';
import { buildExtension, chromiumPath, launchExtension } from '../support/extension';
import { seedVisits, writeSettings } from '../support/seed-visits';

describe.skipIf(!chromiumPath)('what is taken away can be had back (needs Chromium)', () => {
  let extension: Awaited<ReturnType<typeof launchExtension>>;
  let page: Page;
  const go = async (place: string) => {
    await page.goto(`chrome-extension://${extension.id}/workbench.html#/${place}`);
    await page.locator('main h1').first().waitFor();
  };
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  const toasts = (of: Page) => of.locator('.toast');
  const undo = async (words: string | RegExp) => {
    const toast = page.locator('.toast').filter({ hasText: words });
    await toast.getByRole('button', { name: 'Undo' }).click();
    await toast.waitFor({ state: 'detached' });
  };
  const rows = (n: number) => page.getByText(`${n} of ${n} visits`).waitFor();
  beforeAll(async () => {
    buildExtension();
    extension = await launchExtension();
    page = await extension.context.newPage();
    await page.setViewportSize({ width: 1280, height: 900 });
    page.setDefaultTimeout(8_000);
    await go('worklist');
    const { practice } = sampleVisit();
    await writeSettings(page, {
      practice: { ...practice, payers: [{ payerName: 'Harborline Mutual', payerId: 'HLM01' }] },
      signer: 'Dana Whitlock',
      views: [{ name: 'Mine', filter: everything, sort: { by: 'age', descending: true } }],
    } as Parameters<typeof writeSettings>[1]);
    await seedVisits(page, 5);
    await page.reload();
    await rows(5);
  });
  afterAll(() => extension?.close());

  it('two visits, each named where its undo stands, and by key the last one first', async () => {
    await page.keyboard.press('j');
    await page.keyboard.press('Delete');
    await rows(4);
    await page.keyboard.press('Delete');
    await rows(3);
    const words = await toasts(page).allInnerTexts();
    expect(new Set(words).size).toBe(2);
    for (const text of words) expect(text).toMatch(/^Deleted: \w+, \w+, \w+ \d+, 2026/);
    await page.keyboard.press('z');
    await rows(4);
    await page.keyboard.press('z');
    await rows(5);
  });

  it('a visit that was deleted on its own page, and one that was closed', async () => {
    await page.keyboard.press('Enter');
    await page.getByRole('tab', { name: /Pre-check/ }).waitFor();
    await button('More').click();
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    await rows(4);
    await undo(/^Deleted: /);
    await rows(5);
    await page.keyboard.press('j');
    await page.keyboard.press('e');
    await undo(/^Closed: /);
    await page.getByText('5 of 5 visits').waitFor();
  });

  it('a saved view', async () => {
    await button('Mine').click();
    await button('Forget the view Mine').click();
    await button('Mine').waitFor({ state: 'detached' });
    await undo('View forgotten: Mine');
    await button('Mine').waitFor();
  });

  it('a provider, a payer, and what was typed and discarded, also after a look at another screen', async () => {
    await go('settings/practice');
    const names = page.getByRole('button', { name: 'Remove this provider' });
    const before = await names.count();
    await names.first().click();
    expect(await names.count()).toBe(before - 1);
    await undo(/^Removed: /);
    expect(await names.count()).toBe(before);
    await page.getByLabel('Name as the payers know it', { exact: true }).fill('Brookmoor Oral Care');
    await go('worklist');
    await go('settings/payers');
    await button('Harborline Mutual').click();
    await button('Remove this payer').click();
    await button('Harborline Mutual').waitFor({ state: 'detached' });
    await undo('Removed: Harborline Mutual');
    await button('Harborline Mutual').waitFor();
    await button('Discard').click();
    await undo('The changes were discarded');
    await go('settings/practice');
    expect(await page.getByLabel('Name as the payers know it', { exact: true }).inputValue()).toBe('Brookmoor Oral Care');
    await button('Save').click();
    await undo('Saved');
    await page.waitForFunction(
      () => ![...document.querySelectorAll('input')].some(({ value }) => value === 'Brookmoor Oral Care'),
    );
  });

  it('never asks in vain: what no undo brings back is said before', async () => {
    await go('settings/retention');
    const days = page.getByRole('textbox', { name: /accepted/i }).first();
    const kept = await days.inputValue();
    const shorten = async (choice: string) => {
      await days.fill('5');
      await page.keyboard.press('Tab');
      const sure = page.getByRole('alertdialog', { name: 'Keep visits for a shorter time?' });
      await sure.getByText('Undo does not bring them back').waitFor();
      await sure.getByRole('button', { name: choice }).click();
      await sure.waitFor({ state: 'detached' });
    };
    await shorten('Cancel');
    expect(await days.inputValue()).toBe(kept);
    await shorten('Keep them shorter');
    await toasts(page).filter({ hasText: 'Saved' }).waitFor();
    expect(await days.inputValue()).toBe('5');
  });

  it('settings that a file brought, and one word stands for one thing said twice', async () => {
    await go('settings/backup');
    const give = (autoLockMinutes: number) =>
      page
        .locator('input[type=file]')
        .nth(1)
        .setInputFiles({
          name: 's.json',
          mimeType: 'application/json',
          buffer: Buffer.from(
            JSON.stringify({ format: 'crossbite.settings-file/1', settings: { density: 'compact', autoLockMinutes } }),
          ),
        });
    await give(9);
    await toasts(page).filter({ hasText: 'The settings were taken over' }).waitFor();
    await give(8);
    await page.waitForFunction(() => document.querySelectorAll('.toast').length > 0);
    expect(await toasts(page).filter({ hasText: 'The settings were taken over' }).count()).toBe(1);
  });

  it('the office’s own crosswalk rows and the licensed codes', async () => {
    await go('settings/codes');
    const block = page.locator('.panel-block').filter({ hasText: 'Medical procedure numbers' });
    const code = sampleVisit().encounter.accepted?.lines?.[0]?.code ?? '';
    const csv = `key,code,description\nunlisted-dentoalveolar,${code},Theirs\n`;
    await block.locator('input[type=file]').setInputFiles({ name: 'own.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    await block.getByText('1 codes from own.csv').waitFor();
    await block.getByRole('button', { name: 'Remove the code file' }).click();
    await undo('Forgotten: own.csv');
    await block.getByText('1 codes from own.csv').waitFor();
  });
});
