import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildExtension, chromiumPath, launchExtension } from '../support/extension';
import { handsOn } from '../support/hands';
import { serveSoup } from '../support/soup-page';

describe.skipIf(!chromiumPath)('a page that nobody can read untaught (needs Chromium)', () => {
  let extension: Awaited<ReturnType<typeof launchExtension>>;
  let served: Awaited<ReturnType<typeof serveSoup>>;
  let popup: ReturnType<typeof handsOn>;
  let panel: ReturnType<typeof handsOn>;
  let chart: Page;
  const open = async (path: string) => {
    await chart.goto(`${served.url}${path}`);
    await chart.bringToFront();
    await extension.clickAction(chart.url());
  };
  beforeAll(async () => {
    buildExtension();
    served = await serveSoup();
    extension = await launchExtension();
    popup = handsOn(extension, 'popup.html');
    panel = handsOn(extension, 'sidepanel.html');
    chart = await extension.context.newPage();
  });
  afterAll(async () => {
    await extension?.close();
    served?.close();
  });
  /** The place of the page that is asked for, by a click of the mouse in it. */
  const pointAt = async (name: string, words: string) => {
    await panel.click(`Point: ${name}`);
    await panel.sees(`Click in the page: ${name}`);
    await chart.getByText(words, { exact: true }).first().click();
    await panel.wait(`all().some((el) => named(el) === 'Forget: ${name}')`);
  };
  const codes = async () => (await extension.shownCheck('sidepanel.html'))?.encounter.procedures.map(({ cdt }) => cdt);

  it('is shown by pointing, and reads what was shown before it is kept', async () => {
    await open('/p/4711/chart');
    await popup.sees('Nothing to check here');
    await popup.click('Show me where things stand');
    await panel.sees('Show where things stand');
    await pointAt('Procedure code', '7240');
    await pointAt('Tooth', '17');
    await panel.wait("document.querySelectorAll('.teach-rows > li').length === 2");
    await pointAt('Fee', '425.00');
    await pointAt('Patient’s name', 'Quillfeather, Odalys');
    expect(await panel.run("return document.querySelector('.teach-rows').innerText.replace(/\\s+/g, ' ')")).toBe(
      'D7240 Tooth 17 $425.00 D7210 Tooth 3 $210.00',
    );
  });

  it('by keys alone, pressed in the panel', async () => {
    await panel.focus();
    await panel.click('Point: Chart note');
    await panel.sees('Click in the page: Chart note');
    // From whatever lies in the middle to the body, down into the box of boxes, and to its last part.
    await panel.press('ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowDown', 'ArrowDown');
    await panel.press('ArrowRight', 'ArrowRight');
    await panel.sees('There stands: ok today, sutured');
    await panel.press('Enter');
    await panel.wait("all().some((el) => named(el) === 'Forget: Chart note')");
  });

  it('is still there after a look at another tab', async () => {
    const other = await chart.context().newPage();
    await other.bringToFront();
    await panel.seesNot('Forget: Fee');
    await other.close();
    await chart.bringToFront();
    await panel.wait("all().some((el) => named(el) === 'Forget: Chart note')");
    expect(await panel.run("return document.querySelectorAll('.teach-rows > li').length")).toBe(2);
  });

  it('did nothing in the page, and left nothing there', async () => {
    expect(await chart.evaluate('clicked')).toBe(0);
    await chart.getByText('17', { exact: true }).click();
    expect(await chart.evaluate('clicked')).toBe(1);
    expect(await chart.evaluate('[...document.documentElement.children].map((one) => one.localName).join()')).toBe('head,body');
    await panel.click('Point: Status');
    await chart.locator('body').hover();
    await chart.waitForFunction('document.documentElement.lastElementChild.localName === "div"');
    await chart.keyboard.press('Escape');
    await panel.seesNot('Click in the page');
    expect(await chart.evaluate('document.documentElement.lastElementChild.localName')).toBe('body');
  });

  it('is read by it from then on, also after a reload and for another patient', async () => {
    await panel.click('Save and read the page');
    await panel.wait("document.querySelector('[data-verdict]')");
    expect(await codes()).toEqual(['D7240', 'D7210']);
    await open('/p/4712/chart');
    await panel.sees('Fennimore');
    expect(await codes()).toEqual(['D7140', 'D9222']);
    await chart.reload();
    await chart.bringToFront();
    await extension.clickAction(chart.url());
    await popup.sees('Read with what was taught');
  });

  it('that has changed says so in popup and panel, and can be taught again', async () => {
    served.layOutAnew();
    await open('/p/4711/chart');
    await popup.sees('This page has changed');
    await popup.click('Teach it again');
    await panel.sees('No longer where it was shown');
    await panel.sees('Point again');
  });
});
