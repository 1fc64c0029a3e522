import { mkdirSync, readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import type { Download, Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servePractice } from '@/bin/demo/practice/server.mjs';
import type { CaseVisit } from '@/lib/claim/edits/edit';
import { changeLine, changePlan, sampleVisit } from '@/lib/claim/edits/sample-visit';
import { check837p } from '@/lib/claim/x12/check/check-837p';
import { axeFaults } from '../support/axe';
import { buildExtension, chromiumPath, launchExtension } from '../support/extension';
import { handsOn } from '../support/hands';
import { keptVisit } from '../support/kept-visit';
import { writeSettings, writeVisits } from '../support/seed-visits';

const report = new URL('../../test-report/claim/', import.meta.url).pathname;
const note = 'Tooth 32 fully in bone, removed in pieces.\n\nHome at noon with written instructions.';

const recordOf = (id: string, change: (visit: CaseVisit) => void = () => {}) => {
  const visit = sampleVisit();
  change(visit);
  return keptVisit(
    id,
    { ...visit.encounter, notes: [{ id: 'n1', date: '2026-11-02', author: 'R. Smith', text: note }] },
    { status: 'accepted' },
  );
};

/** Drafts that are wrong, what the desk says about each, and the box where a person puts it right. */
const wrong: readonly (readonly [string, (visit: CaseVisit) => void, RegExp, string, string, string])[] = [
  ['pointer', (v) => changeLine(v, 0, { pointers: [5] }), /PRC-16/, 'Change line 1', 'Diagnoses (letters)', 'A'],
  ['member', (v) => changePlan(v, { memberId: '' }), /PAT-07|PAY|PAT/, 'Change box 1a', 'Insured\u2019s ID', 'XBT100200'],
  ['charge', (v) => changeLine(v, 1, { charge: 0 }), /PRC-11/, 'Change line 2', 'Charge', '465.50'],
  [
    'seventh',
    (v) => {
      v.encounter.accepted = { ...v.encounter.accepted, diagnoses: ['S02.5XX'] };
    },
    /DX-05/,
    'Change box 21',
    'Diagnoses, in order (ICD-10)',
    'K01.1',
  ],
  [
    'zip',
    (v) => {
      v.encounter.patient = { ...v.encounter.patient, address: { line1: '18 Alder Ct', city: 'Brookmoor', state: 'OH' } };
    },
    /PAT-04/,
    'Change box 5',
    'ZIP',
    '43098',
  ],
  ['modifier', (v) => changeLine(v, 0, { modifiers: ['ABC'] }), /MOD-01/, 'Change line 1', 'Modifiers', '59'],
];

describe.skipIf(!chromiumPath)('the claim desk in the browser (needs Chromium)', () => {
  let extension: Awaited<ReturnType<typeof launchExtension>>;
  let page: Page;
  const open = async (id: string) => {
    await page.goto(`chrome-extension://${extension.id}/workbench.html#/visit/${id}/claim`);
    await page.reload();
    await page.locator('.sheet').waitFor();
  };
  const download = async (name: string, act: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> => {
    const [file] = await Promise.all([page.waitForEvent('download'), act()] as const);
    expect((file as Download).suggestedFilename()).toMatch(name === '' ? /./ : new RegExp(name));
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
  };
  const press = (name: string) => () => page.getByRole('button', { name, exact: true }).first().click();
  const textOf = async (bytes: Buffer) =>
    (await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: false })).text;
  const box = (item: string) => page.locator(`[data-item="${item}"]`);

  beforeAll(async () => {
    buildExtension();
    mkdirSync(report, { recursive: true });
    extension = await launchExtension();
    page = await extension.context.newPage();
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`chrome-extension://${extension.id}/workbench.html#/worklist`);
    await page.locator('main h1, main h2').first().waitFor();
    const { practice } = sampleVisit();
    await writeSettings(page, { practice, signer: 'Dana Whitlock' });
    await writeVisits(page, [recordOf('right'), ...wrong.map(([id, change]) => recordOf(id, change))]);
  });
  afterAll(() => extension?.close());

  it('shows every box with its value and source, and writes each file of a claim that is right', async () => {
    await open('right');
    expect(await box('1a').innerText()).toContain('XBT100200');
    expect(await box('1a').innerText()).toContain('From the page');
    expect(await box('33').innerText()).toContain('From the settings');
    expect(await page.locator('.claim-issues').innerText()).toContain('0 errors');
    const file = await download('1001261102.837', press('837P'));
    expect(check837p(file.bytes.toString('latin1'))).toEqual([]);
    const form = await download('-cms1500.pdf', press('Form PDF'));
    expect((await textOf(form.bytes)).join(' ')).toContain('MARSH, TOBIAS, A');
    const preview = await download('-preview.pdf', press('Preview'));
    expect((await textOf(preview.bytes)).join(' ')).not.toContain('DRAFT');
    const house = await download('-clearinghouse.json', press('Clearinghouse JSON'));
    expect(JSON.parse(house.bytes.toString()).subscriber.memberId).toBe('XBT100200');
    const fhir = await download('-fhir.json', press('FHIR'));
    expect(JSON.parse(fhir.bytes.toString()).resourceType).toBe('Claim');
  });

  it('writes over a box, says so, and gives it back', async () => {
    await open('right');
    await box('1a').hover();
    await page.getByRole('button', { name: 'Change box 1a' }).click();
    await page.getByLabel('Insured\u2019s ID').fill('typed 99');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('[data-item="1a"]')?.textContent?.includes('Typed'));
    expect(await box('1a').innerText()).toContain('TYPED99');
    await page.reload();
    await page.waitForFunction(() => document.querySelector('[data-item="1a"]')?.textContent?.includes('TYPED99'));
    const file = await download('837', press('837P'));
    expect(file.bytes.toString()).toContain('MI*TYPED99~');
    await box('1a').hover();
    await page.getByRole('button', { name: 'Change box 1a' }).click();
    await page.getByLabel('Insured\u2019s ID').fill('');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('[data-item="1a"]')?.textContent?.includes('XBT100200'));
  });

  it('keeps the printer\u2019s shift for the next time, on paper and on the calibration page', async () => {
    await open('right');
    await page.getByRole('button', { name: 'Printer for pre-printed forms' }).click();
    await page.getByRole('textbox', { name: 'Points to the right' }).fill('4');
    await page.keyboard.press('Tab');
    await page.getByText('Kept for the next time: 4 pt to the right').waitFor();
    await page.reload();
    await page.locator('.sheet').waitFor();
    await page.getByRole('button', { name: 'Printer for pre-printed forms' }).click();
    expect(await page.getByRole('textbox', { name: 'Points to the right' }).inputValue()).toBe('4');
    const calibration = await download('printer-calibration.pdf', press('Calibration page'));
    expect((await textOf(calibration.bytes)).join(' ')).toContain('4 pt right');
  });

  it('builds a packet of what the person chose, with a PDF of theirs, and names it on the claim', async () => {
    await open('right');
    const inner = await download('-preview.pdf', press('Preview'));
    await page.getByRole('tab', { name: 'Packet' }).click();
    await page.getByRole('checkbox', { name: /fully in bone/ }).check({ force: true });
    await page.getByRole('button', { name: 'Add an attachment' }).click();
    const pick = page.locator('.claim-row input[type=file]');
    await pick.setInputFiles({ name: 'note.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 no') });
    await page.getByText('This file is not a PDF that can be opened').waitFor();
    await pick.setInputFiles({ name: 'panorama.pdf', mimeType: 'application/pdf', buffer: inner.bytes });
    await page.getByText('panorama.pdf goes into the packet').waitFor();
    await page.getByLabel('Control number').fill('ACN77');
    await page.getByLabel('Name of the file').fill('{member}_{date}_{kind}.pdf');
    await page.keyboard.press('Tab');
    const packet = await download('XBT100200_20261102_packet.pdf', press('Build the packet'));
    const pages = await textOf(packet.bytes);
    expect(pages).toHaveLength(4);
    expect(pages[0]).toContain('panorama (OB), control number ACN77');
    expect(pages[2]).toContain('Tooth 32 fully in bone');
    expect(pages.join(' ')).not.toContain('Home at noon');
    await page.getByRole('tab', { name: 'Form' }).click();
    await page.waitForFunction(() => document.querySelector('[data-item="19"]')?.textContent?.includes('PWKOBFXACN77'));
    const file = await download('837', press('837P'));
    expect(file.bytes.toString()).toContain('PWK*OB*FX***AC*ACN77~');
    await page.reload();
    await page.locator('.sheet').waitFor();
    await page.getByRole('tab', { name: 'Packet' }).click();
    expect(await page.getByLabel('Name of the file').inputValue()).toBe('{member}_{date}_{kind}.pdf');
    expect(await page.getByLabel('Control number').inputValue()).toBe('ACN77');
  });

  it('asks the edits of CMS that the office imports, refuses a damaged file, and forgets them when they are removed', async () => {
    const code = sampleVisit().encounter.accepted?.lines?.[0]?.code ?? '';
    const table = [
      'HCPCS/CPT Code,Practitioner Services MUE Values,MUE Adjudication Indicator',
      `${code},1,2 Date of Service Edit`,
    ];
    const zip = Buffer.from(zipSync({ 'MUE_2026q4.csv': strToU8(table.join('\n')) }));
    await page.goto(`chrome-extension://${extension.id}/workbench.html#/settings/codes`);
    const block = page.locator('.panel-block').filter({ hasText: 'Correct coding edits' });
    const pick = block.locator('input[type=file]');
    await pick.setInputFiles({ name: 'mue-2026q4.zip', mimeType: 'application/zip', buffer: zip.subarray(0, -9) });
    await block.getByRole('alert').filter({ hasText: 'The edits in use stay as they are.' }).waitFor();
    await pick.setInputFiles({ name: 'mue-2026q4.zip', mimeType: 'application/zip', buffer: zip });
    await block.getByRole('row', { name: /2026 Q4.*Most units \(MUE\)/ }).waitFor();
    expect(await block.getByRole('alert').count()).toBe(0);
    expect(await axeFaults(page)).toEqual([]);
    await page.screenshot({ path: `${report}ncci.png`, fullPage: true });
    await open('right');
    await page.locator('.claim-issues').getByText(`2 units of ${code}; CMS limit is 1.`).first().waitFor();
    await page.goto(`chrome-extension://${extension.id}/workbench.html#/settings/codes`);
    const remove = block.getByRole('button', { name: 'Remove Most units (MUE), 2026 Q4' });
    const sure = page.getByRole('alertdialog', { name: 'Remove Most units (MUE), 2026 Q4?' });
    await remove.click();
    await sure.getByText('import the CMS file again').waitFor();
    await sure.getByRole('button', { name: 'Cancel' }).click();
    await sure.waitFor({ state: 'detached' });
    await remove.click();
    await sure.getByRole('button', { name: 'Remove Most units (MUE), 2026 Q4' }).click();
    await block.getByRole('row').first().waitFor({ state: 'detached' });
    await open('right');
    expect(await page.locator('.claim-issues').innerText()).not.toContain('CMS limit is');
  });

  it('takes a licensed file of codes, refuses one that is none, and forgets it', async () => {
    const code = sampleVisit().encounter.accepted?.lines?.[0]?.code ?? '';
    await page.goto(`chrome-extension://${extension.id}/workbench.html#/settings/codes`);
    const block = page.locator('.panel-block').filter({ hasText: 'Medical procedure numbers' });
    const give = (text: string) =>
      block.locator('input[type=file]').setInputFiles({ name: 'codes.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
    await give(`code,description\n${code},Theirs\n`);
    await page.getByRole('alert').filter({ hasText: 'no column "key"' }).waitFor();
    await give(`key,code,description\nunlisted-dentoalveolar,${code},Theirs\n`);
    await block.getByText('1 codes from codes.csv').waitFor();
    await page.reload();
    await block.getByText('1 codes from codes.csv').waitFor();
    await block.getByRole('button', { name: 'Remove the code file' }).click();
    await block.getByText('1 codes from codes.csv').waitFor({ state: 'detached' });
  });

  it.each(wrong)(
    'stops a claim with a wrong %s, lets nothing out, and is put right in place',
    async (id, _, rule, button, label, right) => {
      await open(id);
      const side = page.locator('.claim-side');
      await side.locator('.claim-issue.blocked').first().waitFor();
      expect(await side.locator('.claim-issue[data-current]').innerText()).toMatch(rule);
      expect(await page.getByRole('button', { name: /^837P after/ }).getAttribute('aria-disabled')).toBe('true');
      const grid = await download('DRAFT-', press('Grid text (draft)'));
      expect(grid.bytes.toString().startsWith('DRAFT')).toBe(true);
      const preview = await download('DRAFT-', press('Preview (draft)'));
      expect((await textOf(preview.bytes)).join(' ')).toContain('DRAFT');
      await side.locator('.claim-issue[data-current]').getByRole('button', { name: button }).click();
      await side.getByLabel(label, { exact: true }).fill(right);
      await side.getByRole('button', { name: 'Keep these words' }).click();
      await page.getByRole('button', { name: '837P', exact: true }).waitFor();
      const file = await download('837', press('837P'));
      expect(check837p(file.bytes.toString('latin1'))).toEqual([]);
    },
  );

  it('overrides with a reason and a person, and never what no reason can help', async () => {
    await writeVisits(page, [
      recordOf('soft', (v) => changeLine(v, 0, { units: 3 })),
      recordOf('hard', (v) => changeLine(v, 0, { charge: 0 })),
    ]);
    await open('hard');
    await page.locator('.claim-issue.blocked').first().waitFor();
    expect(await page.locator('.claim-issue[data-current]').getByRole('button', { name: 'Override' }).count()).toBe(0);
    await open('right');
    const issue = page.locator('.claim-issue').first();
    await issue.locator('.claim-issue-name').click();
    await issue.getByRole('button', { name: 'Override' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Reason').fill('The record does not say which site');
    expect(await dialog.getByLabel('Your name').inputValue()).toBe('Dana Whitlock');
    await dialog.getByRole('button', { name: 'Override' }).click();
    await page.getByText('Nothing is open').waitFor();
    await page.getByRole('tab', { name: 'History' }).click();
    await page.getByText('The record does not say which site').waitFor();
  });

  describe('beside the chart', () => {
    let practice: { url: string; close: () => void };
    let panel: ReturnType<typeof handsOn>;
    beforeAll(async () => {
      practice = (await servePractice(0)) as { url: string; close: () => void };
      panel = handsOn(extension, 'sidepanel.html');
      const popup = handsOn(extension, 'popup.html');
      const chart = await extension.context.newPage();
      await chart.goto(`${practice.url}/app.html#/patient/1002/chart`, { waitUntil: 'networkidle' });
      await chart.bringToFront();
      await extension.clickAction(chart.url());
      await popup.wait("document.querySelector('[data-verdict]')");
      await popup.click('Open side panel');
      await panel.wait("document.querySelector('[data-verdict]') && document.body.innerText.includes('Chart 1002')");
      await panel.focus();
    });
    afterAll(() => practice?.close());
    const says = (item: string, words: string) =>
      panel.wait(`document.querySelector('[data-item="${item}"]')?.textContent.includes(${JSON.stringify(words)})`);
    const openForm = async () => {
      await panel.click('Claim');
      await panel.click('Every box of the form');
      await panel.wait(`document.querySelector('[data-item="1a"]')`);
    };
    const type = async (words: string) => {
      await panel.click('Change box 1a');
      await panel.wait("document.querySelector('.box-editor input')");
      await panel.run("document.querySelector('.box-editor input').select()");
      await panel.type(words);
      await panel.click('Keep these words');
    };

    it('writes over a box in the side panel, takes it back, and keeps what was written', async () => {
      await panel.click('Accept');
      await panel.sees('Take back');
      await openForm();
      await says('1a', 'From the page');
      await type('typed 77');
      await says('1a', 'TYPED77');
      await says('1a', 'Typed');
      await panel.sees('Put right and checked anew.');
      await panel.click('Undo');
      await says('1a', 'From the page');
      await type('typed 78');
      await says('1a', 'TYPED78');
      await panel.run('globalThis.before = true; location.reload()');
      await panel.wait("!globalThis.before && document.body.innerText.includes('Take back')");
      await openForm();
      await says('1a', 'TYPED78');
      await says('1a', 'Typed');
    });
  });

  it('is right by axe and looks right, wide and narrow, light and dark', async () => {
    for (const id of ['right', 'pointer', 'hard']) {
      await open(id);
      if (id === 'hard') await page.getByRole('button', { name: 'Change line 1' }).first().click();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        for (const width of [1280, 360]) {
          await page.setViewportSize({ width, height: 900 });
          await page.screenshot({ path: `${report}${id}-${colorScheme}-${width}.png`, fullPage: true });
          expect(await axeFaults(page)).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        }
      }
    }
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ colorScheme: 'light' });
  });
});
