import { cleanText } from './clean-text';
import { callOf, type DomAccess, domAccess, propertyOf } from './dom-access';
import type { FrameRecord, PageNode } from './frame-record';
import { keptAttributes } from './kept-attributes';
import { readControl } from './read-control';
import { visibilityOf } from './visibility';

const MAX_NODES = 120_000;
const MAX_HIDDEN = 30_000;
const MAX_TEXT = 3_000_000;
const MAX_DEPTH = 400;
const CHUNK = 400;
const SLICE = 8;

/** The document inside a frame element: one that may be read, 'foreign' where another origin owns it, null where there is none. */
export type FrameDocument = (frame: Element, document: Document) => Document | 'foreign' | null;

/** Document → record in one go. Reads only: no element is touched, no markup is parsed. Bounded in nodes, depth and characters. */
export function readFrame(document: Document, frameDocument: FrameDocument = liveFrame, passing?: Passing): FrameRecord {
  const steps = readSteps(document, frameDocument, passing);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** What a reading passes by: each further document and open shadow root, each form control, and each element with its node in the record. */
export type Passing = {
  root?(root: Node): void;
  control?(control: Element): void;
  element?(element: Element, at: number): void;
};

/** The same in pieces of at most about 8 ms, between which the page goes on working. `busy`: how long it worked itself, in ms. */
export async function readFrameInChunks(document: Document, passing: Passing): Promise<{ record: FrameRecord; busy: number }> {
  const steps = readSteps(document, liveFrame, passing);
  let busy = 0;
  let from = performance.now();
  for (;;) {
    const step = steps.next();
    const spent = performance.now() - from;
    if (step.done) return { record: step.value, busy: busy + spent };
    if (spent < SLICE) continue;
    busy += spent;
    await new Promise((resolve) => setTimeout(resolve));
    from = performance.now();
  }
}

interface Place {
  readonly node: Node;
  readonly access: DomAccess;
  readonly document: Document;
  readonly depth: number;
  /** 0 in view, 1 out of view but what is below may be in view again, 2 out of view with all below. */
  readonly hidden: 0 | 1 | 2;
}

function* readSteps(document: Document, frameDocument: FrameDocument, passing?: Passing): Generator<undefined, FrameRecord> {
  const nodes: PageNode[] = [];
  const record: FrameRecord = {
    url: addressOf(document),
    title: String(propertyOf(document, 'title') ?? '').slice(0, 300),
    name: String((propertyOf(document, 'defaultView') as Window | null)?.name ?? '').slice(0, 100),
    within: false,
    nodes,
    truncated: false,
  };
  const access = domAccess(document);
  const body = propertyOf(document, 'body') as Node | null;
  if (!access || !body) return record;
  const stack: Place[] = [{ node: body, access, document, depth: 0, hidden: 0 }];
  let steps = 0;
  let hiddenNodes = 0;
  let characters = 0;
  let lastText: PageNode | null = null;
  for (let place = stack.pop(); place; place = stack.pop()) {
    if (++steps % CHUNK === 0) yield;
    if (nodes.length >= MAX_NODES || characters > MAX_TEXT) {
      record.truncated = true;
      break;
    }
    const { node, access: dom, depth, hidden } = place;
    const next = depth > 0 ? dom.nextSibling(node) : null;
    if (next) stack.push({ ...place, node: next });
    const type = dom.nodeType(node);
    if (type === 3) {
      const raw = dom.nodeValue(node);
      const asSet = gap.test(raw) && isAsSet(node, place.document);
      const text = cleanText(raw, asSet);
      if (text.trim() === '' && !asSet) {
        if (text !== '' && lastText?.x && !/\s$/.test(lastText.x)) lastText.x += ' ';
        continue;
      }
      characters += text.length;
      lastText = { d: depth, t: '', x: text };
      nodes.push(lastText);
      continue;
    }
    if (type !== 1) continue;
    const element = node as Element;
    const tag = dom.localName(element);
    if (skipped.has(tag) && tag !== 'svg') continue;
    const { kept, style } = keptAttributes(tag, dom.attributes(element));
    // Of a picture only its label is read.
    if (tag === 'svg' && !kept?.['aria-label']) continue;
    const state = hidden === 2 ? 2 : visibilityOf(tag, kept, style, element, dom, hidden);
    if (state > 0 && ++hiddenNodes > MAX_HIDDEN) continue;
    const entry: PageNode = { d: depth, t: tag };
    if (kept) entry.a = kept;
    if (state > 0 && hidden === 0) entry.h = 1;
    if (state === 0 && hidden === 1) entry.v = 1;
    passing?.element?.(element, nodes.length);
    nodes.push(entry);
    if (tag === 'svg') continue;
    if (readControl(tag, kept, element, entry)) {
      passing?.control?.(element);
      characters += entry.x?.length ?? 0;
      lastText = null;
      continue;
    }
    if (breaksLine.has(tag)) lastText = null;
    if (depth >= MAX_DEPTH) {
      record.truncated = true;
      continue;
    }
    const below = childOf(element, tag, place, entry, frameDocument, passing);
    if (below.length > 0) for (const child of below.reverse()) stack.push({ ...child, depth: depth + 1, hidden: state });
  }
  return record;
}

type Below = Omit<Place, 'depth' | 'hidden'>;

/** Where the content of an element starts: its first child, its open shadow root, what a slot was given, or the document in a frame. */
function childOf(
  element: Element,
  tag: string,
  place: Place,
  entry: PageNode,
  frameDocument: FrameDocument,
  passing?: Passing,
): Below[] {
  const { access, document } = place;
  if (tag === 'iframe' || tag === 'frame') {
    const inner = frameDocument(element, document);
    entry.f = inner === 'foreign' ? 'foreign' : inner ? 'read' : 'missing';
    if (!inner || inner === 'foreign') return [];
    entry.a = {
      ...entry.a,
      'frame-url': addressOf(inner),
      'frame-title': String(propertyOf(inner, 'title') ?? '').slice(0, 200),
    };
    passing?.root?.(inner);
    const dom = domAccess(inner);
    const body = propertyOf(inner, 'body') as Node | null;
    return dom && body ? [{ node: body, access: dom, document: inner }] : [];
  }
  const shadow = access.shadowRoot(element) ?? declaredShadow(element, access);
  if (shadow) {
    passing?.root?.(shadow);
    const first = access.firstChild(shadow);
    return first ? [{ node: first, access, document }] : [];
  }
  if (tag === 'slot') {
    const given = callOf(element, 'assignedNodes');
    // One wrapper each: a slotted node's own next sibling is not what follows it here.
    if (Array.isArray(given) && given.length > 0) return [{ node: given[0], access: onlyThese(access, given), document }];
  }
  const first = access.firstChild(element);
  return first ? [{ node: first, access, document }] : [];
}

function declaredShadow(element: Element, access: DomAccess): Node | null {
  const first = access.firstChild(element);
  for (let node = first, i = 0; node && i < 3; node = access.nextSibling(node), i++) {
    if (access.nodeType(node) !== 1 || access.localName(node as Element) !== 'template') continue;
    if (callOf(node, 'getAttribute', 'shadowrootmode') !== 'open') return null;
    return (propertyOf(node, 'content') as Node | undefined) ?? null;
  }
  return null;
}

/** The nodes of a slot follow one another; everything below them is as it was. */
function onlyThese(access: DomAccess, given: Node[]): DomAccess {
  const after = new Map(given.map((node, i) => [node, given[i + 1] ?? null]));
  return { ...access, nextSibling: (node) => (after.has(node) ? (after.get(node) ?? null) : access.nextSibling(node)) };
}

/** The document of a frame in a browser. */
export const liveFrame: FrameDocument = (frame) => {
  const inner = propertyOf(frame, 'contentDocument') as Document | null | undefined;
  if (inner) return inner;
  const { width, height } = frame.getBoundingClientRect();
  return width > 40 && height > 40 ? 'foreign' : null;
};

function addressOf(document: Document): string {
  const location = propertyOf(document, 'location') as Location | null;
  return (location?.href ?? String(propertyOf(document, 'URL') ?? '')).slice(0, 2000);
}

const gap = /[^\s][ \t]{2,}[^\s]|^[ \t]{2,}(?!\n)/;

/** Whether blanks count where this text stands: in a `pre`, or where the style says so. */
function isAsSet(text: Node, document: Document): boolean {
  const view = propertyOf(document, 'defaultView') as Window | null;
  let at = propertyOf(text, 'parentNode') as Element | null;
  for (let i = 0; at && i < 4 && propertyOf(at, 'nodeType') === 1; i++, at = propertyOf(at, 'parentNode') as Element | null) {
    if (propertyOf(at, 'localName') === 'pre' || /white-space\s*:\s*(?:pre(?!-line)|break)/i.test(styleOf(at))) return true;
    if (view && /^(?:pre(?!-line)|break)/.test(view.getComputedStyle(at).whiteSpace)) return true;
  }
  return false;
}

const styleOf = (at: Element): string => String(callOf(at, 'getAttribute', 'style') ?? '');

const skipped = new Set(
  'script style noscript template svg head object embed canvas video audio datalist noframes link meta map option optgroup math'.split(
    ' ',
  ),
);
const breaksLine = new Set(
  'br p div li tr td th table ul ol dl dt dd h1 h2 h3 h4 h5 h6 section article header footer form fieldset'.split(' '),
);
