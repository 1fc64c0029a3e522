import type { FrameRecord, PageNode } from './frame-record';

/** An element of a page that was read, with its frames and shadow roots in their places. Text children are strings. */
export interface PageElement {
  readonly tag: string;
  readonly attrs: Readonly<Record<string, string>>;
  /** Live value of a control; the chosen option's text of a select. */
  readonly value: string | undefined;
  readonly checked: boolean;
  /** In view, with all that is above it. */
  readonly shown: boolean;
  readonly parent: PageElement | null;
  readonly children: (PageElement | string)[];
  /** Place in the page. */
  readonly order: number;
}

export interface Page {
  readonly root: PageElement;
  readonly titles: readonly string[];
  /** Addresses of the documents that were read. */
  readonly urls: readonly string[];
  /** Origins of frames in view that could not be read. */
  readonly foreign: readonly string[];
  /** Frames in view whose content was not there to be read. */
  readonly missing: readonly string[];
  readonly truncated: boolean;
  /** What each record that was given stands under, in the order of the records; null for one that its parent has read. */
  readonly under: readonly (PageElement | null)[];
}

const none: Readonly<Record<string, string>> = {};

/** Records of the documents of one page, the top one first → one tree. A foreign document stands in the frame element that it belongs to. */
export function buildPage(records: readonly FrameRecord[]): Page {
  const [top, ...rest] = records.filter((record, i) => i === 0 || !record.within);
  const waiting = [...rest];
  const foreign: string[] = [];
  const missing: string[] = [];
  const urls: string[] = [];
  const titles: string[] = [];
  const grown = new Map<FrameRecord, PageElement>();
  let order = 0;
  const root: PageElement = element({ d: 0, t: 'page' }, null, true, 0);

  function element(node: PageNode, parent: PageElement | null, shown: boolean, at: number): PageElement {
    return {
      tag: node.t,
      attrs: node.a ?? none,
      value: node.x,
      checked: node.k === 1,
      shown,
      parent,
      children: [],
      order: at,
    };
  }

  function grow(record: FrameRecord, under: PageElement): void {
    grown.set(record, under);
    urls.push(record.url);
    if (under.shown && record.title) titles.push(record.title);
    const path: PageElement[] = [];
    for (const node of record.nodes) {
      const parent = path[node.d - 1] ?? under;
      if (node.t === '') {
        if (node.x) parent.children.push(node.x);
        continue;
      }
      const shown = node.v === 1 || (parent.shown && node.h !== 1);
      const made = element(node, parent, shown, ++order);
      parent.children.push(made);
      path.length = node.d;
      path[node.d] = made;
      if (node.f === 'foreign') place(made);
      if (node.f === 'missing' && shown && made.attrs.src) missing.push(made.attrs.src);
      if (node.f === 'read' && shown) {
        urls.push(made.attrs['frame-url'] ?? '');
        if (made.attrs['frame-title']) titles.push(made.attrs['frame-title']);
      }
    }
  }

  function place(frame: PageElement): void {
    const origin = originOf(frame.attrs.src ?? '');
    const fits = (record: FrameRecord) =>
      (frame.attrs.name !== undefined && record.name === frame.attrs.name) || record.url === frame.attrs.src;
    let at = waiting.findIndex(fits);
    if (at < 0) at = waiting.findIndex((record) => origin !== '' && originOf(record.url) === origin);
    const [record] = at < 0 ? [] : waiting.splice(at, 1);
    if (record) grow(record, frame);
    else if (frame.shown && origin !== '' && !foreign.includes(origin)) foreign.push(origin);
  }

  if (top) grow(top, root);
  // A document that no frame element claims still belongs to the page; it stands at its end.
  for (const record of waiting) {
    const frame = element({ d: 0, t: 'iframe' }, root, true, ++order);
    root.children.push(frame);
    grow(record, frame);
  }
  return {
    root,
    titles,
    urls,
    foreign,
    missing,
    truncated: records.some(({ truncated }) => truncated),
    under: records.map((record) => grown.get(record) ?? null),
  };
}

const originOf = (address: string): string => {
  const url = URL.parse(address);
  return url && /^https?:$/.test(url.protocol) ? url.origin : '';
};

export const isElement = (child: PageElement | string): child is PageElement => typeof child !== 'string';

const placesOf = new WeakMap<PageElement, ReadonlyMap<PageElement | string, number>>();

/** Which child of its parent an element is. Counted once a parent: a list may have a hundred thousand of them. */
function placeOf(at: PageElement, parent: PageElement): number {
  let places = placesOf.get(parent);
  if (!places) {
    places = new Map(parent.children.map((child, index) => [child, index]));
    placesOf.set(parent, places);
  }
  return places.get(at) ?? -1;
}

/** A question about one element, answered once for each: pages have lists in which every row asks it of all the others. */
export function remembered<T>(find: (at: PageElement) => T): (at: PageElement) => T {
  const found = new WeakMap<PageElement, { answer: T }>();
  return (at) => {
    const known = found.get(at) ?? { answer: find(at) };
    found.set(at, known);
    return known.answer;
  };
}

/** Elements in view beside this one, `most` of them at the most, the nearest first. */
export function shownBefore(at: PageElement, most: number): PageElement[] {
  return at.parent ? shownBeside(at.parent, placeOf(at, at.parent), -1, most) : [];
}
export function shownAfter(at: PageElement, most: number): PageElement[] {
  return at.parent ? shownBeside(at.parent, placeOf(at, at.parent), 1, most) : [];
}

function shownBeside(parent: PageElement, from: number, step: 1 | -1, most: number): PageElement[] {
  const found: PageElement[] = [];
  for (let i = from + step; i >= 0 && i < parent.children.length && found.length < most; i += step) {
    const child = parent.children[i];
    if (child !== undefined && isElement(child) && child.shown) found.push(child);
  }
  return found;
}

/** Every element below one, in order, itself first. */
export function* elementsIn(root: PageElement): Generator<PageElement> {
  const stack: PageElement[] = [root];
  for (let at = stack.pop(); at; at = stack.pop()) {
    yield at;
    for (let i = at.children.length - 1; i >= 0; i--) {
      const child = at.children[i];
      if (child !== undefined && isElement(child)) stack.push(child);
    }
  }
}

/** The nearest element, itself first, that passes; null where none does. */
export function closest(element: PageElement | null, test: (element: PageElement) => boolean): PageElement | null {
  for (let at = element; at; at = at.parent) if (test(at)) return at;
  return null;
}

export const contains = (outer: PageElement, inner: PageElement): boolean => closest(inner, (at) => at === outer) !== null;
