/** A part of the page that is about one procedure and stands in no table: a card, an entry of a list, a row of boxes. */
export interface RecordInPage {
  readonly element: Element;
  readonly cdt: string;
  readonly text: string;
}

const codes = /(?<![\w.-])D\d{4}(?!\d)/g;
const anyCode = /D\d{4}(?!\d)/g;
const apart = 'textarea,select,nav,button,pre,tr,[role=row],[contenteditable=""],[contenteditable=true],[hidden]';
const whole = /^(?:body|main|html|dialog|form|section|ul|ol|dl)$/;
const MOST_NODES = 200_000;
const MOST_RECORDS = 600;

/** Around each word that is a dental code, as far up as no second code and no whole region is reached. Prose that speaks of a code is none. */
export function findRecords(document: Document): RecordInPage[] {
  const found: RecordInPage[] = [];
  if (!document.body) return found;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let i = 0, node = walker.nextNode() as Text | null; node && i < MOST_NODES; i++, node = walker.nextNode() as Text | null) {
    const named = node.data.length < 160 && node.data.includes('D') ? node.data.match(codes) : null;
    const [cdt] = named ?? [];
    const around = node.parentElement;
    if (!cdt || named?.length !== 1 || !around || around.closest(apart)) continue;
    if (around.checkVisibility?.({ visibilityProperty: true }) === false) continue;
    const element = recordAround(around);
    found.push({ element, cdt, text: wordsIn(element) });
    if (found.length === MOST_RECORDS) break;
  }
  return found;
}

/** Words of an element, those of each of its parts set apart. */
function wordsIn(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const parts: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) parts.push(node.nodeValue ?? '');
  return parts.join(' ').replace(/\s+/g, ' ');
}

function recordAround(from: Element): Element {
  let at = from;
  for (let up = at.parentElement; up && !whole.test(up.localName); up = up.parentElement) {
    const text = up.textContent ?? '';
    if (text.length > 600 || (text.match(anyCode) ?? []).length > 1) break;
    at = up;
    if (/^(?:li|article|dt|dd)$/.test(at.localName)) break;
  }
  return at;
}
