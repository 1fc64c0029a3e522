import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servePractice } from '@/bin/demo/practice/server.mjs';
import { zipOf } from '../supply/builds';
import { firefoxPath, launchFirefox, newProfile } from '../support/firefox';
import { tried } from '../support/tried';

const verdict = "document.querySelector('[data-verdict]')?.dataset.verdict";

describe.skipIf(!firefoxPath)('the main job in Firefox (needs firefox-esr)', () => {
  let practice: { url: string; close: () => void };
  let firefox: Awaited<ReturnType<typeof launchFirefox>>;
  let xpi = '';
  const profile = newProfile();
  beforeAll(async () => {
    xpi = zipOf('firefox-e2e', 'firefox');
    practice = (await servePractice(0)) as { url: string; close: () => void };
    firefox = await launchFirefox(profile, xpi);
  });
  afterAll(async () => {
    await firefox?.close();
    practice?.close();
    rmSync(profile, { recursive: true, force: true });
  });

  it('reads the open chart at a click, keeps the visit, and shows it in the sidebar and after the browser was closed', async () => {
    tried('asked-only', 'Firefox: a chart read at a click, kept over a start of the browser', 1);
    await firefox.open(`${practice.url}/classic/1001`);
    await firefox.clickAction();
    const found = await firefox.waitIn('popup.html', verdict);
    expect(['ready', 'needs-answers', 'not-medical', 'blocked', 'cannot-tell']).toContain(found);
    expect(await firefox.evaluateIn('popup.html', "document.body.innerText.includes('1001')")).toBe(true);
    await firefox.evaluateIn(
      'popup.html',
      "[...document.querySelectorAll('button')].find((one) => /side/i.test(one.textContent)).click()",
    );
    expect(await firefox.waitIn('sidepanel.html', verdict)).toBe(found);
    await firefox.close();
    firefox = await launchFirefox(profile, xpi);
    await firefox.open(`${await firefox.home()}workbench.html#/worklist`);
    expect(await firefox.waitIn('workbench.html', "document.body.innerText.includes('Marsh')")).toBe(true);
  }, 60_000);

  it('reads a site that was switched on without a click, marks its rows, and does so again after the browser was closed', async () => {
    await firefox.grantSite('http://127.0.0.1/*');
    await firefox.open(`${await firefox.home()}workbench.html#/settings/sites`);
    await firefox.waitInTab("Boolean(document.querySelector('main input'))");
    await firefox.evaluateInTab(
      `(() => {
        const field = [...document.querySelectorAll('main input')].find((one) => /address/i.test(one.labels?.[0]?.textContent ?? ''));
        field.focus();
        document.execCommand('insertText', false, '${practice.url}');
      })()`,
    );
    await firefox.evaluateInTab(
      "[...document.querySelectorAll('main button')].find((one) => /switch on|add/i.test(one.textContent)).click()",
    );
    await firefox.waitInTab(`document.querySelector('main').innerText.includes('127.0.0.1')`);
    const marked = async () => {
      await firefox.open(`${practice.url}/classic/1001`);
      return firefox.waitInTab("document.documentElement.lastElementChild.style?.zIndex === '2147483000'");
    };
    expect(await marked()).toBe(true);
    const inPage = await firefox.evaluateInTab(
      '({ root: document.documentElement.lastElementChild.shadowRoot, text: document.documentElement.lastElementChild.textContent })',
    );
    expect(inPage).toEqual({ root: null, text: '' });
    await firefox.close();
    firefox = await launchFirefox(profile, xpi);
    expect(await marked()).toBe(true);
    tried(
      'asked-only',
      'Firefox: a site switched on (permission given beforehand) is read and marked, also after a start of the browser',
      2,
    );
  }, 60_000);
});
