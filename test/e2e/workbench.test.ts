import { mkdirSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildExtension, chromiumPath, launchExtension } from '../support/extension';
import { seedVisits } from '../support/seed-visits';

const report = new URL('../../test-report/workbench/', import.meta.url).pathname;

describe.skipIf(!chromiumPath)('the workbench (needs Chromium)', () => {
  let extension: Awaited<ReturnType<typeof launchExtension>>;
  let page: Page;
  const go = async (place: string) => {
    await page.goto(`chrome-extension://${extension.id}/workbench.html#/${place}`);
    await page.reload();
  };
  beforeAll(async () => {
    buildExtension();
    mkdirSync(report, { recursive: true });
    extension = await launchExtension();
    page = await extension.context.newPage();
    await page.setViewportSize({ width: 1280, height: 800 });
  });
  afterAll(() => extension?.close());

  it('says what to do where nothing was checked yet', async () => {
    await go('worklist');
    await page.getByRole('heading', { name: 'No visit was checked yet' }).waitFor();
    await page.screenshot({ path: `${report}empty.png` });
  });

  it('opens with every visit, and moves, opens and comes back by keyboard alone', async () => {
    await seedVisits(page, 120);
    await go('worklist');
    await page.getByText('120 of 120 visits').waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    const second = await page.locator('[role=row][aria-selected=true]').getAttribute('aria-rowindex');
    expect(second).toBe('3');
    await page.keyboard.press('Enter');
    await page.getByRole('tab', { name: /Pre-check/ }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'Worklist' }).waitFor();
  });

  it('finds by search and narrows by status', async () => {
    await go('worklist');
    await page.getByText('120 of 120 visits').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('gallagher d7');
    await page.waitForFunction(() => !document.body.innerText.includes('120 of 120'));
    const names = await page.locator('[role=row] .cell-patient').allInnerTexts();
    expect(names.slice(1).every((name) => name.startsWith('Gallagher'))).toBe(true);
    await page.keyboard.press('Escape');
    await page.getByText('120 of 120 visits').waitFor();
    await page
      .getByRole('button', { name: /^Dental|Not medical/ })
      .first()
      .click();
    await page.waitForFunction(() => !document.body.innerText.includes('120 of 120'));
  });

  it('takes back a deletion', async () => {
    await go('worklist');
    await page.getByText('120 of 120 visits').waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('Delete');
    await page.getByText('119 of 119 visits').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('120 of 120 visits').waitFor();
  });

  it('refuses a mistyped NPI in one sentence and saves a right one', async () => {
    await go('settings/practice');
    await page.getByLabel('Billing NPI').fill('1999999985');
    await page.getByText('one digit is mistyped').waitFor();
    await page.getByRole('button', { name: /Save after 1 error is fixed/ }).waitFor();
    await page.getByLabel('Billing NPI').fill('1999999984');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved').first().waitFor();
    await page.reload();
    await page.waitForFunction(() => [...document.querySelectorAll('input')].some(({ value }) => value === '1999999984'));
  });

  it('says in one sentence that a file is no backup, and changes nothing', async () => {
    await go('settings/backup');
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'a.crossbite', mimeType: '', buffer: Buffer.from('{"no":1}') });
    await page.getByLabel('Passphrase of this backup').fill('long enough words');
    await page.getByRole('button', { name: 'Restore a backup' }).click();
    await page.getByRole('button', { name: 'Replace everything' }).click();
    await page.getByText('This backup could not be opened').waitFor();
    await go('worklist');
    await page.getByText('120 of 120 visits').waitFor();
  });

  const places = ['worklist', 'patients', 'statistics', 'guide', 'visit/visit-3'].concat(
    ['practice', 'payers', 'sites', 'codes', 'retention', 'backup', 'audit', 'about'].map((place) => `settings/${place}`),
  );
  it.each(places)('is right by axe and looks right: %s', async (place) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 800 });
        await go(place);
        await page.locator('main h1').first().waitFor();
        await page.waitForLoadState('networkidle');
        await page.screenshot({ path: `${report}${place.replace('/', '-')}-${colorScheme}-${width}.png` });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([]);
      }
    }
    await page.setViewportSize({ width: 1280, height: 800 });
  });
});
