import { degrees, PDFDocument, type PDFFont, type PDFPage, rgb, StandardFonts } from '@cantoo/pdf-lib';
import type { Box } from './box';
import { type FormField, formField, formFields } from './form-fields';

/** Points by which a printer is off; positive moves right and up. */
export interface Nudge {
  readonly x: number;
  readonly y: number;
}

export interface PdfOptions {
  /** `preprinted`: data only, for the office's red forms. `preview`: the same data in outlines of our own, for reading on screen. */
  readonly mode: 'preprinted' | 'preview';
  readonly nudge?: Nudge;
  /** Writes DRAFT across every page. */
  readonly draft: boolean;
}

const letter: [number, number] = [612, 792];
const grey = rgb(0.55, 0.58, 0.62);
const pale = rgb(0.86, 0.88, 0.9);

/** The claim's pages → PDF bytes. Letter paper; Courier at ten characters an inch on pre-printed forms. */
export async function writeFormPdf(pages: readonly (readonly Box[])[], options: PdfOptions): Promise<Uint8Array> {
  const pdf = await newDocument('CMS-1500');
  const data = await pdf.embedFont(StandardFonts.Courier);
  const label = await pdf.embedFont(StandardFonts.Helvetica);
  pages.forEach((boxes, i) => {
    const page = pdf.addPage(letter);
    if (options.mode === 'preview') drawOutlines(page, label, i + 1, pages.length);
    for (const box of boxes) {
      const field = formField.get(box.field);
      if (!field || box.value === '') continue;
      if (options.mode === 'preview' && field.cell) drawInCell(page, data, field, box.value);
      else drawOnGrid(page, data, field, box.value, options.nudge ?? { x: 0, y: 0 });
    }
    if (options.draft) drawDraft(page, label);
  });
  return pdf.save();
}

/** A page of crosses at the corners and ruled places of the form, to see by how much a printer is off. */
export async function writeCalibrationPdf(nudge: Nudge): Promise<Uint8Array> {
  const pdf = await newDocument('CMS-1500 calibration');
  const font = await pdf.embedFont(StandardFonts.Courier);
  const page = pdf.addPage(letter);
  const places: [number, number][] = [
    [1, 2],
    [1, 79],
    [10, 1],
    [33, 40],
    [44, 1],
    [44, 68],
    [61, 1],
    [61, 79],
  ];
  for (const [row, column] of places) {
    const { x, y } = gridPoint(row, column);
    const at = { x: x + nudge.x + 3.6, y: y + nudge.y + 3 };
    page.drawLine({ start: { x: at.x - 9, y: at.y }, end: { x: at.x + 9, y: at.y }, thickness: 0.5 });
    page.drawLine({ start: { x: at.x, y: at.y - 9 }, end: { x: at.x, y: at.y + 9 }, thickness: 0.5 });
    page.drawText(`${row}/${column}`, { x: Math.min(at.x + 4, 570), y: at.y + 4, size: 6, font });
  }
  const lines = [
    'Print this on plain paper at 100 %, hold it over a form against the light.',
    'Each cross should stand on the row and column it names (row/column, 6 and 10 to the inch).',
    `Saved shift: ${nudge.x} pt right, ${nudge.y} pt up. One point is 1/72 inch.`,
  ];
  lines.forEach((line, i) => {
    page.drawText(line, { x: 90, y: 560 - i * 14, size: 9, font });
  });
  return pdf.save();
}

/** A document whose bytes depend on its content only. */
async function newDocument(title: string): Promise<PDFDocument> {
  const pdf = await PDFDocument.create();
  pdf.setTitle(title);
  pdf.setProducer('Crossbite');
  pdf.setCreator('Crossbite');
  pdf.setCreationDate(new Date(0));
  pdf.setModificationDate(new Date(0));
  return pdf;
}

/** Lower left of a character cell, in points. */
function gridPoint(row: number, column: number): { x: number; y: number } {
  return { x: 24.1 + 7.2 * (column - 1), y: 792 - (20.5 + 12 * row) };
}

function drawOnGrid(page: PDFPage, font: PDFFont, field: FormField, value: string, nudge: Nudge): void {
  const { x, y } = gridPoint(field.row, field.column);
  page.drawText(value, { x: x + nudge.x, y: y + nudge.y, size: 12, font });
}

function drawInCell(page: PDFPage, font: PDFFont, field: FormField, value: string): void {
  const cell = field.cell;
  if (!cell) return;
  const room = cell.width - 3;
  const size = Math.min(9, cell.height - 2, (room / Math.max(value.length, 1) / 0.6) * 1);
  page.drawText(value, { x: cell.x + 1.5, y: cell.y + (cell.height - size) / 2 + 1, size, font });
}

/** Words beside a box to mark, by the end of its id. */
const markWords: Readonly<Record<string, string>> = {
  medicare: 'Medicare',
  medicaid: 'Medicaid',
  tricare: 'TRICARE',
  champva: 'CHAMPVA',
  group: 'Group',
  feca: 'FECA',
  self: 'Self',
  spouse: 'Spouse',
  child: 'Child',
  other: 'Other',
  yes: 'Yes',
  no: 'No',
  m: 'M',
  f: 'F',
  ssn: 'SSN',
  ein: 'EIN',
};

function drawOutlines(page: PDFPage, font: PDFFont, number: number, count: number): void {
  const named = new Set<string>();
  const shadedTop = (formField.get('24.1.supp')?.cell?.y ?? 0) + (formField.get('24.1.supp')?.cell?.height ?? 0);
  for (const { cell, item, id } of formFields) {
    if (!cell) continue;
    page.drawRectangle({ x: cell.x, y: cell.y, width: cell.width, height: cell.height, borderColor: pale, borderWidth: 0.4 });
    const word = markWords[id.slice(id.lastIndexOf('.') + 1)];
    if (word && cell.width < 12) {
      const beside = cell.x + cell.width + 1.5;
      // Where the next box stands too near, the word stands above.
      const end = beside + font.widthOfTextAtSize(word, 4.5);
      const crowded = formFields.some(
        (next) => next.cell && Math.abs(next.cell.y - cell.y) < 8 && next.cell.x > cell.x && next.cell.x < end,
      );
      const place = crowded ? { x: cell.x, y: cell.y + cell.height + 1 } : { x: beside, y: cell.y + 3 };
      page.drawText(word, { ...place, size: 4.5, font, color: grey });
    }
    // The number of an item stands at its first field; those of item 24 stand above its shaded line.
    if (named.has(item) || item.endsWith('shaded')) continue;
    named.add(item);
    const top = item.startsWith('24') ? shadedTop : cell.y + cell.height;
    page.drawText(item, { x: cell.x, y: top + 0.8, size: 4.5, font, color: grey });
  }
  page.drawText(`Preview of the claim form, page ${number} of ${count}. Not for sending: print on genuine forms.`, {
    x: 24,
    y: 778,
    size: 7,
    font,
    color: grey,
  });
}

function drawDraft(page: PDFPage, font: PDFFont): void {
  page.drawText('DRAFT', { x: 130, y: 250, size: 130, font, color: rgb(0.75, 0.1, 0.15), opacity: 0.18, rotate: degrees(45) });
}
