import type { Page } from 'playwright-core';
import { type ViewName, viewNames } from './view-names';

export type Screen = {
  name: string;
  query: string;
  width: number;
  height: number;
  /** What a person does first. */
  act?: (page: Page) => Promise<void>;
};

const popup = (view: ViewName, more = ''): Screen => ({
  name: `popup-${view}${more.replace(/\W+/g, '-')}`,
  query: `in=popup&view=${view}${more}`,
  width: 360,
  height: 600,
});
const panel = (view: ViewName, as = '', act?: Screen['act'], width = 400): Screen => ({
  name: `panel-${view}${as && `-${as}`}`,
  query: `in=panel&view=${view}`,
  width,
  height: 900,
  ...(act && { act }),
});
const press =
  (...keys: string[]) =>
  async (page: Page) => {
    for (const key of keys) await page.keyboard.press(key);
  };

/** Every screen that is looked at and walked by axe. */
export const screens: readonly Screen[] = [
  ...viewNames.map((view) => popup(view)),
  popup('teeth', '&locale=es'),
  ...viewNames.map((view) => panel(view)),
  panel('teeth', 'documentation', press('2')),
  panel('sleep', 'documentation', press('2')),
  panel('injury', 'documentation', press('2')),
  panel('teeth', 'claim', press('3')),
  panel('teeth', 'followup', press('4')),
  { ...panel('sleep', 'denied-before'), query: 'in=panel&view=sleep&kept=1' },
  ...(['Ask the payer', 'Prior authorization', 'Letter of medical necessity'] as const).map((name) => ({
    ...panel('sleep', name.replace(/\W+/g, '-').toLowerCase(), async (page) => {
      await page.keyboard.press('4');
      await page.getByRole('button', { name, exact: true }).click();
    }),
    query: 'in=panel&view=sleep&kept=1',
  })),
  panel('teeth', 'keys', press('?')),
  panel('teeth', 'refuse', press('x')),
  panel('teeth', 'change', press('c')),
  panel('teeth', 'menu', (page) => page.getByRole('button', { name: 'More' }).click()),
  panel('teeth', 'edit', async (page) => {
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Put right what was read' }).click();
  }),
  panel('teeth', 'note', (page) => page.locator('.quote').first().click()),
  panel('teeth', 'toast', press('a')),
  panel('teeth', 'wide', undefined, 1280),
  ...['begun', 'pointing', 'lost'].map((view) => ({
    name: `teach-${view}`,
    query: `in=teach&view=${view}`,
    width: 360,
    height: 900,
  })),
  ...[360, 1280].map((width) => ({
    name: `authorizations-${width}`,
    query: `in=authorizations&view=sleep&width=${width}`,
    width,
    height: 900,
  })),
  { name: 'teach-begun-wide', query: 'in=teach&view=begun', width: 1280, height: 900 },
];

/** Shows another screen in the gallery that stands, without loading it anew: nothing of the one before is left. */
export async function showScreen(page: Page, query: string): Promise<void> {
  await page.evaluate((wish) => {
    history.replaceState(null, '', `?${wish}`);
    dispatchEvent(new PopStateEvent('popstate'));
  }, query);
  await page.locator(`[data-shown="${query}"] main`).waitFor();
}
