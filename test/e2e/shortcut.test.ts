import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servePractice } from '@/bin/demo/practice/server.mjs';
import { buildExtension, chromiumPath, launchExtension } from '../support/extension';
import { type Extension, openChart } from '../support/practice-walk';

const there = (command: string) => spawnSync('which', [command]).status === 0;

// A key of the browser itself comes from the desktop, never from a page: a screen without a monitor, and a hand on its keyboard.
describe.skipIf(!chromiumPath || !there('Xvfb') || !there('xdotool'))(
  'the key of the toolbar button (needs Chromium, Xvfb and xdotool)',
  () => {
    let screen: ChildProcess;
    let extension: Extension;
    let practice: { url: string; close: () => void };
    let page: Page;
    beforeAll(async () => {
      buildExtension();
      practice = (await servePractice(0)) as { url: string; close: () => void };
      screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp']);
      process.env.DISPLAY = await new Promise<string>((done) => screen.stdout?.once('data', (n) => done(`:${String(n).trim()}`)));
      extension = await launchExtension({ headed: true });
      await extension.setShortcut('Alt+Shift+C');
      page = await extension.context.newPage();
    });
    afterAll(async () => {
      await extension?.close();
      practice?.close();
      screen?.kill();
    });

    it('checks the open chart when Alt+Shift+C is pressed', async () => {
      await openChart(page, `${practice.url}/app.html#/patient/1001/chart`);
      const [window = ''] = execFileSync('xdotool', ['search', '--onlyvisible', '--name', 'Chromium'], {
        encoding: 'utf8',
      }).split('\n');
      execFileSync('xdotool', ['windowfocus', '--sync', window]);
      execFileSync('xdotool', ['key', 'alt+shift+c']);
      const verdict = await extension.waitIn('popup.html', "document.querySelector('[data-verdict]')?.dataset.verdict", 20_000);
      expect(verdict).toBe('ready');
      expect(await extension.evaluateIn('popup.html', 'document.body.innerText')).toContain('1001');
    });

    it('checks the marked words alone when the menu’s “check this note” comes, and keeps nothing of them', async () => {
      const worker = extension.context.serviceWorkers()[0]!;
      // The menu itself is the desktop's; the event that its click sends is sent in its place.
      await worker.evaluate(async (url) => {
        const { tabs, contextMenus } = (
          globalThis as unknown as {
            chrome: {
              tabs: { query(of: object): Promise<{ url?: string }[]> };
              contextMenus: { onClicked: { dispatch(...all: unknown[]): void } };
            };
          }
        ).chrome;
        const tab = (await tabs.query({})).find((one) => one.url?.startsWith(url));
        contextMenus.onClicked.dispatch(
          { menuItemId: 'check-note', selectionText: ' Full bony impaction #32 with recurrent pericoronitis. ' },
          tab,
        );
      }, practice.url);
      const held = () =>
        worker.evaluate(async () => {
          const { storage } = (globalThis as unknown as { chrome: { storage: { session: { get(of: null): Promise<object> } } } })
            .chrome;
          type Held = {
            state?: string;
            selection?: boolean;
            kept?: boolean;
            encounter?: { procedures: object[]; notes: { text: string }[] };
          };
          return (Object.values(await storage.session.get(null)) as Held[])
            .filter((one) => one?.state === 'done' && one.selection)
            .map(({ kept, encounter }) => [kept, encounter?.procedures.length, encounter?.notes.map(({ text }) => text)]);
        });
      await expect
        .poll(held, { timeout: 10_000 })
        .toEqual([[false, 0, ['Full bony impaction #32 with recurrent pericoronitis.']]]);
    });
  },
);
