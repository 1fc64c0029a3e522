import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from '../support/axe';
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
    // The bar goes when the settings are kept, and not before.
    await page.getByRole('button', { name: 'Save', exact: true }).waitFor({ state: 'detached' });
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

  it('checks a pasted note or a file, says what is wrong in one sentence, and loses nothing', async () => {
    await go('check');
    const box = page.getByLabel('Note, ledger or treatment plan');
    const check = page.locator('main').getByRole('button', { name: 'Check', exact: true });
    await check.click();
    await page.getByRole('alert').filter({ hasText: 'There is nothing to check yet' }).waitFor();
    const note = 'Full bony impaction with recurrent pericoronitis and trismus, removed.\nD7240 #32 completed 11/03/2026';
    await box.fill(note);
    await check.click();
    await page.getByText('Checked: the pasted text').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    const verdict = page.getByRole('region', { name: 'Answer' }).locator('.line').filter({ hasText: 'D7240' });
    expect(await verdict.innerText()).toContain('Medical');
    const file = page.locator('input[type=file]');
    await file.setInputFiles({ name: 'a.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') });
    await page.getByRole('alert').filter({ hasText: 'This PDF is damaged and cannot be read' }).waitFor();
    expect(await box.inputValue()).toBe(note);
    expect(await verdict.count()).toBe(1);
    const ledger = 'Date,Tooth,Code,Fee\n11/03/2026,19,D7140,210\n10/06/2026,14,D2392,180\n';
    await file.setInputFiles({ name: 'ledger.csv', mimeType: 'text/csv', buffer: Buffer.from(ledger) });
    await page.getByText('Checked: ledger.csv').waitFor();
    await page.getByRole('button', { name: /Visit/ }).click();
    await page.getByRole('option', { name: 'Oct 6, 2026' }).click();
    await page.locator('.line').filter({ hasText: 'D2392' }).waitFor();
    const dropped = await page.evaluateHandle(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(['D7510 #19 completed'], 'note.txt'));
      return transfer;
    });
    await page.dispatchEvent('main h1', 'drop', { dataTransfer: dropped });
    await page.getByText('Checked: note.txt').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.screenshot({ path: `${report}check-answer.png`, fullPage: true });
    expect(await box.inputValue()).toBe(note);
  });

  const places = ['worklist', 'patients', 'check', 'statistics', 'guide', 'visit/visit-3'].concat(
    ['practice', 'payers', 'sites', 'codes', 'retention', 'backup', 'audit', 'about'].map((place) => `settings/${place}`),
  );
  // Zoom halves the room that the page has, which is what a person's zoom does.
  const modes = [
    { name: 'light', colorScheme: 'light', forcedColors: 'none', widths: [1280, 360] },
    { name: 'dark', colorScheme: 'dark', forcedColors: 'none', widths: [1280, 360] },
    { name: 'forced colours', colorScheme: 'light', forcedColors: 'active', widths: [1280] },
    { name: 'zoom 200 %', colorScheme: 'light', forcedColors: 'none', widths: [640] },
  ] as const;
  it.each(places)('is right by axe and looks right: %s', async (place) => {
    const faults: string[] = [];
    await go(place);
    await page.locator('main h1').first().waitFor();
    await page.waitForLoadState('networkidle');
    for (const { name, colorScheme, forcedColors, widths } of modes) {
      await page.emulateMedia({ colorScheme, forcedColors });
      for (const width of widths) {
        await page.setViewportSize({ width, height: width === 640 ? 400 : 800 });
        await page.screenshot({ path: `${report}${place.replace('/', '-')}-${name.replace(/\W+/g, '-')}-${width}.png` });
        for (const fault of await axeFaults(page)) faults.push(`${name}, ${width}: ${fault}`);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        if (wide > 0) faults.push(`${name}, ${width}: ${wide} px wider than the window`);
      }
    }
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(faults).toEqual([]);
  });
});
