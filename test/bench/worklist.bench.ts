import { buildExtension, chromiumPath, launchExtension } from '../support/extension';
import { seedVisits } from '../support/seed-visits';
import { type Row, row, spreadOf } from './row';

const COUNT = 20_000;
const LIMIT = 50;

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof launchExtension>>['context']['newPage']>>;

/** Milliseconds of every task over 50 ms since the last call, as the browser itself counts them; 0 where there was none. */
const longTasks = (page: Page) =>
  page.evaluate(() => {
    const held = globalThis as { longTasks?: number[] };
    const tasks = held.longTasks ?? [];
    held.longTasks = [];
    return tasks.length > 0 ? tasks : [0];
  });

/** A worklist of 20 000 visits in the built extension: opening, scrolling, searching, sorting. */
export async function bench(): Promise<Row[]> {
  if (!chromiumPath) return [];
  buildExtension();
  const extension = await launchExtension();
  try {
    const page = await extension.context.newPage();
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.addInitScript(() => {
      const held = globalThis as { longTasks?: number[] };
      held.longTasks = [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) held.longTasks?.push(entry.duration);
      }).observe({ type: 'longtask', buffered: true });
    });
    await page.goto(`chrome-extension://${extension.id}/workbench.html`);
    await page.getByRole('heading', { name: 'No visit was checked yet' }).waitFor();
    await seedVisits(page, COUNT, 200);
    const started = performance.now();
    await page.reload();
    await page.getByText('20,000 of 20,000 visits').waitFor({ timeout: 120_000 });
    await page.waitForFunction(() => document.querySelector('.worklist-progress') === null, undefined, { timeout: 120_000 });
    const opened = performance.now() - started;
    await page.waitForTimeout(1000);
    const opening = await longTasks(page);
    await page.locator('.visit-scroller').hover();
    for (let i = 0; i < 60; i++) await page.mouse.wheel(0, 3000);
    await page.waitForTimeout(500);
    const scrolling = await longTasks(page);
    await page.locator('input[type=search]').fill('');
    await page.locator('input[type=search]').pressSequentially('gallagher d7510', { delay: 60 });
    await page.waitForTimeout(500);
    await page.locator('input[type=search]').fill('');
    await page.getByRole('button', { name: /^Not medical/ }).click();
    await page.getByRole('button', { name: /^All visits/ }).click();
    await page.waitForTimeout(500);
    const filtering = await longTasks(page);
    for (const name of ['Patient', 'Medical payer', 'Status'])
      await page.getByRole('columnheader', { name }).locator('button').click();
    await page.waitForTimeout(1000);
    const sorting = await longTasks(page);
    const limit = { name: 'a long task', median: LIMIT };
    const worst = (name: string, tasks: number[]) =>
      row(
        'worklist',
        `20 000 visits: longest task while ${name} (0: none over 50 ms)`,
        'ms',
        spreadOf([Math.max(...tasks)]),
        limit,
      );
    return [
      row('worklist', '20 000 visits: opened whole', 'ms', spreadOf([opened])),
      worst('opening', opening),
      worst('scrolling', scrolling),
      worst('searching and filtering', filtering),
      worst('sorting', sorting),
    ];
  } finally {
    await extension.close();
  }
}
