import type { FrameRecord } from './frame-record';

const MAX_NODES = 60_000;
const MAX_TEXT = 400_000;
const CODE = /\bD\d{4}\b/;

/** Document → record. Reads only: no element is touched, no markup is parsed. Bounded in nodes and characters. */
export function readFrame(document: Document): FrameRecord {
  const record: FrameRecord = {
    url: document.location?.href ?? '',
    title: document.title,
    tables: [],
    texts: [],
    pairs: [],
    headings: [],
    foreignFrames: [],
    truncated: false,
  };
  if (!document.body) return record;
  let nodes = 0;
  let characters = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT, {
    acceptNode(node) {
      const element = node as Element;
      return SKIPPED.has(element.localName) || !isShown(element) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
    },
  });
  const withinTable = new Set<Element>();
  for (let node = walker.nextNode() as Element | null; node; node = walker.nextNode() as Element | null) {
    if (++nodes > MAX_NODES || characters > MAX_TEXT) {
      record.truncated = true;
      break;
    }
    if (node.matches('table,[role=grid],[role=table],[role=treegrid]')) {
      const table = readTable(node);
      if (table) {
        record.tables.push(table);
        withinTable.add(node);
        characters += table.rows.length * 80;
      }
    } else if (node.matches('textarea,[contenteditable=""],[contenteditable=true],[role=textbox],article,pre,blockquote,.note')) {
      const text = textOf(node);
      characters += text.length;
      if (text.length > 40 && ![...withinTable].some((table) => table.contains(node))) {
        record.texts.push({ label: labelOf(node), text });
      }
    } else if (node.localName === 'dt') {
      const value = node.nextElementSibling;
      if (value?.localName === 'dd') record.pairs.push({ label: textOf(node), value: textOf(value) });
    } else if (node.matches('b,strong,span,label,div,td,th') && node.childElementCount === 0) {
      const text = textOf(node);
      const pair = /^([A-Z][A-Za-z #.]{1,24}):\s*(\S.{0,80})$/.exec(text);
      if (pair?.[1] && pair[2]) record.pairs.push({ label: pair[1], value: pair[2] });
    } else if (/^h[1-3]$/.test(node.localName)) {
      record.headings.push(textOf(node));
    } else if (node.localName === 'iframe' || node.localName === 'frame') {
      const origin = foreignOrigin(node as HTMLIFrameElement, document);
      if (origin && !record.foreignFrames.includes(origin)) record.foreignFrames.push(origin);
    }
  }
  return record;
}

const SKIPPED = new Set(['script', 'style', 'noscript', 'template', 'svg', 'head', 'object', 'embed']);

function isShown(element: Element): boolean {
  if (element.getAttribute('aria-hidden') === 'true' || element.hasAttribute('hidden')) return false;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return !style || (style.display !== 'none' && style.visibility !== 'hidden');
}

function readTable(table: Element): FrameRecord['tables'][number] | null {
  const rows = [...table.querySelectorAll('tr,[role=row]')]
    .filter((row) => row.closest('table,[role=grid],[role=table],[role=treegrid]') === table && isShown(row))
    .slice(0, 2000)
    .map((row) =>
      [...row.children]
        .filter((cell) => cell.matches('td,th,[role=gridcell],[role=cell],[role=columnheader],[role=rowheader]'))
        .map(textOf),
    );
  const first = rows.findIndex((row) => row.some((cell) => CODE.test(cell)));
  if (first < 0) return null;
  const heads = rows.slice(0, first).findLast((row) => row.filter(Boolean).length > 1) ?? [];
  return { heads, rows: rows.slice(first) };
}

/** Visible words of an element; the value of a control where it holds one. Line breaks of the page are kept. */
function textOf(element: Element): string {
  const control = element.matches('input,textarea,select')
    ? element
    : element.querySelector('input:not([type=hidden]),textarea,select');
  if (control instanceof HTMLSelectElement) return clean(control.selectedOptions[0]?.text ?? '');
  if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) return clean(control.value);
  return clean(element instanceof HTMLElement && 'innerText' in element ? element.innerText : (element.textContent ?? ''));
}

// Characters that show nothing can split a word for the reader and not for the eye.
const clean = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u2060-\u2064\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .trim();

function labelOf(element: Element): string {
  const own = element.getAttribute('aria-label') ?? element.getAttribute('name') ?? '';
  const id = element.getAttribute('id');
  const label = id ? [...element.ownerDocument.querySelectorAll('label')].find((item) => item.htmlFor === id) : undefined;
  return label ? textOf(label) : own;
}

function foreignOrigin(frame: HTMLIFrameElement, document: Document): string | null {
  const address = URL.parse(frame.src, document.baseURI);
  if (!address || !/^https?:$/.test(address.protocol) || address.origin === document.location?.origin) return null;
  const { width, height } = frame.getBoundingClientRect();
  return width > 40 && height > 40 ? address.origin : null;
}
