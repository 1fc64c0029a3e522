import { browser } from 'wxt/browser';
import type { FrameRecord } from '@/lib/reading/frame-record';
import { readFrame } from '@/lib/reading/read-frame';

type Watch = { stop: () => void };
const slot = Symbol.for('crossbite.watch');

/**
 * Tells the worker once when this frame no longer shows what was read; says only that, never what. Looks again at most every 150 ms
 * and for no more than a tenth of the time, so that a page in constant motion stays quick. A later reading takes the place of this watch.
 */
export function watchFrame(record: FrameRecord): void {
  const holder = globalThis as { [slot]?: Watch };
  holder[slot]?.stop();
  const before = JSON.stringify(record);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = 150;
  const look = () => {
    timer = undefined;
    const started = performance.now();
    const same = JSON.stringify(readFrame(document)) === before;
    wait = Math.max(150, (performance.now() - started) * 10);
    if (!same) tell();
  };
  const soon = () => {
    timer ??= setTimeout(look, wait);
  };
  const observer = new MutationObserver(soon);
  const stop = () => {
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
}
