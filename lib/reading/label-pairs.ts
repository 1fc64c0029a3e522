import type { Segment } from './page-text';
import { closest, type PageElement } from './page-tree';

/** A label and its value, as they stand side by side, one above the other, or in one line `Label: value`. */
export interface LabelPair {
  readonly label: string;
  readonly value: string;
  readonly element: PageElement;
  /** The label was marked as one (a colon, `dt`, `label`, `th`), not only short and beside. */
  readonly marked: boolean;
}

/** Pairs of a run of segments. `isLabel` says which unmarked words may be labels. */
export function labelPairs(segments: readonly Segment[], isLabel: (text: string) => boolean): LabelPair[] {
  const pairs: LabelPair[] = [];
  segments.forEach((segment, i) => {
    const { text, element } = segment;
    if (segment.control || text.length > 400) return;
    for (const part of text.split(/\s+[|•·]\s+|\s{3,}/).flatMap((piece) => byLabels(piece, isLabel))) {
      const inLine = /^([\p{L}#][\p{L}\p{N} #./&'()-]{0,40}?)\s*[:：]\s*(\S.*)$/su.exec(part);
      if (inLine?.[1] && inLine[2]) pairs.push({ label: inLine[1].trim(), value: inLine[2].trim(), element, marked: true });
      else if (/^(?:dob|d\.o\.b\.?)\s+\d/i.test(part))
        pairs.push({ label: 'DOB', value: part.replace(/^\S+\s+/, ''), element, marked: true });
    }
    if (text.length > 45) return;
    const marked = /[:：]$/.test(text) || isMarkedLabel(element);
    const label = text.replace(/\s*[:：*]+$/, '').trim();
    if (label === '' || !(marked || isLabel(label))) return;
    const next = segments
      .slice(i + 1, i + 3)
      .find((other) => !other.struck && !/^[$₱€£:*]$/.test(other.text) && !(other.text === text));
    if (
      !next ||
      (!next.control &&
        (/[:：]$/.test(next.text) ||
          isMarkedLabel(next.element) ||
          (marked && isLabel(next.text) && !isMarkedLabel(next.element) && !/:$/.test(text))))
    )
      return;
    if (!near(element, next.element)) return;
    pairs.push({ label, value: next.text, element: next.element, marked });
  });
  return pairs;
}

/** `DOB: 01/02/1980 MRN: 7 Sex: F` → a piece for each label that is known. */
function byLabels(text: string, isLabel: (text: string) => boolean): string[] {
  const cuts = [...text.matchAll(/(?<=\s)((?:[\p{L}#./]+ ){0,2}[\p{L}#./]+)\s?[:：](?=\s)/gu)].flatMap(
    ({ 1: words = '', index }) => {
      const parts = words.split(' ');
      const from = parts.findIndex((_, i) => isLabel(parts.slice(i).join(' ')));
      return from < 0 ? [] : [index + parts.slice(0, from).join(' ').length + (from > 0 ? 1 : 0)];
    },
  );
  return [0, ...cuts].map((from, i) => text.slice(from, cuts[i]).trim());
}

const isMarkedLabel = (element: PageElement): boolean =>
  closest(element, (at) => /^(?:dt|label|th|legend)$/.test(at.tag) || /(?:^|[\s_-])label(?:$|[\s_-])/i.test(at.attrs.class ?? ''))
    ?.tag !== undefined && closest(element, (at) => at.tag === 'dd' || at.tag === 'button') === null;

/** A label and a value stand in one small part of the page. */
function near(a: PageElement, b: PageElement): boolean {
  const above = new Set<PageElement>();
  let at: PageElement | null = a;
  for (let i = 0; at && i < 6; i++, at = at.parent) above.add(at);
  at = b;
  for (let i = 0; at && i < 9; i++, at = at.parent) if (above.has(at)) return true;
  return false;
}
