import { findCodes } from '@/lib/cells/find-codes';
import { isHeadingRow } from '@/lib/cells/match-column';
import { strikes } from './page-text';
import { elementsIn, isElement, type PageElement } from './page-tree';
import { lineTags, rule, wordTags } from './words/row-words';

/** One line of a list that blanks set in columns, and the element whose it is. */
interface Line {
  readonly text: string;
  readonly struck: boolean;
}

const gap = /\S {2,}\S/;

/** Puts a table in the place of each list of procedures whose columns are set by blanks alone, as old systems and prints have them. */
export function layFixedWidth(root: PageElement): void {
  for (const element of [...elementsIn(root)]) {
    if (!element.shown || element.value !== undefined) continue;
    const own = ownLines(element);
    const laid = own && layLines(own, element);
    if (laid) {
      element.children.splice(0, element.children.length, ...laid);
      continue;
    }
    const runs = lineRun(element);
    const under = runs && layLines(runs.lines, element);
    if (runs && under) element.children.splice(runs.from, runs.to - runs.from, ...under);
  }
}

/** Lines of the element's own words: broken by line ends and `br`. Null for one that holds more than words. */
function ownLines(element: PageElement): Line[] | null {
  if (!element.children.some((child) => !isElement(child) && gap.test(child))) return null;
  const lines: { text: string; struck: boolean }[] = [{ text: '', struck: false }];
  const add = (at: PageElement, struck: boolean): boolean =>
    at.children.every((child) => {
      if (!isElement(child)) {
        child.split('\n').forEach((part, i) => {
          if (i > 0) lines.push({ text: '', struck: false });
          const last = lines.at(-1);
          if (!last) return;
          last.text += part;
          if (struck && part.trim() !== '') last.struck = true;
        });
        return true;
      }
      if (!child.shown) return true;
      if (child.tag === 'br') lines.push({ text: '', struck: false });
      else if (!wordTags.test(child.tag)) return false;
      return add(child, struck || strikes(child));
    });
  return add(element, strikes(element)) && lines.length > 1 ? lines : null;
}

/** Children that follow one another, each a line of words. */
function lineRun(parent: PageElement): { lines: Line[]; from: number; to: number } | null {
  const isLine = (child: PageElement | string | undefined): boolean =>
    child !== undefined &&
    (isElement(child)
      ? child.shown && lineTags.test(child.tag) && child.children.every((part) => !isElement(part) || part.children.length < 2)
      : child.trim() === '');
  const first = parent.children.findIndex((child) => isElement(child) && isLine(child) && gap.test(wordsOf(child)));
  if (first < 0) return null;
  let from = first;
  while (from > 0 && isLine(parent.children[from - 1])) from--;
  let to = first + 1;
  while (isLine(parent.children[to])) to++;
  const lines = parent.children
    .slice(from, to)
    .flatMap((child) => (isElement(child) ? [{ text: wordsOf(child), struck: [...elementsIn(child)].some(strikes) }] : []));
  return lines.length > 1 ? { lines, from, to } : null;
}

const wordsOf = (at: PageElement): string =>
  at.children.map((child) => (isElement(child) ? (child.shown ? wordsOf(child) : '') : child.replace(/\n/g, ' '))).join('');

