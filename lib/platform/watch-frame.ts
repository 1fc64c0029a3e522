import { browser } from 'wxt/browser';
import type { FrameRecord } from '@/lib/reading/frame-record';
import { readFrameInChunks } from '@/lib/reading/read-frame';
import { recordPrint } from '@/lib/reading/record-print';
import { frameWatchOf, holdFrameWatch } from './frame-watch';
import { valueWatch } from './value-watch';
import { whenOrphaned } from './when-orphaned';

/** A page that has just changed is read once nothing has moved for so long (ms): a half-drawn page belongs to two patients. */
const QUIET = 80;
/** The same after a person typed. */
const TYPED = 500;
const LONGEST_WAIT = 2_000;
const MOST_READINGS = 3;
/** Looks at a changed page follow one another by at least this (ms), and by a multiple of what one costs. */
const TICK = 30;
const VALUES = 100;
/** What of an element can put other words into view. */
const telling = ['class', 'style', 'hidden', 'open', 'value', 'checked', 'selected', 'aria-selected', 'slot', 'src', 'srcdoc'];

/**
 * Reads this frame, and from then on tells the worker once when it no longer shows what was read; says only that, never what.
 * A change during the reading is read anew. Another address of the page counts as a change by itself. Everything else is looked at: the
 * first time at the next tick, then more and more rarely while looks find nothing new, down to a tenth of the time. A later reading takes
 * the place of this watch.
 */
export async function readAndWatch(): Promise<FrameRecord> {
  const earlier = frameWatchOf();
  let quietAt = earlier?.leave() ?? 0;
  let before: string | null = null;
  let address = addressNow();
  let stirred = false;
  let state: 'reading' | 'watching' | 'told' | 'left' = 'reading';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let looked = 0;
  let wait = TICK;
  let inVain = 0;
  const values = valueWatch();

  const stir = (still = QUIET) => {
    stirred = true;
    quietAt = Math.max(quietAt, performance.now() + still);
    soon();
  };
  const soon = () => {
    if (state !== 'watching' || timer !== undefined) return;
    // A tab in the background hardly gets a turn to look, and is read again when it comes to the front.
    if (document.hidden) return tell();
    timer = setTimeout(() => void look(), Math.max(TICK, looked + wait - performance.now()));
  };
  const look = async () => {
    stirred = false;
    const { record, busy } = await readOnce();
    timer = undefined;
    if (state !== 'watching') return;
    if (recordPrint(record) !== before) return tell();
    inVain = performance.now() - looked > 1_000 ? 1 : inVain + 1;
    looked = performance.now();
    wait = busy * Math.min(10, 1 + 2 * inVain);
    if (stirred) soon();
  };
  const readOnce = () => {
    values.forget();
    return readFrameInChunks(document, { root: observe, control: values.hold });
  };
  const tell = () => {
    if (state !== 'watching') return;
    state = 'told';
    clearTimeout(timer);
    (globalThis as { crossbiteMarks?: { clear(): void } }).crossbiteMarks?.clear();
    // After an update of the extension nobody listens any more.
    try {
      browser.runtime.sendMessage({ name: 'pageChanged', request: {} }).catch(() => undefined);
    } catch {}
    // Until it is read again only the moment of the last change matters; nobody may ask for it.
    setTimeout(() => state === 'told' && leave(), LONGEST_WAIT);
  };
  const typed = () => stir(TYPED);
  const changed = () => stir();
  const moved = () => {
    const now = addressNow();
    if (now === address) return;
    address = now;
    quietAt = Math.max(quietAt, performance.now() + QUIET);
    stirred = true;
    tell();
  };
  const shown = (event: PageTransitionEvent) => event.persisted && tell();
  const observer = new MutationObserver(changed);
  const observe = (root: Node) =>
    observer.observe(root, { subtree: true, childList: true, characterData: true, attributeFilter: telling });
  const addresses = (globalThis as { navigation?: EventTarget }).navigation;
  const poll = setInterval(() => {
    if (values.differ()) changed();
  }, VALUES);
  const leave = (): number => {
    state = 'left';
    if (observer.takeRecords().length > 0) quietAt = performance.now() + QUIET;
    observer.disconnect();
    clearTimeout(timer);
    clearInterval(poll);
    stay();
    removeEventListener('input', typed, true);
    removeEventListener('change', changed, true);
    removeEventListener('pagehide', tell);
    removeEventListener('pageshow', shown);
    removeEventListener('hashchange', moved);
    removeEventListener('popstate', moved);
    addresses?.removeEventListener('currententrychange', moved);
    return quietAt;
  };
  const stay = whenOrphaned(() => void leave());
  observe(document);
  addEventListener('input', typed, true);
  addEventListener('change', changed, true);
  addEventListener('pagehide', tell);
  addEventListener('pageshow', shown);
  addEventListener('hashchange', moved);
  addEventListener('popstate', moved);
  addresses?.addEventListener('currententrychange', moved);
  holdFrameWatch({ leave, watches: () => state === 'watching' });

  const latest = performance.now() + LONGEST_WAIT;
  for (let reading = 1; ; reading++) {
    for (let now = performance.now(); now < Math.min(quietAt, latest); now = performance.now()) {
      await new Promise((resolve) => setTimeout(resolve, Math.min(quietAt, latest) - now));
    }
    stirred = false;
    const { record } = await readOnce();
    if (stirred && reading < MOST_READINGS && performance.now() < latest && state === 'reading') continue;
    before = recordPrint(record);
    if (state !== 'reading') return record;
    state = 'watching';
    if (stirred) soon();
    return record;
  }
}

/** Path and hash: another one is another view. What follows the question mark is changed by scrolling and sorting as well. */
const addressNow = (): string => location.pathname + location.hash;
