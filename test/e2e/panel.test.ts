import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servePractice } from '@/bin/demo/practice/server.mjs';
import { buildExtension, chromiumPath, launchExtension } from '../support/extension';

describe.skipIf(!chromiumPath)('the side panel beside an open chart (needs Chromium)', () => {
  let extension: Awaited<ReturnType<typeof launchExtension>>;
  let practice: { url: string; close: () => void };
  beforeAll(async () => {
    buildExtension();
    practice = (await servePractice(0)) as { url: string; close: () => void };
    extension = await launchExtension();
  });
  afterAll(async () => {
    await extension?.close();
    practice?.close();
  });
  const button = (words: string) =>
    `[...document.querySelectorAll('button')].find((one) => one.textContent.includes('${words}'))`;
  const inPanel = (expression: string) => extension.evaluateIn('sidepanel.html', expression);
  const waitPanel = (expression: string) => extension.waitIn('sidepanel.html', `Boolean(${expression})`);
  const key = (name: string) =>
    inPanel(`document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '${name}', bubbles: true }))`);

  it('accepts under a name, takes it back, shows the words of the note where they stand', async () => {
    const page = await extension.context.newPage();
    await page.goto(`${practice.url}/classic/1001`, { waitUntil: 'networkidle' });
    await page.bringToFront();
    await extension.clickAction(page.url());
    await extension.waitIn('popup.html', "Boolean(document.querySelector('[data-verdict]'))");
    expect(await extension.openPanel()).toBe(true);

    await waitPanel(button('Accept'));
    await key('a');
    // Nothing is decided by nobody.
    await waitPanel("document.querySelector('[role=dialog] input')");
    await inPanel(`(() => {
      const input = document.querySelector('[role=dialog] input');
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(input, 'Dana Whitlock');
      input.dispatchEvent(new Event('input', { bubbles: true }));
      ${button('Go on')}.click();
    })()`);
    await waitPanel(button('Take back'));
    expect(await inPanel('document.body.innerText')).toContain('Dana Whitlock');

    await key('z');
    await waitPanel(`!(${button('Take back')}) && ${button('Accept')}`);

    await inPanel("document.querySelector('.quote').click()");
    await waitPanel("document.querySelector('.quote mark.active')");
    // This page holds its note in a field of its own form, which stays untouched: the panel shows the note with the words lit.
    expect(await waitPanel("document.querySelector('.note-text mark.active')")).toBe(true);
    await page.close();
  });
});
