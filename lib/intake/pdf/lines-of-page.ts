import { isHeadingRow } from '@/lib/cells/match-column';

/** One piece of text of a PDF page, in points from its lower left corner. */
export interface TextPiece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Pieces of a page → its lines, from top to bottom. Pieces at one height are a line; a gap wider than one and a half letters is a tab, so
 * that columns come out as a pasted table does. Under a row of headings a cell that is empty keeps its place.
 */
export function linesOfPage(pieces: readonly TextPiece[]): string[] {
  const written = pieces.filter(({ text }) => text.trim() !== '').sort((a, b) => b.y - a.y || a.x - b.x);
  const lines: TextPiece[][] = [];
  for (const piece of written) {
    const line = lines.at(-1);
    const [first] = line ?? [];
    // Raised signs and a change of font move a piece a little.
    if (first && Math.abs(first.y - piece.y) <= Math.max(2, Math.min(first.height, piece.height) * 0.4)) line?.push(piece);
    else lines.push([piece]);
  }
  const spaced: string[] = [];
  let heads: readonly Box[] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1]?.[0];
    const [first] = line;
    if (before && first && before.y - first.y > Math.max(before.height, first.height) * 2.2) spaced.push('');
    const boxes = boxesOf([...line].sort((a, b) => a.x - b.x));
    const texts = boxes.map(({ text }) => text);
    if (boxes.length >= 3 && isHeadingRow(texts)) heads = boxes;
    else if (boxes.length === 1 && !within(boxes[0], heads)) heads = [];
    spaced.push((underHeads(boxes, heads) ?? texts).join('\t'));
  });
  return spaced;
}

interface Box {
  readonly text: string;
  readonly x: number;
  readonly end: number;
}

function boxesOf(line: readonly TextPiece[]): Box[] {
  const boxes: { text: string; x: number; end: number }[] = [];
  for (const piece of line) {
    const letter = piece.text.length > 0 && piece.width > 0 ? piece.width / piece.text.length : piece.height * 0.5;
    const own = piece.text.replace(/\s+/g, ' ');
    const last = boxes.at(-1);
    const gap = last ? piece.x - last.end : 0;
    if (!last || gap > Math.max(letter, piece.height * 0.5) * 1.5) {
      boxes.push({ text: own.trimStart(), x: piece.x, end: piece.x + piece.width });
      continue;
    }
    last.text += gap > letter * 0.25 && !/\s$/.test(last.text) && !/^\s/.test(own) ? ` ${own}` : own;
    last.end = piece.x + piece.width;
  }
  return boxes.map((box) => ({ ...box, text: box.text.trim() }));
}

/** The texts of a line by column, '' for an empty one; null where two of them would fall into one column, or there are no headings. */
function underHeads(boxes: readonly Box[], heads: readonly Box[]): string[] | null {
  if (heads.length === 0 || boxes.length < 2 || boxes.length > heads.length) return null;
  const cells = heads.map(() => '');
  for (const box of boxes) {
    const overlaps = heads.map((head) => Math.min(head.end, box.end) - Math.max(head.x, box.x));
    const best = overlaps.indexOf(Math.max(...overlaps));
    if (cells[best] !== '') return null;
    cells[best] = box.text;
  }
  return cells;
}

/** A line of one text that stands under a heading is the rest of a cell above it, and not the end of the table. */
const within = (box: Box | undefined, heads: readonly Box[]): boolean =>
  box !== undefined && heads.slice(1).some((head) => Math.abs(head.x - box.x) < 4);
