import { browser } from 'wxt/browser';

/** The browser tells a script in a page nothing of the end of its extension; it has to look (ms). */
const LOOK = 250;

/**
 * Calls once the extension that put this script into the page is gone: updated, switched off, or removed. Nobody else could take out of the
 * page what it put there. Firefox ends the script itself at that moment. Gives how to stop looking.
 */
export function whenOrphaned(call: () => void): () => void {
  const look = setInterval(() => {
    if (browser.runtime?.id !== undefined) return;
    clearInterval(look);
    call();
  }, LOOK);
  return () => clearInterval(look);
}
