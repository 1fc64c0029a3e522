import type { Browser } from 'playwright-core';

type Said = { id?: number; method?: string; params?: unknown };
const telling = ['Runtime.consoleAPICalled', 'Runtime.exceptionThrown', 'Log.entryAdded'];

/**
 * Hears the consoles of everything that runs in the browser – pages, workers, popup and panel, and the scripts of ours in pages – with their
 * uncaught errors and what the browser itself notes. What was said before it came is told again by the browser. `said` is one JSON text for each.
 */
export async function listenToConsoles(browser: Browser) {
  const cdp = await browser.newBrowserCDPSession();
  const heard: { target: string; text: string }[] = [];
  const known = new Map<string, string>();
  let calls = 0;
  const sessions = new Map<string, string>();
  cdp.on('Target.receivedMessageFromTarget', ({ sessionId, message }: { sessionId: string; message: string }) => {
    const { method, params } = JSON.parse(message) as Said;
    if (method && telling.includes(method)) heard.push({ target: sessions.get(sessionId) ?? '', text: JSON.stringify(params) });
  });
  async function attach(targetId: string, url: string): Promise<void> {
    const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false });
    sessions.set(sessionId, url);
    for (const method of ['Runtime.enable', 'Log.enable']) {
      await cdp.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id: ++calls, method }) });
    }
  }
  const look = async () => {
    const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{}] });
    for (const { targetId, type, url } of targetInfos) {
      if (known.has(targetId) || !/^(?:page|service_worker|worker|iframe)$/.test(type)) continue;
      known.set(targetId, url);
      // One that is gone before it is heard has said nothing that stays.
      await attach(targetId, url).catch(() => undefined);
    }
  };
  const timer = setInterval(() => void look().catch(() => undefined), 50);
  await look();
  return {
    /** What was said so far; `part` of the address where it was said. */
    said: (part = '') => heard.filter(({ target }) => target.includes(part)).map(({ text }) => text),
    targets: () => [...known.values()],
    close: () => clearInterval(timer),
  };
}
