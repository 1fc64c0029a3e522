import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listenToConsoles } from '../support/consoles';
import { buildExtension, chromiumPath, launchExtension } from '../support/extension';
import { type Extension, say } from '../support/practice-walk';
import { tried } from '../support/tried';

const canaries = ['Quillfeather', 'HX-88213-K', 'zanzibarite', 'Marrowby'];
const [last, chart, word, doctor] = canaries as [string, string, string, string];
const note = `11/02/2026 Full bony impaction #32 with ${word}, recurrent pericoronitis. Removed under local. ${doctor}, DDS`;
const page = `<!doctype html><meta charset="utf-8"><title>${last}</title><h1>Patient: ${last}, Ann</h1><p>Chart number: ${chart}</p><p>DOB: 03/14/1990</p>
<table><tr><th>Date</th><th>Code</th><th>Tooth</th><th>Description</th><th>Provider</th><th>Status</th></tr>
<tr><td>11/02/2026</td><td>D7240</td><td>32</td><td>${word}</td><td>Dr. ${doctor}</td><td>Completed</td></tr></table>
<h2>Clinical note</h2><div class="note">${note}</div>`;
/** Files that are wrong where they hold a word of the patient. */
const files = {
  'cut.json': `{"patient":{"name":{"last":"${last}"}},"notes":[{"text":"${note}"`,
  'other.json': JSON.stringify({ procedures: last, notes: [{ text: note, [word]: chart }] }),
  'ledger.csv': `Date,Code,Patient\n11/02/2026,D7240,"${last}\n${word},${chart}`,
  'claims.837': `ISA*00*${last}~NM1*IL*1*${last}*${word}~CLM*${chart}*x~`,
  'scan.pdf': `%PDF-1.7\n${note}`,
};
const verdict = "document.querySelector('[data-verdict]')?.dataset.verdict";

describe.skipIf(!chromiumPath)('the consoles of the browser, with a patient in all that is read (needs Chromium)', () => {
  let extension: Extension;
  let server: Server;
  let consoles: Awaited<ReturnType<typeof listenToConsoles>>;
  beforeAll(async () => {
    buildExtension();
    server = createServer((_, answer) => answer.setHeader('content-type', 'text/html; charset=utf-8').end(page));
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    extension = await launchExtension();
    consoles = await listenToConsoles(extension.context.browser()!);
  });
  afterAll(async () => {
    consoles?.close();
    await extension?.close();
    server?.close();
  });
  const loud = () => consoles.said().filter((text) => canaries.some((one) => text.includes(one)));
  const worker = async () => extension.context.serviceWorkers()[0] ?? (await extension.context.waitForEvent('serviceworker'));
  async function openChart() {
    const tab = await extension.context.newPage();
    await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/chart`);
    await tab.bringToFront();
    await extension.clickAction(tab.url());
    return tab;
  }

  it('hold no word of it: read, shown, decided on, opened in the workbench, and read from files that are wrong', async () => {
    const tab = await openChart();
    await extension.waitIn('popup.html', verdict);
    const shown = (await extension.shownCheck())!;
    for (const one of canaries) expect(JSON.stringify(shown)).toContain(one);
    expect(await extension.openPanel()).toBe(true);
    const amendment = { kind: 'refuse', by: doctor, procedure: 'p1', code: '41899', reason: `for ${last}.` };
    await say(extension, 'amend', { tab: shown.tab, run: shown.run, amendment }, 'sidepanel.html');
    const workbench = await extension.context.newPage();
    const home = `chrome-extension://${extension.id}/workbench.html`;
    await workbench.goto(`${home}#/visit/${shown.visit}`);
    await workbench.getByRole('tab', { name: /Pre-check/ }).waitFor();
    await workbench.goto(`${home}#/check`);
    await workbench.getByRole('heading', { level: 1 }).first().waitFor();
    for (const [name, text] of Object.entries(files)) {
      await workbench.evaluate(
        ([called, words]) => {
          const transfer = new DataTransfer();
          transfer.items.add(new File([words], called));
          document.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
        },
        [name, text] as const,
      );
      await workbench.locator('main').getByText(name).or(workbench.getByRole('alert')).first().waitFor();
    }
    await tab.evaluate("document.querySelector('h1').textContent = 'Patient: Other, One'");
    tried('silent-tools', 'consoles of page, worker, popup, panel and workbench over a whole visit', consoles.targets().length);
    expect(loud().length).toBe(0);
    await workbench.close();
    await tab.close();
  });

  it('hold none when what handles it throws with its words', async () => {
    // Each throws what it was given, as the browser's own do that quote what they could not use.
    const ways = ['TextEncoder.prototype encode', 'chrome.storage.session set', 'SubtleCrypto.prototype encrypt'];
    for (const way of ways) {
      const [object, method] = way.split(' ');
      await (await worker()).evaluate(`{
        const object = ${object};
        const own = object.${method};
        globalThis.thrown = 0;
        globalThis.mend = () => { object.${method} = own; };
        object.${method} = (...given) => { thrown++; throw new Error(${JSON.stringify(canaries.join(' '))} + JSON.stringify(given)); };
      }`);
      const tab = await openChart();
      const thrown = async () => (await worker()).evaluate('globalThis.thrown') as Promise<number>;
      await expect.poll(thrown, { message: way, timeout: 15_000 }).toBeGreaterThan(0);
      await (await worker()).evaluate('globalThis.mend()');
      await tab.close();
    }
    tried('silent-tools', 'faults in the worker whose words are those of the patient', ways.length);
    expect(loud().length).toBe(0);
  });

  it('are heard: a word said in the page, the worker and a page of ours, and an error that nobody caught', async () => {
    const tab = await openChart();
    await extension.waitIn('popup.html', 'document.body.innerText.length > 20');
    const control = (where: string) =>
      `console.log('control-${where}'); setTimeout(() => { throw new Error('thrown-${where}'); });`;
    await (await worker()).evaluate(control('worker'));
    await tab.evaluate(control('page'));
    await extension.evaluateIn('popup.html', `{ ${control('popup')} }`);
    for (const where of ['worker', 'page', 'popup']) {
      await expect
        .poll(() => consoles.said().filter((text) => text.includes(`control-${where}`)).length, { timeout: 5_000 })
        .toBeGreaterThan(0);
      await expect
        .poll(() => consoles.said().filter((text) => text.includes(`thrown-${where}`)).length, { timeout: 5_000 })
        .toBeGreaterThan(0);
    }
    // Whatever was said before these words has been heard by now.
    expect(loud().length).toBe(0);
  });
});
