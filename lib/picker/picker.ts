import { callOf, propertyOf } from '@/lib/reading/dom-access';
import type { FrameDocument } from '@/lib/reading/read-frame';
import { liveFrame } from '@/lib/reading/read-frame';
import type { Trail } from '@/lib/reading/trail';
import { trailTo } from '@/lib/reading/trail-to';
import { outlineIn } from './outline';
import { step, type Way } from './walk';

/** What an event of a pointer would do in the page is not done while a person points. */
const pointerEvents =
  'pointerdown pointerup mousedown mouseup click dblclick auxclick contextmenu touchstart touchend dragstart'.split(' ');
const ways: Record<string, Way> = { ArrowUp: 'out', ArrowDown: 'in', ArrowLeft: 'before', ArrowRight: 'after' };

export interface Picker {
  /** Lets the person point at one element. Where it stands, or null where they ended it; `words` say in the page what is sought. */
  point(words: string): Promise<Trail | null>;
  /** The same by keys pressed elsewhere: goes to the next element and says where that stands. */
  move(way: Way): Trail | null;
  choose(): void;
  /** Ends it, and leaves nothing behind. */
  stop(): void;
}

/** Pointing in one document and in those within it that it may look into. Display only: reads no words, changes nothing, obeys the person's own hand alone. */
export function pickerOf(document: Document, frameDocument: FrameDocument = liveFrame): Picker {
  let end: ((trail: Trail | null) => void) | null = null;
  let at: Element | null = null;
  let outline: ReturnType<typeof outlineIn> | null = null;

  const put = (element: Element | null) => {
    at = element;
    outline?.put(element);
  };
  const where = (): Trail | null => at && trailTo(document, at, frameDocument);
  const move = (way: Way): Trail | null => {
    if (!end) return null;
    put(at?.isConnected ? (step(at, way) ?? at) : startIn(document));
    callOf(at ?? document, 'scrollIntoView', { block: 'nearest', inline: 'nearest' });
    return where();
  };
  const stop = () => end?.(null);
  const choose = () => at && end?.(where());

  return {
    point(words) {
      stop();
      const documents = documentsIn(document);
      const views = documents.flatMap((one) => one.defaultView ?? []);
      outline = outlineIn(document, words);
      let pressed = '';
      const target = (event: Event): Element | null => {
        const [first] = event.composedPath();
        return first && propertyOf(first, 'nodeType') === 1 ? (first as Element) : null;
      };
      const over = (event: Event) => event.isTrusted && put(target(event));
      const hold = (event: Event) => {
        if (!event.isTrusted) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        if (event.type !== 'click') return;
        put(target(event));
        choose();
      };
      const key = (event: KeyboardEvent) => {
        const known = Object.hasOwn(ways, event.key) || event.key === 'Enter' || event.key === 'Escape';
        if (!event.isTrusted || !known || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        const way = ways[event.key];
        if (event.type === 'keydown') {
          pressed = event.key;
          if (way) move(way);
        } else if (event.type === 'keyup' && pressed === event.key) {
          // At the end of the press, so that no half of it reaches the page.
          if (event.key === 'Enter') choose();
          if (event.key === 'Escape') stop();
        }
      };
      const listeners: [string, (event: never) => void][] = [
        ...pointerEvents.map((name): [string, (event: never) => void] => [name, hold]),
        ['pointermove', over],
        ['keydown', key],
        ['keypress', key],
        ['keyup', key],
      ];
      const each = (act: 'addEventListener' | 'removeEventListener') => {
        for (const view of views)
          for (const [name, listener] of listeners) view[act](name, listener as EventListener, { capture: true, passive: false });
      };
      each('addEventListener');
      return new Promise((resolve) => {
        end = (trail) => {
          end = null;
          at = null;
          each('removeEventListener');
          outline?.remove();
          outline = null;
          resolve(trail);
        };
      });
    },
    move,
    choose,
    stop,
  };
}

function startIn(document: Document): Element | null {
  const view = document.defaultView;
  const middle = view && callOf(document, 'elementFromPoint', view.innerWidth / 2, view.innerHeight / 3);
  const body = propertyOf(document, 'body') as Element | null;
  // Below the last line of a short page there is nothing but the page itself.
  return middle && body?.contains(middle as Element) ? (middle as Element) : body;
}

/** The document and those in its frames, as far as it may look into them. */
function documentsIn(document: Document): Document[] {
  const frames = (callOf(document, 'querySelectorAll', 'iframe,frame') as NodeListOf<Element> | null) ?? [];
  const inner = [...frames].flatMap((frame) => (propertyOf(frame, 'contentDocument') as Document | null) ?? []);
  return [document, ...inner.flatMap(documentsIn)];
}
