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

  it('by the keys that the map shows, and each of them works', async () => {
    const press = (...keys: string[]) => keys.reduce((done, key) => done.then(() => page.keyboard.press(key)), Promise.resolve());
    const head = (name: string | RegExp) => page.getByRole('heading', { name }).first().waitFor();
    const current = () => page.locator('[role=row][aria-selected=true]').getAttribute('aria-rowindex');
    const focused = (what: string) => page.waitForFunction((one) => document.activeElement?.matches(one), what);
    const dialog = async (key: string) => {
      await press(key);
      await page.getByRole('dialog').waitFor();
      await press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    };
    const tab = (n: number) =>
      page.waitForFunction((at) => document.querySelectorAll('[role=tab]')[at]?.ariaSelected === 'true', n - 1);
    const back = async () => {
      await page.locator('body').press('Escape');
      await head('Worklist');
    };
    const list: Readonly<Record<string, () => Promise<unknown>>> = {
      'J K': async () => {
        await press('j', 'k', 'k', 'k', 'k', 'k');
        expect(await current()).toBe('2');
        await press('j');
        expect(await current()).toBe('3');
      },
      Enter: async () => {
        await press('Enter');
        await page.getByRole('tab', { name: /Pre-check/ }).waitFor();
        await back();
      },
      '/': async () => {
        await press('/');
        await focused('input[type=search]');
        await press('Escape');
      },
      F: async () => {
        await press('f');
        await page.locator('.popover').waitFor();
        await press('Escape');
        await page.locator('.popover').waitFor({ state: 'detached' });
      },
      E: async () => {
        await press('j', 'e');
        await page.getByText('4 of 5 visits').waitFor();
        await undo(/^Closed: /);
      },
      Delete: async () => {
        await press('j', 'Delete');
        await rows(4);
      },
      Z: async () => {
        await press('z');
        await rows(5);
      },
      N: async () => {
        await press('n');
        await head('Check a note');
        await press('w');
        await head('Worklist');
      },
    };
    const places: Readonly<Record<string, () => Promise<unknown>>> = {
      W: () => press('p', 'w').then(() => head('Worklist')),
      P: () => press('p').then(() => head('Patients')),
      S: () => press('s').then(() => head('Statistics')),
      F6: async () => {
        await press('w');
        await head('Worklist');
        await press('j', 'Delete');
        await rows(4);
        await toasts(page)
          .filter({ hasText: /^Deleted: / })
          .waitFor();
        await press('F6');
        await page.waitForFunction(() => document.activeElement?.closest('.toasts'));
        await press('Enter');
        await rows(5);
      },
      '?': () => dialog('?'),
    };
    const visit: Readonly<Record<string, () => Promise<unknown>>> = {
      'J K': async () => {
        await press('j', 'k');
        await focused('[id^=row-]');
      },
      A: () => press('a').then(() => button('Take back').waitFor()),
      C: () => dialog('c'),
      Z: () => press('z').then(() => button('Take back').waitFor({ state: 'detached' })),
      X: () => dialog('x'),
      '1 2 3 4': async () => {
        for (const n of [2, 3, 4, 1]) {
          await press(String(n));
          await tab(n);
        }
      },
      E: async () => {
        await press('e');
        await undo(/^Closed: /);
      },
      Escape: back,
    };
    await page.keyboard.press('w');
    await rows(5);
    await press('?');
    await page.getByRole('dialog').waitFor();
    const map = await page
      .locator('.key-group')
      .evaluateAll((groups) => groups.map((group) => [...group.querySelectorAll('dd .sr')].map((el) => el.textContent)));
    await press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    const trials = [list, visit, places];
    expect(map.map((keys) => [...keys].sort())).toEqual(trials.map((group) => Object.keys(group).sort()));
    for (const group of trials) {
      if (group === visit) {
        await press('j', 'Enter');
        await button(/^Accept/).waitFor();
      }
      for (const trial of Object.values(group)) await trial();
    }
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
