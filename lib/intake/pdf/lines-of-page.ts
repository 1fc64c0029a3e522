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
 * that columns come out as a pasted table does.
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
  lines.forEach((line, i) => {
    const before = lines[i - 1]?.[0];
    const [first] = line;
    if (before && first && before.y - first.y > Math.max(before.height, first.height) * 2.2) spaced.push('');
    spaced.push(joined([...line].sort((a, b) => a.x - b.x)));
  });
  return spaced;
}

function joined(line: readonly TextPiece[]): string {
  let text = '';
  let end: number | null = null;
  for (const piece of line) {
    const letter = piece.text.length > 0 && piece.width > 0 ? piece.width / piece.text.length : piece.height * 0.5;
    const gap = end === null ? 0 : piece.x - end;
    const own = piece.text.replace(/\s+/g, ' ');
    if (end !== null && gap > Math.max(letter, piece.height * 0.5) * 1.5) text = `${text.trimEnd()}\t${own.trimStart()}`;
    else if (end !== null && gap > letter * 0.25 && !/\s$/.test(text) && !/^\s/.test(own)) text += ` ${own}`;
    else text += own;
    end = piece.x + piece.width;
  }
  return text.trim();
}
