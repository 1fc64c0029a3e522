/** One row of a CSV text with the number of its first line; `broken` where a quote is never closed. */
export interface CsvRow {
  readonly line: number;
  readonly text: string;
  readonly broken?: true;
}

/** A quoted cell, such as a note, may run over this many lines; after that the quote is taken as a slip of its line. */
const longestRow = 400;

/** CSV text in pieces → its rows; line breaks within quotes stay. Holds one piece and one row. */
export async function* streamCsvRows(pieces: AsyncIterable<string>): AsyncGenerator<CsvRow> {
  let held: string[] = [];
  let line = 0;
  let open = false;
  const take = (text: string): CsvRow[] => {
    line++;
    const quotes = text.split('"').length - 1;
    held.push(text);
    if (quotes % 2 === 1) open = !open;
    if (open && held.length <= longestRow) return [];
    if (!open) {
      const row = { line: line - held.length + 1, text: held.join('\n') };
      held = [];
      return [row];
    }
    const again = held.slice(1);
    const broken: CsvRow = { line: line - held.length + 1, text: '', broken: true };
    line -= again.length;
    held = [];
    open = false;
    return [broken, ...again.flatMap(take)];
  };
  let rest = '';
  let first = true;
  for await (const piece of pieces) {
    rest += first ? piece.replace(/^\ufeff/, '') : piece;
    first = false;
    const lines = rest.split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    for (const text of lines) yield* take(text);
  }
  if (rest.trim() !== '') yield* take(rest.replace(/\r$/, ''));
  while (held.length > 0) {
    const left = held.slice(1);
    yield { line: line - held.length + 1, text: '', broken: true };
    line -= left.length;
    held = [];
    open = false;
    for (const text of left) yield* take(text);
  }
}
