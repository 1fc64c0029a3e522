import { type Intake, largestText, refused } from './intake';
import { parsePaste } from './parse-paste';
import { linesOfPage, type TextPiece } from './pdf/lines-of-page';
import { unpacksBeyond } from './pdf/unpacks-beyond';

const mostPages = 200;
/** Bytes of a printed chart once it is unpacked, without its pictures: a long one has a few million. */
const mostUnpacked = 40_000_000;

/**
 * A PDF with a text layer → as pasted text. Reads the bytes and nothing else: no font, no picture and no script of the file is loaded or
 * run. A scan, a locked file or a damaged one: one sentence.
 */
export async function parsePdf(bytes: Uint8Array): Promise<Intake> {
  if (!startsAsPdf(bytes)) return refused('This is not a PDF file: a PDF with a text layer is expected.');
  if (await unpacksBeyond(new Uint8Array(bytes), mostUnpacked)) {
    return refused('This PDF unpacks to more than a printed chart can hold: print the chart of one visit to PDF again.');
  }
  const lines: string[] = [];
  let pages = 0;
  try {
    const { getDocumentProxy } = await import('unpdf');
    const document = await getDocumentProxy(new Uint8Array(bytes), {
      disableFontFace: true,
      useSystemFonts: false,
      useWorkerFetch: false,
      stopAtErrors: false,
      verbosity: 0,
    });
    pages = document.numPages;
    if (pages > mostPages) return refused(`This PDF has more than ${mostPages} pages: the chart of one visit is expected.`);
    for (let number = 1; number <= pages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      lines.push(...linesOfPage(items.flatMap(pieceOf)), '');
    }
    await document.loadingTask.destroy();
  } catch (error) {
    const locked = error instanceof Error && error.name === 'PasswordException';
    return refused(
      locked
        ? 'This PDF is locked with a password: save it without one and try again.'
        : 'This PDF is damaged and cannot be read: print it to PDF again.',
    );
  }
  const text = lines.join('\n').trimEnd();
  if (text.replace(/\s/g, '').length < 12) {
    return refused(
      'This PDF has no text layer, it is a picture: print the chart to PDF from the practice system, or paste its text.',
    );
  }
  return text.length > largestText
    ? refused('This PDF holds too much text: the chart of one visit is expected.')
    : parsePaste(text);
}

const startsAsPdf = (bytes: Uint8Array) =>
  Array.from(bytes.subarray(0, 1024), (byte) => String.fromCharCode(byte))
    .join('')
    .includes('%PDF-');

type Item = { str?: unknown; transform?: unknown; width?: unknown; height?: unknown };

function pieceOf(piece: object): TextPiece[] {
  const item: Item = piece;
  const place = Array.isArray(item.transform) ? item.transform.map(Number) : [];
  const [, , skew = 0, scale = 0, x = 0, y = 0] = place;
  if (typeof item.str !== 'string' || !Number.isFinite(x + y)) return [];
  return [{ text: item.str, x, y, width: Number(item.width) || 0, height: Number(item.height) || Math.hypot(skew, scale) || 10 }];
}
