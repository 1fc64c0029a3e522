import path from 'node:path';
import { deflateSync } from 'node:zlib';
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

  /** Opens a page of this folder, clicks the toolbar button, and gives the check that the popup shows. */
  async function checkPage(name: string, chart: string) {
    const page = await extension.context.newPage();
    await page.goto(`${served.url}/${name}`);
    await page.bringToFront();
    await extension.clickAction(page.url());
    await extension.waitIn('popup.html', "Boolean(document.querySelector('[data-verdict]'))", 20_000);
    const shown = (await extension.shownCheck())!;
    expect(shown.encounter.patient?.chartNumber).toBe(chart);
    return { page, shown };
  }

  it('that forges the events and the handlers of a framework decides nothing, and learns nothing of the reader', async () => {
    const { page, shown } = await checkPage('forged.html', 'FX-4410');
    expect(shown.encounter.procedures.map(({ cdt }) => cdt)).toEqual(['D7240']);
    const before = (await page.evaluate('sent')) as number;
    expect(await extension.evaluateIn('popup.html', "document.querySelectorAll('[data-verdict]').length > 0")).toBe(true);
    await page.waitForFunction((sent) => (globalThis as unknown as { sent: number }).sent > sent + 100, before);
    const sent = (await page.evaluate('sent')) as number;
    tried('marks-decide-nothing', 'forged events of a framework, made by the page', sent);
    tried('text-is-data', 'elements and handlers that note who looks at them, and throw', 11 + 3 * 4);
    const from = (await extension.evaluateIn('popup.html', '1')) ? 'popup.html' : 'sidepanel.html';
    const office = await say(extension, 'office', { visit: shown.visit }, from);
    expect(office?.value?.decisions).toEqual([]);
    expect((await extension.shownCheck(from))?.run).toBe(shown.run);
    expect(await page.evaluate('learnt')).toEqual([]);
    // The page does note whoever looks from its own world.
    await page.evaluate("try { document.querySelector('x-trap').textContent } catch {}");
    expect(await page.evaluate('learnt')).toEqual(['trap textContent']);
    await page.close();
  });

  it('that holds a frame of another origin is read without it, and the result says so', async () => {
    tried('asked-only', 'a frame of an origin that nobody has allowed', 1);
    const { page, shown } = await checkPage('framed.html', 'FR-2205');
    const origin = served.url.replace('127.0.0.1', 'localhost');
    await page.frameLocator('iframe').getByText('Zzforeign').waitFor();
    expect(shown.encounter.procedures.map(({ cdt }) => cdt)).toEqual(['D7240']);
    expect(JSON.stringify(shown)).not.toContain('Zzforeign');
    expect(shown.askOrigins).toEqual([origin]);
    expect(shown.documents.map(({ url }) => new URL(url).hostname)).toEqual(['127.0.0.1']);
    expect(await extension.evaluateIn('popup.html', 'document.body.innerText')).toContain('A part of the page was not read');
    await page.close();
  });

  it('has no bomb for the desk: each file ends in one sentence or is read as the text that it is', async () => {
    const desk = await extension.context.newPage();
    await desk.goto(`chrome-extension://${extension.id}/workbench.html#/check`);
    await desk.getByRole('heading', { level: 1 }).first().waitFor();
    const refusals = [
      ['chart.zip', zipBomb(), /^This kind of file is not read:/],
      ['zip.pdf', zipBomb(), /^This is not a PDF file:/],
      ['zip.txt', zipBomb(), /^This is not text:/],
      ['stream.pdf', pdfBomb(1), /^This PDF /],
      ['twice.pdf', pdfBomb(2), /^This PDF /],
      ['deep.json', Buffer.from('['.repeat(2_000_000)), /^This is not valid JSON:/],
    ] as const;
    tried('bounded', 'bombs dropped on the desk: archives, PDF streams, nested JSON, entities of XML', refusals.length + 1);
    const drop = (name: string, bytes: Buffer) =>
      desk.evaluate(
        ([called, data]) => {
          const transfer = new DataTransfer();
          transfer.items.add(new File([Uint8Array.from(atob(data), (one) => one.charCodeAt(0))], called));
          document.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
        },
        [name, bytes.toString('base64')] as const,
      );
    for (const [name, bytes, sentence] of refusals) {
      await drop(name, bytes);
      await desk.getByRole('alert').filter({ hasText: sentence }).waitFor({ timeout: 15_000 });
    }
    await drop('entities.txt', Buffer.from(`${entities}\n11/02/2026 D7240 #17 Removal of impacted tooth`));
    await desk.getByText('Checked: entities.txt').waitFor({ timeout: 15_000 });
    const words = await desk.locator('main').innerText();
    expect(words).toContain('D7240');
    expect(words).not.toContain('zzlolzzlol');
    await desk.close();
  });
});

const entities = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a0 "zzlol">${Array.from(
  { length: 9 },
  (_, i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`,
).join('')}]><a>&a9;</a>`;

/** The head of an archive with one entry that says it holds 4 GB. */
function zipBomb(): Buffer {
  const packed = deflateSync(Buffer.alloc(50_000_000), { level: 9 }).subarray(2, -4);
  const head = Buffer.alloc(30 + 5);
  head.write('PK\x03\x04', 'latin1');
  head.writeUInt16LE(20, 4);
  head.writeUInt16LE(8, 8);
  head.writeUInt32LE(packed.length, 18);
  head.writeUInt32LE(0xffff_fffe, 22);
  head.writeUInt16LE(5, 26);
  head.write('a.txt', 30, 'latin1');
  return Buffer.concat([head, packed]);
}

/** A file of one page whose content is 400 MB of drawing once it is unpacked, packed so many times over. */
function pdfBomb(times: number): Buffer {
  let packed = Buffer.alloc(400_000_000, 'q Q\n');
  for (let i = 0; i < times; i++) packed = deflateSync(packed, { level: 9 });
  const filters = '/FlateDecode'.repeat(times);
  return Buffer.concat([
    Buffer.from(
      `%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R>>\nendobj\n4 0 obj\n<</Length ${packed.length}/Filter[${filters}]>>stream\n`,
    ),
    packed,
    Buffer.from('\nendstream\nendobj\ntrailer\n<</Size 5/Root 1 0 R>>\n%%EOF'),
  ]);
}
