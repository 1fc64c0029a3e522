import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { textPages } from '@/lib/claim/packet/text-pages';
import type { PrintedLetter } from './print-letter';

/** A letter as a PDF, the same bytes for the same letter. The library is large: import this module when a file is asked for, not before. */
export async function writeLetterPdf(letter: PrintedLetter): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.setTitle(letter.title);
  pdf.setProducer('Crossbite');
  pdf.setCreator('Crossbite');
  pdf.setCreationDate(new Date(0));
  pdf.setModificationDate(new Date(0));
  const fonts = { plain: await pdf.embedFont(StandardFonts.Helvetica), bold: await pdf.embedFont(StandardFonts.HelveticaBold) };
  const text = textPages(pdf, fonts, 'Confidential: health information of a patient.');
  text.heading(letter.title);
  for (const line of letter.head) text.line(line);
  text.gap(12);
  for (const line of letter.subject) text.line(line, { bold: true });
  for (const part of letter.parts) {
    text.gap(10);
    text.line(part.heading, { bold: true, size: 12 });
    for (const sentence of part.sentences) text.line(sentence);
  }
  if (letter.enclosures.length) {
    text.gap(10);
    text.line('Enclosures', { bold: true, size: 12 });
    for (const [i, line] of letter.enclosures.entries()) text.line(`${i + 1}. ${line}`);
  }
  text.gap(30);
  for (const line of letter.foot) text.line(line);
  return pdf.save();
}
