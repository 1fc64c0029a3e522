import path from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildExtension, chromiumPath, launchExtension, root } from '../support/extension';
import { type Extension, pause } from '../support/practice-walk';
import { serveFolder } from '../support/serve-folder';
import { tried } from '../support/tried';

/** What a page can do with the marks, run in the page; `ours` is the element that carries them. */
const ways: Readonly<Record<string, string>> = {
  'left as they are': '',
  'under a cover': "lay('div', 'background:#fff')",
  'under a cover that no eye sees': "lay('div', 'opacity:0.01')",
  'under a popover in the top layer': "lay('div', 'margin:0;border:0').showPopover()",
  'under a modal dialog': "lay('dialog', '').showModal()",
  'over everything, and open to clicks': "style('pointer-events:auto!important;z-index:2147483647!important')",
  'cut away by a clip path': "style('clip-path:inset(0 0 100% 100%)!important')",
  'twenty times as large': "style('transform:scale(20)!important;transform-origin:0 0!important;pointer-events:auto!important')",
  'moved to another place': "style('translate:-300px 120px!important;pointer-events:auto!important')",
  'see-through': "style('opacity:0!important;pointer-events:auto!important')",
  'not displayed': "style('display:none!important')",
  'under a filter of the whole page': "document.documentElement.style.filter = 'invert(1)'",
  'within a label of the page':
    "document.body.append(Object.assign(document.createElement('label'), { className: 'laid' })); document.querySelector('label').append(ours)",
  'taken out of the page': 'ours.remove()',
};
const tools = `
  globalThis.ours ??= host();
  globalThis.style = (css) => { const sheet = document.createElement('style'); sheet.className = 'laid'; sheet.textContent = 'html div[aria-hidden=true]{' + css + '}'; document.head.append(sheet); };
  globalThis.lay = (tag, css) => { const over = document.createElement(tag); over.className = 'laid'; if (tag === 'div') over.popover = 'manual'; over.style.cssText = 'display:block;position:fixed;inset:0;width:100vw;height:100vh;z-index:2147483647;' + css; document.documentElement.append(over); return over; };
  for (const one of document.querySelectorAll('.laid')) if (!one.contains(ours)) one.remove();
  if (!document.documentElement.contains(ours) || ours.parentElement !== document.documentElement) document.documentElement.append(ours);
  for (const one of document.querySelectorAll('.laid')) one.remove();
  document.documentElement.style.filter = '';
`;
/** Events that the page makes itself, on the marks and on everything around them. */
const forge = `
  const targets = [ours, document, document.documentElement, document.body, window];
  const types = [[MouseEvent, 'click'], [MouseEvent, 'dblclick'], [MouseEvent, 'contextmenu'], [PointerEvent, 'pointerdown'], [PointerEvent, 'pointerup'], [KeyboardEvent, 'keydown'], [KeyboardEvent, 'keyup'], [DragEvent, 'drop'], [Event, 'submit']];
  for (const target of targets) for (const [Kind, type] of types) target.dispatchEvent(new Kind(type, { bubbles: true, composed: true, cancelable: true, key: 'Enter' }));
  targets.length * types.length;
`;

