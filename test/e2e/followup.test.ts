import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { knownVisit } from '@/lib/followup/remittance/known-visit';
import type { VisitRecord } from '@/lib/storage/visit-record';
import { interchange } from '../followup/interchange';
import { denial } from '../followup/own-835';
import { axeFaults } from '../support/axe';
import { buildExtension, chromiumPath, launchExtension } from '../support/extension';
import { keptVisit } from '../support/kept-visit';
import { invented, seedVisits, writeVisits } from '../support/seed-visits';

const report = new URL('../../test-report/followup/', import.meta.url).pathname;

describe.skipIf(!chromiumPath)('from a denied claim to its appeal (needs Chromium)', () => {
  let extension: Awaited<ReturnType<typeof launchExtension>>;
  let page: Page;
  const look = async (name: string) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await page.screenshot({ path: `${report}${name}-${colorScheme}-${width}.png`, fullPage: true });
        const wide = await page.locator('.panel-block, .letter, .followup-tab').evaluateAll((parts) =>
          parts.flatMap((part) => {
            const over = Math.round(part.getBoundingClientRect().right - document.documentElement.clientWidth);
            return over > 0 ? [`${part.className} ${over} px`] : [];
          }),
        );
        expect(wide).toEqual([]);
        expect(await axeFaults(page)).toEqual([]);
      }
    }
  };
  /** Presses Print and reads what the paper then holds. */
  const printedText = async (name: string) => {
    // The sheet stays until the browser says that it is printed, which here is when the PDF is made.
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    await page.getByRole('button', { name: 'Print', exact: true }).press('Enter');
    await page.locator('.print-sheet').waitFor({ state: 'attached' });
    await page.pdf({ path: `${report}${name}.pdf`, format: 'Letter' });
    return execFileSync('pdftotext', ['-layout', `${report}${name}.pdf`, '-'], { encoding: 'utf8' });
  };
  /** Keeps visits as those that were read earlier. */
  const keep = async (visits: readonly VisitRecord[]) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(`chrome-extension://${extension.id}/workbench.html#/followup`);
    await page.getByRole('heading', { name: 'To do' }).waitFor();
    await writeVisits(page, visits);
  };
  beforeAll(async () => {
    buildExtension();
    mkdirSync(report, { recursive: true });
    extension = await launchExtension();
    page = await extension.context.newPage();
    await page.setViewportSize({ width: 1280, height: 800 });
  });
  afterAll(() => extension?.close());

  it('reads an 835, refuses one that does not balance, and saves an appeal that quotes the chart', async () => {
    await page.goto(`chrome-extension://${extension.id}/workbench.html#/worklist`);
    await page.getByRole('heading', { name: 'No visit was checked yet' }).waitFor();
    await seedVisits(page, 3);
    await page.goto(`chrome-extension://${extension.id}/workbench.html#/followup`);
    await page.reload();
    const file = page.locator('input[type=file]');
    const drop = (name: string, text: string) => file.setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
    await page.getByText('Nothing is due.').waitFor();
    await drop('off.835', denial('A', { paid: '1' }));
    await page.getByRole('alert').filter({ hasText: 'does not balance' }).waitFor();
    const visit = invented(3)[0]!;
    await drop('denied.835', denial(knownVisit(visit.id, visit.encounter).account));
    await page.getByText('1 decision was kept').waitFor();
    await look('remittance');
    await page.getByRole('button', { name: 'Write an appeal' }).focus();
    await page.keyboard.press('Enter');
    await page
      .getByRole('heading', { name: /^Appeal/ })
      .first()
      .waitFor();
    await look('appeal');
    const sentence = page.getByRole('textbox', { name: 'Request' }).first();
    await sentence.fill('Please overturn all 77 lines.');
    await page.getByText('The number 77 does not stand in the source').waitFor();
    await sentence.fill('Please overturn the decision on line 41899.');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'PDF', exact: true }).press('Enter'),
    ]);
    const saved = `${report}appeal.pdf`;
    await download.saveAs(saved);
    expect(readFileSync(saved).subarray(0, 5).toString()).toBe('%PDF-');
    const text = execFileSync('pdftotext', ['-layout', saved, '-'], { encoding: 'utf8' });
    for (const words of ['Decision under appeal', 'ICN900', 'CO-50', '2027-05-09', 'Enclosures']) expect(text).toContain(words);
    // What was written is there again, signed, after the page was closed.
    await page.getByRole('textbox', { name: 'Dentist who signs' }).fill('Ines Vale, DMD');
    await page.getByRole('button', { name: 'Sign and keep' }).press('Enter');
    await page.getByText('Signed by Ines Vale, DMD on').waitFor();
    await page.reload();
    await page.getByText('Signed by Ines Vale, DMD on').waitFor();
    expect(await sentence.inputValue()).toBe('Please overturn the decision on line 41899.');
    const answer = async (outcome: string, date: string) => {
      await page.getByRole('button', { name: 'It was sent today' }).press('Enter');
      await page.getByLabel('Date on the notice of the answer').fill(date);
      await page.getByRole('button', { name: outcome, exact: true }).press('Enter');
    };
    await answer('Upheld', '2026-12-30');
    await page.getByRole('button', { name: /^Go on: State or federal external review/ }).press('Enter');
    await page.getByText('the last day is Apr 30, 2027').waitFor();
    const printed = await printedText('appeal-printed');
    for (const words of [
      'external review',
      'ICN900',
      '2026-12-30',
      'pericoronitis',
      'Enclosures',
      '1. Notice of the decision',
      'Signature and date',
    ])
      expect(printed).toContain(words);
    // Nothing of the screen is on the paper.
    for (const words of ['Leave this sentence out', 'Kind of plan', 'Worklist']) expect(printed).not.toContain(words);
    await answer('Overturned', '2027-02-01');
    await page.getByText(/in this office: 1 time; 1 appealed, 1 overturned/).waitFor();
    await look('appeal-decided');
  }, 60_000);

  it('asks for an authorization from a visit, and carries its number into the claim', async () => {
    await keep([
      keptVisit('planned', {
        dateOfService: '2027-03-01',
        procedures: [{ id: 'p1', cdt: 'D7240', tooth: '32', date: '2027-03-01', status: 'planned' }],
        accepted: {
          diagnoses: ['K01.1'],
          lines: [{ system: 'CPT', code: '41899', procedure: 'p1', units: 1, pointers: [1] }],
        },
      }),
    ]);
    await page.goto(`chrome-extension://${extension.id}/workbench.html#/visit/planned/followup`);
    await page.getByRole('button', { name: 'Prior authorization' }).press('Enter');
    await page.getByRole('button', { name: 'Asked for it today' }).press('Enter');
    const status = page.getByRole('button', { name: 'Where it stands' });
    await status.press('Enter');
    await page.getByRole('option', { name: 'Approved', exact: true }).press('Enter');
    await page.getByLabel('Authorization number').fill('PA-77012');
    await page.getByLabel('Good from').fill('2027-02-01');
    await page.getByLabel('Good through').fill('2027-03-10');
    await page.getByLabel('Good through').press('Enter');
    await page.getByRole('button', { name: 'Kept', exact: true }).waitFor();
    await look('authorization');
    await page.getByRole('tab', { name: 'Claim' }).click();
    const box = page.locator('.sheet-box[data-item="23"]');
    await box.getByText('PA77012').waitFor();
    await box.getByText('Authorization', { exact: true }).waitFor();
    await page.getByText('ends on 2027-03-10').first().waitFor();
    // Taken back: the number leaves the claim; undone, it is there again.
    await page.goto(`chrome-extension://${extension.id}/workbench.html#/followup`);
    await page.getByRole('link', { name: 'PA-77012' }).press('Enter');
    await page.getByRole('button', { name: 'Delete' }).press('Enter');
    await page.getByText('No authorization is kept yet').waitFor();
    await page.getByRole('button', { name: 'Undo' }).press('Enter');
    await page.getByRole('link', { name: 'PA-77012' }).waitFor();
    await look('authorizations');
  }, 60_000);

  it('fills the call sheet on the phone and from a 271, keeps it, and prints it', async () => {
    const visit = keptVisit('asked');
    await keep([visit]);
    await page.goto(`chrome-extension://${extension.id}/workbench.html#/visit/asked/followup`);
    await page.getByRole('button', { name: 'Ask the payer' }).press('Enter');
    await page.getByLabel('Representative, name and ID').fill('Marguerite 4471');
    await page.getByLabel('Call reference number').fill('R-20261');
    const active = page.getByRole('textbox', { name: 'Is the coverage active on the planned date?' });
    await active.fill('yes, since January');
    await active.press('Enter');
    await page.keyboard.type('January 1');
    const { birthDate = '', name } = visit.encounter.patient!;
    const answer = (last: string) =>
      interchange(
        '271',
        `TRN*2*TR9*1999~NM1*PR*2*HARBORLINE~NM1*IL*1*${last}~DMG*D8*${birthDate.replaceAll('-', '')}~EB*1**30~EB*C*IND*30***29*320.5~`,
      );
    const file = page.locator('.call-sheet input[type=file]');
    const drop = (text: string) => file.setInputFiles({ name: 'a.271', mimeType: 'text/plain', buffer: Buffer.from(text) });
    await drop(answer('NOBODY'));
    await page.getByRole('alert').filter({ hasText: 'about another person' }).waitFor();
    await drop(answer(name!.last!));
    await page.getByText('1 answer was filled from the 271.').waitFor();
    const planYear = page.getByRole('textbox', { name: 'When does the plan year begin' });
    expect([await active.inputValue(), await planYear.inputValue()]).toEqual(['yes, since January', 'January 1']);
    const printed = await printedText('call-sheet');
    for (const words of [
      'Benefit verification',
      'Marguerite 4471',
      'R-20261',
      'yes, since January',
      '$320.5 (person, plan, left) (271)',
    ])
      expect(printed).toContain(words);
    expect(printed).not.toContain('Worklist');
    await look('call-sheet');
    await page.getByText(/^Kept at/).waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Ask the payer' }).press('Enter');
    await page.getByRole('textbox', { name: 'Call reference number' }).waitFor();
    expect(await page.getByLabel('Call reference number').inputValue()).toBe('R-20261');
    expect(await page.getByRole('textbox', { name: 'Deductible of the person' }).inputValue()).toBe(
      '$320.5 (person, plan, left)',
    );
  }, 60_000);

  it('says what of a 277CA was rejected and how to mend it, and in the visit what was denied before', async () => {
    const [visit] = invented(3);
    if (!visit) throw new Error('no visit');
    await page.goto(`chrome-extension://${extension.id}/workbench.html#/followup`);
    await page.getByRole('heading', { name: 'What payers decided' }).waitFor();
    const { account } = knownVisit(visit.id, visit.encounter);
    const claim = (number: number, name: string, status: string) => `HL*${number}*3*PT~TRN*2*${name}~STC*${status}~`;
    const text = interchange(
      '277',
      `${claim(4, account, 'A7:562:85*20261120*U*300')}${claim(5, 'OTHER', 'A2:20*20261120*WQ*300')}`,
    );
    await page.locator('input[type=file]').setInputFiles({ name: 'a.277', mimeType: 'text/plain', buffer: Buffer.from(text) });
    await page.getByText('277CA 1 accepted, 1 rejected').waitFor();
    await page.getByText('2010AA NM109').waitFor();
    await look('acknowledged');
    await page.goto(`chrome-extension://${extension.id}/workbench.html#/visit/${visit.id}`);
    await page.getByText('Denied before').waitFor();
    await page
      .getByText(/HARBORLINE MUTUAL denied 41899 for reason 50 in this office: 1 time; 1 appealed, 1 overturned/)
      .waitFor();
    await look('denied-before');
    await page.getByRole('tab', { name: 'Follow-up' }).click();
    await page.getByRole('button', { name: 'Letter of medical necessity' }).press('Enter');
    await page.getByRole('button', { name: 'Keep', exact: true }).press('Enter');
    await page.getByText(/^Kept on .*, not signed$/).waitFor();
    await look('letter');
  }, 60_000);

  it('keeps the alarm of its reminders over a stop of the worker and over an update', async () => {
    const alarms = async () => {
      const own = await extension.context.newPage();
      await own.goto(`chrome-extension://${extension.id}/workbench.html#/followup`);
      await own.getByRole('heading', { name: 'To do' }).waitFor();
      await expect
        .poll(() => own.evaluate('chrome.alarms.getAll().then((all) => all.map(({ name }) => name))'))
        .toEqual(['keep-time']);
      await own.close();
    };
    await alarms();
    await extension.killWorker();
    await alarms();
    await extension.reload();
    await alarms();
  }, 60_000);
});
