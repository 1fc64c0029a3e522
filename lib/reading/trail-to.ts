import { propertyOf } from './dom-access';
import type { FrameRecord } from './frame-record';
import { type FrameDocument, liveFrame, readFrame } from './read-frame';
import type { Trail } from './trail';

/**
 * Where an element stands, told in the steps of the very record that a reading of this document would make, frames and shadow roots included.
 * For one that a reading leaves out, such as a drawing in a button, the nearest above it that is read; null where there is none.
 */
export function trailTo(document: Document, element: Element, frameDocument: FrameDocument = liveFrame): Trail | null {
  const line = lineAbove(element);
  let best = line.length;
  let found = -1;
  const record = readFrame(document, frameDocument, {
    element(passed, at) {
      const place = line.indexOf(passed);
      if (place < 0 || place >= best) return;
      best = place;
      found = at;
    },
  });
  return found < 0 ? null : trailIn(record, found);
}

/** The element and all that is above it, out of shadow roots and frames, the nearest first. */
export function lineAbove(element: Element): Element[] {
  const line: Element[] = [];
  for (let at: Element | null = element; at && line.length < 1_000; at = above(at)) line.push(at);
  return line;
}

/** What holds an element: its parent, the host of its shadow root, or the frame of its document; null at the top, and below a frame of another site. */
export function above(element: Element): Element | null {
  const parent = propertyOf(element, 'parentNode') as Node | null;
  const type = parent && propertyOf(parent, 'nodeType');
  if (type === 1) return parent as Element;
  if (type === 11) return (propertyOf(parent as Node, 'host') as Element | undefined) ?? null;
  const view = type === 9 ? (propertyOf(parent as Node, 'defaultView') as Window | null) : null;
  try {
    return view?.frameElement ?? null;
  } catch {
    return null;
  }
}

function trailIn({ nodes }: FrameRecord, index: number): Trail {
  const trail: Trail = [];
  let { d: depth, t: tag } = nodes[index] ?? { d: 0, t: '' };
  let nth = 0;
  for (let i = index - 1; i >= 0; i--) {
    const node = nodes[i];
    if (!node || node.t === '' || node.d > depth) continue;
    if (node.d === depth) {
      if (node.t === tag) nth++;
      continue;
    }
    trail.push([tag, nth]);
    [depth, tag, nth] = [node.d, node.t, 0];
  }
  trail.push([tag, nth]);
  return trail.reverse();
}
