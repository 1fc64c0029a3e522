import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildExtension, chromiumPath, launchExtension, root } from '../support/extension';
import { type Extension, pause, say } from '../support/practice-walk';
import { serveFolder } from '../support/serve-folder';
import { tried } from '../support/tried';

/** Elements that the page's words would have made, had anything taken them for markup; and whether one ran. */
const made = "document.querySelectorAll('[id^=hit]').length + (document.title === 'hit' ? 1 : 0)";

describe.skipIf(!chromiumPath)('a page that is against the reader (needs Chromium)', () => {
  let served: { url: string; close: () => void };
  let extension: Extension;
  beforeAll(async () => {
    buildExtension();
    served = await serveFolder(path.join(root, 'test/pages/hostile'));
    extension = await launchExtension();
  });
  afterAll(async () => {
    await extension?.close();
    served?.close();
  });

  it('is read as it stands for the eye; its words stay words, its events decide nothing', async () => {
    tried('text-is-data', 'markup in name, description and note, through popup, panel and workbench; a page world that lies', 4);
    tried('marks-decide-nothing', 'a page under a cover that makes events and messages all the time', 1);
    const page = await extension.context.newPage();
    await page.goto(`${served.url}/payloads.html`);
    await page.bringToFront();
    await extension.clickAction(page.url());
    await extension.waitIn('popup.html', "Boolean(document.querySelector('[data-verdict]'))");
    const shown = (await extension.shownCheck())!;
    expect(shown.encounter.procedures.map(({ cdt }) => cdt)).toEqual(['D7240']);
    expect(shown.encounter.patient?.chartNumber).toBe('HX-7001');
    expect(shown.encounter.notes[0]?.text).toContain('<script id="hit3">');
    expect(await extension.evaluateIn('popup.html', made)).toBe(0);
    expect(await extension.openPanel()).toBe(true);
    await pause(500);
    expect(await extension.evaluateIn('sidepanel.html', made)).toBe(0);
    const office = await say(extension, 'office', { visit: shown.visit }, 'sidepanel.html');
    expect(office?.value?.decisions).toEqual([]);
    // And in the workbench, where the record is opened again from storage.
    const reports: string[] = [];
    const workbench = await extension.context.newPage();
    workbench.on('console', (message) => {
      if (/Content Security Policy|Trusted/i.test(message.text())) reports.push('reported');
    });
    await workbench.goto(`chrome-extension://${extension.id}/workbench.html#/worklist`);
    await workbench.locator('[role=row][aria-rowindex="2"]').waitFor({ timeout: 8_000 });
    expect(await workbench.evaluate(made)).toBe(0);
    await workbench.goto(`chrome-extension://${extension.id}/workbench.html#/visit/${shown.visit}`);
    await workbench.getByRole('tab', { name: /Pre-check/ }).waitFor({ timeout: 8_000 });
    await pause(500);
    expect(await workbench.evaluate(made)).toBe(0);
    expect(reports).toEqual([]);
  });

  it('that goes to another address in the middle takes its result with it', async () => {
    tried('asked-only', 'a tab that went to another origin after the click: no decision, no reading', 2);
    const page = await extension.context.newPage();
    await page.goto(`${served.url}/payloads.html`);
    await page.bringToFront();
    await extension.clickAction(page.url());
    await extension.waitIn('popup.html', "Boolean(document.querySelector('[data-verdict]'))");
    const shown = (await extension.shownCheck())!;
    await page.goto(`${served.url.replace('127.0.0.1', 'localhost')}/payloads.html`);
    const amendment = { kind: 'refuse', by: 'Ada Reyes', procedure: 'p1', code: '41899', reason: 'late.' };
    const place = { tab: shown.tab, run: shown.run };
    const from = (await extension.evaluateIn('popup.html', '1')) ? 'popup.html' : 'sidepanel.html';
    const answer = await say(extension, 'amend', { ...place, amendment }, from);
    expect(answer).toMatchObject({ answered: true, value: { ok: false } });
    const again = await say(extension, 'check', { tab: shown.tab }, from);
    expect(again).toMatchObject({ answered: true, value: { ok: false } });
  });
});