/** The parts that stand in the place of the lines: words before, the table, words behind. Null where they are no list in columns. */
function layLines(lines: readonly Line[], under: PageElement): PageElement[] | null {
  const coded = lines.flatMap(({ text }, i) => (gap.test(text) && findCodes(text).length > 0 ? [i] : []));
  const [first = -1] = coded;
  const last = coded.at(-1) ?? -1;
  if (first < 0) return null;
  let from = first;
  let head = -1;
  for (let i = first - 1; i >= Math.max(0, first - 6) && head < 0; i--) if (isHead(lines, i)) head = i;
  if (head >= 0) from = head;
  if (head < 0 && coded.length < 2) return null;
  const ruled = lines.slice(from, first).find(({ text }) => rule.test(text))?.text;
  const sample = [...(head < 0 ? [] : [head]), ...coded].map((i) => lines[i]?.text ?? '');
  const columns = ruled && /[=_-]+\s+[=_-]+/.test(ruled) ? ruledColumns(ruled) : rivers(sample, head >= 0);
  // Blanks inside a cell: these lines are set apart one by one, not in columns.
  const loose = coded.filter((i) => (cellsOf(lines[i]?.text ?? '', columns) ?? ['  ']).some((cell) => / {2}/.test(cell)));
  if (columns.length < 3 || loose.length * 5 > coded.length) return null;
  let order = under.order;
  const make = (tag: string, parent: PageElement, attrs: Record<string, string> = {}, words?: string): PageElement => {
    order += 1e-5;
    const made: PageElement = { tag, attrs, value: undefined, checked: false, shown: true, parent, children: [], order };
    if (words !== undefined) made.children.push(words);
    return made;
  };
  const outside = (part: readonly Line[]): PageElement[] =>
    part.flatMap(({ text }) => {
      if (text.trim() === '' || rule.test(text)) return [];
      const words = text.trim().split(/ {2,}/);
      const line = make('p', under);
      for (const word of words) line.children.push(make('span', line, {}, word));
      return [line];
    });
  const before = outside(lines.slice(0, from));
  const table = make('table', under);
  lines.slice(from, last + 1).forEach(({ text, struck }, i) => {
    if (text.trim() === '' || rule.test(text)) return;
    const row = make('tr', table, struck ? { style: 'line-through' } : {});
    table.children.push(row);
    const cells = cellsOf(text, columns);
    for (const cell of cells ?? [text.trim()])
      row.children.push(make(from + i === head ? 'th' : 'td', row, cells ? {} : { colspan: String(columns.length) }, cell));
  });
  return [...before, table, ...outside(lines.slice(last + 1))];
}

/** Words of a line of headings stand apart by blanks; under a rule by one blank. */
function isHead(lines: readonly Line[], i: number): boolean {
  const text = lines[i]?.text.trim() ?? '';
  return (
    text.length < 240 &&
    (isHeadingRow(text.split(/ {2,}|\s*\|\s*/)) || (rule.test(lines[i + 1]?.text ?? '') && isHeadingRow(text.split(' '))))
  );
}

type Column = { from: number; to: number };

function ruledColumns(text: string): Column[] {
  const found = [...text.matchAll(/[=_-]+/g)].map(({ 0: run, index }) => ({ from: index, to: index + run.length }));
  return stretched(found);
}

/** Columns between the blanks that all lines share. Under headings, a part without a heading belongs to the one before it. */
function rivers(lines: readonly string[], headed: boolean): Column[] {
  const width = Math.max(...lines.map((line) => line.length));
  const written = (c: number) => lines.some((line) => (line[c] ?? ' ') !== ' ');
  const runs: Column[] = [];
  for (let c = 0; c < width; c++) {
    if (!written(c)) continue;
    const last = runs.at(-1);
    if (last && last.to === c) last.to = c + 1;
    else runs.push({ from: c, to: c + 1 });
  }
  const [head = ''] = lines;
  const columns: Column[] = [];
  for (const run of runs) {
    const last = columns.at(-1);
    const apart = headed ? head.slice(run.from, run.to).trim() !== '' : run.from - (last?.to ?? -9) > 1;
    if (last && !apart) last.to = run.to;
    else columns.push({ ...run });
  }
  return stretched(columns);
}

/** Each column to the beginning of the next. */
const stretched = (columns: Column[]): Column[] =>
  columns.map(({ from }, i) => ({ from: i === 0 ? 0 : from, to: columns[i + 1]?.from ?? Number.POSITIVE_INFINITY }));

/** The line cut at its columns; null for words that run across them. */
function cellsOf(text: string, columns: readonly Column[]): string[] | null {
  const cuts = columns.slice(1).filter(({ from }) => /\S/.test(text[from - 1] ?? ' ') && /\S/.test(text[from] ?? ' '));
  if (cuts.length === 0) return columns.map(({ from, to }) => text.slice(from, to).trim());
  const cells = columns.map(() => '');
  for (const { 0: word, index } of text.matchAll(/\S+(?: \S+)*/g)) {
    const overlap = ({ from, to }: Column) => Math.min(index + word.length, to) - Math.max(index, from);
    const over = columns.filter((column) => overlap(column) > 0);
    if (over.length > 2) return null;
    const [best] = [...over].sort((a, b) => overlap(b) - overlap(a));
    const at = best ? columns.indexOf(best) : -1;
    if (at < 0 || cells[at]) return null;
    cells[at] = word;
  }
  return cells;
}
