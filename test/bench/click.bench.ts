import { servePractice } from '@/bin/demo/practice/server.mjs';
import { buildExtension, chromiumPath, launchExtension } from '../support/extension';
import { buildEmptyExtension } from './empty-extension';
import { type Row, row, spreadOf } from './row';

const rounds = 9;
const firstPaint = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0";
/** Time of day at which the verdict first stood in the popup, looked at in every frame. */
const verdictAt = `new Promise((resolve) => {
  const look = () => document.querySelector('[data-verdict]')?.dataset.verdict ? resolve(Date.now()) : requestAnimationFrame(look);
  look();
})`;

/** From the click on the toolbar to the verdict, and the popup's first paint beside that of an empty popup of the same framework. */
export async function bench(): Promise<Row[]> {
  if (!chromiumPath) return [];
  const practice = await servePractice(0);
  try {
    const empty = await paints(await buildEmptyExtension(), practice.url);
    buildExtension();
    const own = await paints(undefined, practice.url);
    return [
      row('click', 'first paint of the popup', 'ms', spreadOf(own.paint), {
        name: 'empty popup',
        median: spreadOf(empty.paint).median,
      }),
      row('click', 'click to verdict, worker stopped', 'ms', spreadOf(own.cold), { name: 'a second', median: 1000 }),
      row('click', 'click to verdict, worker awake', 'ms', spreadOf(own.warm), { name: 'a second', median: 1000 }),
    ];
  } finally {
    practice.close();
  }
}

/** Times of several clicks on one chart; of an extension without a verdict only the paint. */
async function paints(folder: string | undefined, url: string) {
  const found = { paint: [] as number[], cold: [] as number[], warm: [] as number[] };
  const extension = await launchExtension(folder ? { folder } : {});
  try {
    for (let i = 0; i < rounds * 2; i++) {
      const page = await extension.context.newPage();
      await page.goto(`${url}/app.html#/patient/1001/chart`, { waitUntil: 'networkidle' });
      await page.bringToFront();
      const cold = i % 2 === 0;
      if (cold) await extension.killWorker();
      const clicked = Date.now();
      await extension.clickAction(page.url());
      if (!folder) (cold ? found.cold : found.warm).push(Number(await extension.waitIn('popup.html', verdictAt)) - clicked);
      found.paint.push(Number(await extension.waitIn('popup.html', firstPaint)));
      await page.close();
    }
  } finally {
    await extension.close();
  }
  return found;
}
