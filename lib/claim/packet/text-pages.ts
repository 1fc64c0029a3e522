import type { PDFDocument, PDFFont, PDFPage } from '@cantoo/pdf-lib';

const letter: [number, number] = [612, 792];
const margin = 60;

/** A run of pages with wrapped text; makes a new page where one is full. */
export interface TextPages {
  heading(text: string): void;
  line(text: string, style?: { bold?: boolean; size?: number; indent?: number }): void;
  gap(points: number): void;
}

/** Text pages at the end of a document. `foot` is printed below each. Letters that the font lacks become question marks. */
export function textPages(pdf: PDFDocument, fonts: { plain: PDFFont; bold: PDFFont }, foot: string): TextPages {
  let page: PDFPage | null = null;
  let y = 0;
  const next = () => {
    page = pdf.addPage(letter);
    y = letter[1] - margin;
    page.drawText(printable(foot), { x: margin, y: 36, size: 8, font: fonts.plain });
  };
  const draw = (text: string, size: number, font: PDFFont, indent: number) => {
    for (const part of wrapped(printable(text), font, size, letter[0] - 2 * margin - indent)) {
      if (!page || y < margin + size) next();
      y -= size * 1.35;
      page?.drawText(part, { x: margin + indent, y, size, font });
    }
  };
  return {
    heading(text) {
      next();
      draw(text, 16, fonts.bold, 0);
      y -= 8;
    },
    line(text, { bold = false, size = 10.5, indent = 0 } = {}) {
      for (const part of text.split('\n')) {
        if (part.trim() === '') y -= size * 0.7;
        else draw(part, size, bold ? fonts.bold : fonts.plain, indent);
      }
    },
    gap(points) {
      y -= points;
    },
  };
}

/** Lines that fit a width; a word that is wider than the line is cut. */
function wrapped(text: string, font: PDFFont, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  const fits = (candidate: string) => font.widthOfTextAtSize(candidate, size) <= width;
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (fits(line ? `${line} ${word}` : word)) {
      line = line ? `${line} ${word}` : word;
      continue;
    }
    if (line) lines.push(line);
    line = word;
    while (!fits(line)) {
      let length = line.length;
      while (length > 1 && !fits(line.slice(0, length))) length--;
      lines.push(line.slice(0, length));
      line = line.slice(length);
    }
  }
  if (line) lines.push(line);
  return lines;
}

const printable = (text: string): string =>
  text
    .replace(/[\u2018\u2019\u201a]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\u2026/g, '...')
    .replace(/[\u00a0\t]/g, ' ')
    .replace(/[^\x20-\x7e\u00a1-\u00ff\n]/g, '?');
