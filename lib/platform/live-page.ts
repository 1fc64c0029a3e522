import { browser } from 'wxt/browser';
import { frameWatchOf } from './frame-watch';
import { whenOrphaned } from './when-orphaned';

/** After the last sign of a new view (ms), so that a page that is still filling itself is left in peace. */
const SETTLED = 300;
const MOST_UNANSWERED = 3;
const slot = Symbol.for('crossbite.live');

/**
 * Asks for a reading when a page of a site that is switched on stands there, and while nothing of it is watched again at each sign that it may
 * show another view: another address, a frame that was loaded, a click or a key of the person, the tab coming to the front. There is no
 * observer until there is something to show; then the watch of the reading takes over.
 */
export function livePage(): void {
  const holder = globalThis as { [slot]?: () => void };
  holder[slot]?.();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let unanswered = 0;
  const soon = () => {
    if (document.hidden || frameWatchOf()?.watches()) return;
    clearTimeout(timer);
    timer = setTimeout(ask, SETTLED);
  };
  const ask = () => {
    if (document.hidden || frameWatchOf()?.watches()) return;
    // A worker that is stopped on the way answers nothing; it is asked again. After an update of the extension nobody listens any more.
    try {
      browser.runtime.sendMessage({ name: 'pageReady', request: {} }).then(
        () => {
          unanswered = 0;
        },
        () => ++unanswered < MOST_UNANSWERED && soon(),
      );
    } catch {
      leave();
    }
  };
  const hear = (message: unknown, _: unknown, answer: (word: 'left') => void) => {
    const { name, origins } = (message ?? {}) as { name?: unknown; origins?: unknown };
    if (name !== 'sites' || !Array.isArray(origins) || origins.includes(self.origin)) return;
    leave();
    answer('left');
  };
  const leave = () => {
    stay();
    clearTimeout(timer);
    for (const [target, name] of signs) target?.removeEventListener(name, soon, true);
    frameWatchOf()?.leave();
    (globalThis as { crossbiteMarks?: { clear(): void } }).crossbiteMarks?.clear();
    try {
      browser.runtime.onMessage.removeListener(hear);
    } catch {}
  };
  const stay = whenOrphaned(leave);
  const addresses = (globalThis as { navigation?: EventTarget }).navigation;
  const signs: [EventTarget | undefined, string][] = [
    [globalThis, 'hashchange'],
    [globalThis, 'popstate'],
    [globalThis, 'pageshow'],
    [addresses, 'currententrychange'],
    [document, 'load'],
    [document, 'click'],
    [document, 'keyup'],
    [document, 'change'],
    [document, 'visibilitychange'],
  ];
  for (const [target, name] of signs) target?.addEventListener(name, soon, { capture: true, passive: true });
  browser.runtime.onMessage.addListener(hear);
  holder[slot] = leave;
  soon();
}
