import { browser } from 'wxt/browser';
import type { FrameRecord } from '@/lib/reading/frame-record';
import { readFrameInChunks } from '@/lib/reading/read-frame';
import { recordPrint } from '@/lib/reading/record-print';

type Watch = { stop: () => void };
const slot = Symbol.for('crossbite.watch');

/**
 * Tells the worker once when this frame no longer shows what was read; says only that, never what. It listens from the start of a reading,
 * and compares from its end (`from`). Looks again at most every 150 ms and for no more than a tenth of the time, in chunks, so that a page in
 * constant motion stays quick. A later reading takes the place of this watch.
 */
export function watchFrame(): { from(record: FrameRecord): void } {
  const holder = globalThis as { [slot]?: Watch };
  holder[slot]?.stop();
  let before: string | null = null;
  let stirred = false;
  let stopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = 150;
  const look = async () => {
    const started = performance.now();
    stirred = false;
    const same = recordPrint(await readFrameInChunks(document)) === before;
    timer = undefined;
    wait = Math.max(150, (performance.now() - started) * 10);
    if (stopped) return;
    if (!same) tell();
    else if (stirred) soon();
  };
  const soon = () => {
    stirred = true;
    if (before !== null) timer ??= setTimeout(look, wait);
  };
  const observer = new MutationObserver(soon);
  const stop = () => {
    stopped = true;
    observer.disconnect();
    clearTimeout(timer);
    removeEventListener('input', soon, true);
    removeEventListener('pagehide', tell);
    removeEventListener('pageshow', shown);
  };
  const tell = () => {
    stop();
    // After an update of the extension nobody listens any more.
    try {
      browser.runtime.sendMessage({ name: 'pageChanged', request: {} }).catch(() => undefined);
    } catch {}
  };
  const shown = (event: PageTransitionEvent) => {
    if (event.persisted) tell();
  };
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  addEventListener('input', soon, true);
  addEventListener('pagehide', tell);
  addEventListener('pageshow', shown);
  holder[slot] = { stop };
  return {
    from(record) {
      before = recordPrint(record);
      if (stirred && !stopped) soon();
    },
  };
}
