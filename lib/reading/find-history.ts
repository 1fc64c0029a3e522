import { oneLine, type Segment, textOf } from './page-text';
import { closest, contains, elementsIn, isElement, type PageElement } from './page-tree';
import { answeredNo, answeredYes, heads, icd, nothing, notOwnHistory, over } from './words/history-words';

/** Medical alerts, problems and medications as the page lists them. */
export interface FoundHistory {
  /** One line for each list, `Medications: …; …`, in the page's own words; '' where there is none. */
  readonly text: string;
  /** ICD-10-CM codes that a list of problems names. */
  readonly codes: readonly string[];
}

// `I10 Hypertension`: a code without a point leads its words. A vitamin and vertebrae are written alike and are no codes.
const wholeCategory = /^(?!B12|T1[0-2])([A-TV-Z]\d[0-9A-Z])\s+[-–:]?\s*\p{L}{3}/u;

const MOST = 24;

const headOf = (text: string): string | null => {
  const bare = text.replace(/\s*(?:\(\d+\)|\d+)?\s*[:：]?\s*$/, '').trim();
  return heads.find(([pattern]) => pattern.test(bare))?.[1] ?? null;
};

/** Reads what stands under such a heading or beside such a label, up to the next of either. A list of boxes to tick counts for what is ticked. */
export function findHistory(segments: readonly Segment[]): FoundHistory {
  const lines = new Map<string, string[]>();
  const codes = new Set<string>();
  const add = (label: string, raw: string) => {
    const text = oneLine(raw)
      .replace(answeredYes, '')
      .replace(/[;,\s]+$/, '');
    if (text.length < 2 || text.length > 200 || nothing.test(text) || over.test(text) || answeredNo.test(raw)) return;
    if (label !== 'Medications' && label !== 'Allergies') for (const [code] of text.matchAll(icd)) codes.add(code);
    const [, short] = label === 'Problems' ? (wholeCategory.exec(text) ?? []) : [];
    if (short) codes.add(short);
    const items = lines.get(label) ?? [];
    if (!items.includes(text)) lines.set(label, [...items, text]);
  };
  segments.forEach((segment, i) => {
    if (segment.button || segment.control || segment.text.length > 300 || isFamily(segment.element)) return;
    const inLine = /^([\p{L} ]{3,30}?)\s*[:：]\s*(\S.*)$/su.exec(segment.text);
    const label = inLine ? headOf(inLine[1] ?? '') : headOf(segment.text);
    if (label && inLine) add(label, inLine[2] ?? '');
    else if (label) {
      const items = itemsUnder(segment, segments.slice(i + 1, i + 1 + MOST * 4));
      if (items.length <= MOST) for (const item of items) add(label, item);
    }
  });
  const text = [...lines].map(([label, items]) => `${label}: ${items.join('; ')}`).join('\n');
  return { text, codes: [...codes] };
}

function itemsUnder(head: Segment, after: readonly Segment[]): string[] {
  let around: PageElement | null = head.element;
  while (around && !(after[0] && contains(around, after[0].element))) around = around.parent;
  if (!around || /^(?:body|main|html|page|iframe|frame)$/.test(around.tag) || !near(around, head.element)) return [];
  const items: string[] = [];
  const rows = new Set<PageElement>();
  for (const segment of after) {
    if (closest(segment.element, (at) => at.tag === 'thead' || at.attrs.role === 'columnheader')) continue;
    if (!contains(around, segment.element) || isLabel(segment, rows) || headOf(segment.text)) break;
    if (segment.button) continue;
    const row = closest(segment.element, (at) => at.tag === 'tr' || at.attrs.role === 'row' || at.tag === 'li');
    if (row && contains(around, row)) {
      if (rows.has(row)) continue;
      rows.add(row);
      const headings =
        row.children.some((child) => isElement(child) && child.tag === 'th') &&
        !row.children.some((child) => isElement(child) && child.tag === 'td');
      if (!headings && ticked(row)) items.push(textOf(row, (at) => at.tag === 'button').replace(/\n+/g, ' '));
    } else if (ticked(segment.element)) items.push(segment.control ? segment.text.split('\n').join('; ') : segment.text);
  }
  return items;
}

/** The heading and its list are one small part of the page. */
function near(around: PageElement, head: PageElement): boolean {
  let steps = 0;
  for (let at: PageElement | null = head; at && at !== around; at = at.parent) steps++;
  return steps <= 4;
}

const isLabel = ({ element, text }: Segment, rows: ReadonlySet<PageElement>): boolean =>
  closest(
    element,
    (at) => /^(?:h[1-6]|dt|legend|summary)$/.test(at.tag) || /(?:^|[\s_-])label(?:$|[\s_-])/i.test(at.attrs.class ?? ''),
  ) !== null ||
  (rows.size === 0 && element.tag === 'th' && closest(element, (at) => at.tag === 'thead') === null) ||
  /[:：]$/.test(text);

/** False for an entry of a list of boxes that is not ticked. */
function ticked(at: PageElement): boolean {
  const entry = closest(at, (up) => /^(?:label|li|tr)$/.test(up.tag)) ?? at;
  const boxes = [...elementsIn(entry)].filter(
    (box) =>
      box.shown &&
      (box.tag === 'input'
        ? /^(?:checkbox|radio)$/.test(box.attrs.type ?? '')
        : /^(?:checkbox|switch)$/.test(box.attrs.role ?? '')),
  );
  return boxes.length === 0 || boxes.some((box) => box.checked || box.attrs['aria-checked'] === 'true');
}

const isFamily = (element: PageElement): boolean =>
  closest(element, (at) => notOwnHistory.test(`${at.attrs.class ?? ''} ${at.attrs.id ?? ''}`)) !== null;
