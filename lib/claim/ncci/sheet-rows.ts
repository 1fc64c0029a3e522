import { strFromU8 } from 'fflate';

/**
 * The first sheet of a workbook as rows of text, one by one as they are asked for. Half a million rows are common here: the sheet is gone through by its
 * marks, not built up as a tree.
 */
export function* sheetRows(files: Readonly<Record<string, Uint8Array>>): Generator<string[]> {
  const shared = [...xml(files['xl/sharedStrings.xml']).matchAll(/<si\b[^>]*>(.*?)<\/si>/gs)].map((match) =>
    words(match[1] ?? ''),
  );
  for (const row of xml(files['xl/worksheets/sheet1.xml']).matchAll(/<row\b[^>]*>(.*?)<\/row>/gs)) {
    const cells: string[] = [];
    for (const [, marks = '', inner = ''] of (row[1] ?? '').matchAll(/<c\b([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
      const place = columnOf(/\br="([A-Z]+)/.exec(marks)?.[1] ?? '') ?? cells.length;
      while (cells.length < place) cells.push('');
      const value = /<v>(.*?)<\/v>/s.exec(inner)?.[1] ?? '';
      const kind = /\bt="(\w+)"/.exec(marks)?.[1];
      cells[place] = kind === 's' ? (shared[Number(value)] ?? '') : kind === 'inlineStr' ? words(inner) : plain(value);
    }
    yield cells;
  }
}

const xml = (bytes: Uint8Array | undefined) => (bytes ? strFromU8(bytes) : '');
const words = (inner: string) => [...inner.matchAll(/<t\b[^>]*>(.*?)<\/t>/gs)].map((match) => plain(match[1] ?? '')).join('');
const plain = (text: string) =>
  text.replace(
    /&(lt|gt|quot|apos|amp);/g,
    (_, name: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' })[name] ?? '',
  );

/** `A` 0, `Z` 25, `AA` 26; null for no letters. */
function columnOf(letters: string): number | null {
  if (!letters) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
