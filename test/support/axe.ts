import axe from 'axe-core';
import type { Page } from 'playwright-core';

/**
 * What every rule that axe has by default finds wrong on the page as it stands, as "rule at element"; [] where nothing is.
 * Loads its program once into a document: most of what a look costs is loading it.
 */
export async function axeFaults(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
    const { violations } = await run(document, { resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.target.join(' ')}`);
  });
}
