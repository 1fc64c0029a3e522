import { servePractice } from '@/bin/demo/practice/server.mjs';
import { buildExtension, chromiumPath, launchExtension } from '../support/extension';
import { type Row, row, spreadOf } from './row';

const rounds = 5;
const seconds = 2;
/** 2,400 changes of text and attributes a second, in rows of the chart, as a page with a live grid makes them. */
const storm = `setInterval(() => {
  const cells = document.querySelectorAll('main [role=gridcell], main td, main span');
  for (let i = 0; i < 48 && cells.length; i++) {
    const cell = cells[Math.floor(Math.random() * cells.length)];
    i % 2 ? cell.setAttribute('data-tick', String(Math.random())) : cell.setAttribute('title', String(i));
  }
}, 20)`;

/** Main-thread time of a page that was checked, beside the same page that never was: at rest and under a storm of changes. */
export async function bench(): Promise<Row[]> {
  if (!chromiumPath) return [];
  buildExtension();
  const practice = await servePractice(0);
  const extension = await launchExtension();
  const times = { restOff: [] as number[], restOn: [] as number[], stormOff: [] as number[], stormOn: [] as number[] };
  try {
    for (let i = 0; i < rounds; i++) {
      for (const [checked, stormy, into] of [
        [false, false, times.restOff],
        [true, false, times.restOn],
        [false, true, times.stormOff],
        [true, true, times.stormOn],
      ] as const) {
        into.push(await busy(checked, stormy));
      }
    }
  } finally {
    await extension.close();
    practice.close();
  }
  const median = (values: number[]) => spreadOf(values).median;
  return [
    row('page cost', 'checked page at rest', 'ms a second', spreadOf(times.restOn), {
      name: 'never checked',
      median: median(times.restOff),
    }),
    row('page cost', 'checked page, 2,400 changes a second', 'ms a second', spreadOf(times.stormOn), {
      name: 'never checked',
      median: median(times.stormOff),
    }),
  ];

  async function busy(checked: boolean, stormy: boolean): Promise<number> {
    const page = await extension.context.newPage();
    await page.goto(`${practice.url}/app.html#/patient/1001/chart`, { waitUntil: 'networkidle' });
    await page.bringToFront();
    if (checked) {
      await extension.clickAction(page.url());
      await extension.waitIn('popup.html', "Boolean(document.querySelector('[data-verdict]'))");
    }
    if (stormy) await page.evaluate(storm);
    const session = await extension.context.newCDPSession(page);
    await session.send('Performance.enable');
    const taskTime = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
    };
    const before = await taskTime();
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
    const spent = (await taskTime()) - before;
    await page.close();
    return spent / seconds;
  }
}