describe.skipIf(!chromiumPath)('marks in a page that is against them (needs Chromium)', () => {
  let extension: Extension;
  let served: { url: string; close: () => void };
  let page: Page;
  let workbench: Page;
  let tree: CDPSession;
  beforeAll(async () => {
    buildExtension();
    served = await serveFolder(path.join(root, 'test/pages/hostile'));
    extension = await launchExtension();
    // The browser's own question cannot be answered by a program: the permission is given beforehand (see `live.test.ts`).
    await extension.grantSite(`${served.url}/*`);
    workbench = await extension.context.newPage();
    await workbench.goto(`chrome-extension://${extension.id}/workbench.html#/settings/sites`);
    await workbench.getByLabel(/address/i).fill(served.url);
    await workbench.getByRole('button', { name: /switch on|add/i }).click();
    page = await extension.context.newPage();
    await page.goto(`${served.url}/marked.html`);
    await page.bringToFront();
    tree = await extension.context.newCDPSession(page);
    await page.waitForFunction('Boolean(host())', undefined, { timeout: 15_000 });
    await extension.clickAction(page.url());
    await extension.waitIn('popup.html', "Boolean(document.querySelector('[data-verdict]'))");
    expect(await extension.openPanel()).toBe(true);
    await page.waitForFunction('Boolean(host())', undefined, { timeout: 15_000 });
  });
  afterAll(async () => {
    await extension?.close();
    served?.close();
  });

  type Node = {
    nodeId: number;
    nodeName: string;
    nodeValue: string;
    attributes?: string[];
    children?: Node[];
    shadowRoots?: Node[];
  };
  /** The marks as the browser itself has them, closed root included: words and the middle of each. */
  async function marks(): Promise<{ words: string; x: number; y: number }[]> {
    const { root: top } = (await tree.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: Node };
    const all = (node: Node): Node[] => [node, ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(all)];
    const drawn = all(top).filter(({ attributes }) => attributes?.includes('data-word'));
    return Promise.all(
      drawn.map(async (node) => {
        const words = node.attributes?.[node.attributes.indexOf('data-word') + 1] ?? '';
        const model = await tree.send('DOM.getBoxModel', { nodeId: node.nodeId }).catch(() => null);
        const [x0 = 0, y0 = 0, , , x1 = 0, y1 = 0] = model?.model.border ?? [];
        return { words, x: (x0 + x1) / 2, y: (y0 + y1) / 2 };
      }),
    );
  }
  /** Everything that is kept, on disk and in memory, but for the time of the last use. */
  const kept = () =>
    workbench.evaluate(`(async () => {
      const rows = [];
      for (const { name } of (await indexedDB.databases()).sort((a, b) => a.name.localeCompare(b.name))) {
        const database = await new Promise((done) => { const ask = indexedDB.open(name); ask.onsuccess = () => done(ask.result); });
        for (const table of [...database.objectStoreNames]) {
          const all = await new Promise((done) => { const ask = database.transaction(table).objectStore(table).getAll(); ask.onsuccess = () => done(ask.result); });
          rows.push(table, all.length, ...all.map((row) => JSON.stringify(row, (_, value) => (value instanceof ArrayBuffer || ArrayBuffer.isView(value) ? [...new Uint8Array(value.buffer ?? value)] : value))));
        }
        database.close();
      }
      const held = Object.entries(await chrome.storage.session.get(null)).filter(([key]) => key.startsWith('check:'));
      return JSON.stringify([rows, await chrome.storage.local.get(null), held]);
    })()`) as Promise<string>;
  const panelWords = () => extension.evaluateIn('sidepanel.html', 'document.body.innerText') as Promise<string>;

  it('decide nothing, wherever they are put and whatever clicks there; the panel goes on saying what is so', async () => {
    const worker = extension.context.serviceWorkers()[0] ?? (await extension.context.waitForEvent('serviceworker'));
    await worker.evaluate(() => {
      const self = globalThis as unknown as {
        heard: string[];
        chrome: { runtime: { onMessage: { addListener(call: (message: { name: string }) => void): void } } };
      };
      self.heard = [];
      self.chrome.runtime.onMessage.addListener(({ name }) => void self.heard.push(name));
    });
    const heard = () => worker.evaluate('globalThis.heard') as Promise<string[]>;
    const first = await marks();
    expect(first.map(({ words }) => words.length > 1)).toEqual([true, true]);
    const [before, said] = [await kept(), await panelWords()];
    expect(said).toContain('MK-3301');
    await page.evaluate(`${tools}`);
    let clicks = 0;
    let events = 0;
    for (const [way, act] of Object.entries(ways)) {
      await page.evaluate(`{ ${tools} ${act} }`);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      const now = await marks();
      // Where a mark is not drawn any more, the click goes to where it was.
      for (const [i, old] of first.entries()) {
        const at = now[i]?.x ? now[i] : old;
        const { width, height } = page.viewportSize() ?? { width: 800, height: 600 };
        await page.mouse.click(Math.min(Math.max(at.x, 1), width - 2), Math.min(Math.max(at.y, 1), height - 2));
        clicks++;
      }
      await page.keyboard.press('Enter');
      events += (await page.evaluate(`{ ${forge} }`)) as number;
      expect(await kept(), way).toBe(before);
    }
    expect(await page.evaluate('pageClicks')).toBe(clicks);
    await pause(500);
    tried('marks-decide-nothing', 'marks covered, cut, moved, scaled, hidden, taken out: real clicks on them', clicks);
    tried('marks-decide-nothing', 'the same, by events that the page makes', events);
    expect(await heard()).toEqual([]);
    expect(await kept()).toBe(before);
    expect(await panelWords()).toBe(said);
    // Something that is decided is heard and is kept: what was compared can differ.
    const check = "Object.values(await chrome.storage.session.get(null)).find((one) => one?.state === 'done')";
    const refuse = "{ kind: 'refuse', by: 'Ada Reyes', procedure: 'p1', code: '41899', reason: 'tried.' }";
    await extension.evaluateIn(
      'sidepanel.html',
      `(async () => { const { tab, run } = ${check}; return chrome.runtime.sendMessage({ name: 'amend', request: { tab, run, amendment: ${refuse} } }); })()`,
    );
    expect(await heard()).toContain('amend');
    expect(await kept()).not.toBe(before);
  });

  it('tell the page nothing but that they are there', async () => {
    await page.reload();
    await page.bringToFront();
    await page.waitForFunction('Boolean(host())', undefined, { timeout: 15_000 });
    const words = (await marks()).map((mark) => mark.words);
    expect(words.length).toBe(2);
    const learnt = (await page.evaluate(`(() => {
      const ours = host();
      getSelection().selectAllChildren(document.documentElement);
      const selected = String(getSelection());
      getSelection().removeAllRanges();
      return {
        roots: roots.length,
        root: ours.shadowRoot,
        attributes: ours.getAttributeNames().sort(),
        texts: [ours.innerText, ours.textContent, ours.outerHTML, ours.getHTML({ serializableShadowRoots: true }), selected, document.documentElement.outerHTML, document.documentElement.innerText],
        found: ${JSON.stringify(words)}.map((word) => window.find(word, true)),
        named: ours.computedName ?? '',
      };
    })()`)) as { roots: number; root: null; attributes: string[]; texts: string[]; found: boolean[]; named: string };
    tried('marks-decide-nothing', 'ways in which a page looks into the marks', learnt.texts.length + 5);
    expect(learnt).toMatchObject({ roots: 0, root: null, attributes: ['aria-hidden', 'style'], named: '' });
    for (const word of words) expect(learnt.texts.filter((text) => text.includes(word))).toEqual([]);
    expect(learnt.found).toEqual([false, false]);
  });
});
