import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import type { PrintedLetter } from './print-letter';

/** A letter as a DOCX file. The library is large: import this module when a file is asked for, not before. */
export async function writeLetterDocx(letter: PrintedLetter): Promise<Uint8Array> {
  const line = (text: string, bold = false) => new Paragraph({ children: [new TextRun({ text, bold })], spacing: { after: 80 } });
  const heading = (text: string) => new Paragraph({ text, heading: HeadingLevel.HEADING_2, spacing: { before: 240, after: 80 } });
  const document = new Document({
    title: letter.title,
    creator: 'Crossbite',
    styles: { default: { document: { run: { font: 'Calibri', size: 22 } } } },
    sections: [
      {
        children: [
          ...letter.head.map((text) => line(text)),
          new Paragraph({ text: letter.title, heading: HeadingLevel.HEADING_1, spacing: { before: 360, after: 120 } }),
          ...letter.subject.map((text) => line(text, true)),
          ...letter.parts.flatMap((part) => [heading(part.heading), ...part.sentences.map((text) => line(text))]),
          ...(letter.enclosures.length
            ? [heading('Enclosures'), ...letter.enclosures.map((text, i) => line(`${i + 1}. ${text}`))]
            : []),
          new Paragraph({ text: '', spacing: { before: 480 } }),
          ...letter.foot.map((text) => line(text)),
        ],
      },
    ],
  });
  return new Uint8Array(await (await Packer.toBlob(document)).arrayBuffer());
}
