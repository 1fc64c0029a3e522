import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildExtension, chromiumPath, launchExtension } from '../support/extension';

type Cell = [x: number, y: number, words: string];
const printed: Cell[] = [
  [40, 740, 'Patient: Ashgrove, Leona'],
  [300, 740, 'DOB: 04/02/1968'],
  [40, 724, 'Chart #: 90117'],
  ...([40, 110, 170, 210, 420, 480] as const).map(
    (x, i): Cell => [x, 690, ['Date', 'Code', 'Tth', 'Description', 'Fee', 'Stat'][i] ?? ''],
  ),
  [40, 674, '11/02/2026'],
  [110, 674, 'D7210'],
  [170, 674, '19'],
  [210, 674, 'Surgical extraction'],
  [420, 674, '310.00'],
  [480, 674, 'C'],
  [40, 658, '11/02/2026'],
  [110, 658, 'D0140'],
  [210, 658, 'Examination of one problem'],
  [420, 658, '92.00'],
  [480, 658, 'C'],
  [40, 610, 'Tooth #19 fractured below the gum line, flap raised, bone removed, tooth taken out in two pieces.'],
];

async function pdf(): Promise<Buffer> {
  const document = await PDFDocument.create();
  const page = document.addPage([612, 792]);
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const [x, y, words] of printed) page.drawText(words, { x, y, size: 10, font });
  return Buffer.from(await document.save());
}

describe.skipIf(!chromiumPath)('a printed chart that is dropped on the workbench (needs Chromium)', () => {
  let extension: Awaited<ReturnType<typeof launchExtension>>;
  let page: Page;
  beforeAll(async () => {
    buildExtension();
    extension = await launchExtension();
    page = await extension.context.newPage();
    await page.goto(`chrome-extension://${extension.id}/workbench.html#/check`);
    await page.evaluate(
      "globalThis.violations = []; addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective))",
    );
  });
  afterAll(async () => {
    await extension?.close();
  });

  it('is read under the policy of our own pages, with nothing that the policy refuses', async () => {
    const bytes = [...(await pdf())];
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page.evaluate((data) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(data)], 'chart.pdf', { type: 'application/pdf' }));
      for (const type of ['dragover', 'drop'])
        document.dispatchEvent(new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }));
    }, bytes);
    await page.getByText('Ashgrove').first().waitFor({ timeout: 20_000 });
    const words = await page.locator('main').innerText();
    for (const word of ['D7210', 'D0140', 'chart.pdf']) expect(words).toContain(word);
    expect(await page.evaluate('violations')).toEqual([]);
  });

  it('is kept as a visit when a person says so, and opens from there', async () => {
    await page.getByRole('button', { name: 'Keep as a visit' }).click();
    await page.getByRole('button', { name: 'Open the visit' }).click();
    await page.waitForURL(/#\/visit\//);
    await page.getByText('Ashgrove').first().waitFor();
    await page.goto(`chrome-extension://${extension.id}/workbench.html#/worklist`);
    await page.getByText('Ashgrove').first().waitFor();
  });
});
