import { callOf, propertyOf } from '@/lib/reading/dom-access';
import { above } from '@/lib/reading/trail-to';

/** To what holds this element, to the first thing in it, to what stands before or after it. */
export type Way = 'out' | 'in' | 'before' | 'after';

/** The next element in view that way; null at the edge of the page. Before and after leave what holds this element where it ends. */
export function step(from: Element, way: Way): Element | null {
  if (way === 'in') return within(from)[0] ?? null;
  if (way === 'out') return holder(from);
  for (let at: Element | null = from; at; at = holder(at)) {
    const outer = holder(at);
    const beside = outer ? within(outer) : [];
    const next = beside[beside.indexOf(at) + (way === 'after' ? 1 : -1)];
    if (next && beside.includes(at)) return next;
  }
  return null;
}

/** What is in view directly below an element; in its shadow root or its frame where it has one that may be looked into. */
function within(element: Element): Element[] {
  const inner = propertyOf(element, 'contentDocument') as Document | null | undefined;
  const body = inner && (propertyOf(inner, 'body') as Element | null);
  if (body) return [body];
  const given = element.localName === 'slot' ? (callOf(element, 'assignedElements') as Element[] | null) : null;
  const root = given?.length ? null : ((propertyOf(element, 'shadowRoot') as ShadowRoot | null) ?? element);
  const children = given?.length ? given : [...((root && (propertyOf(root, 'children') as Iterable<Element>)) ?? [])];
  return children.flatMap((child) => (hasNoBox(child) ? within(child) : isInView(child) ? [child] : []));
}

function holder(element: Element): Element | null {
  if (element.localName === 'body' && !outerFrame(element)) return null;
  for (let at = above(element); at; at = above(at)) if (at.localName !== 'html' && !hasNoBox(at)) return at;
  return null;
}

const outerFrame = (body: Element): Element | null => {
  const root = above(body);
  return root && above(root);
};

const hasNoBox = (element: Element): boolean =>
  element.localName === 'slot' || viewOf(element)?.getComputedStyle(element).display === 'contents';
const viewOf = (element: Element): Window | null => element.ownerDocument.defaultView;

const unread = new Set('script style noscript template svg head meta link br wbr'.split(' '));
function isInView(element: Element): boolean {
  if (unread.has(element.localName)) return false;
  const seen = callOf(element, 'checkVisibility', { visibilityProperty: true });
  return seen === null || seen === true;
}
