import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { findChromium } from '@/bin/setup/chromium.mjs';

export const root = path.resolve(import.meta.dirname, '../..');
export const built = path.join(root, '.output/chrome-mv3');
export const chromiumPath: string | null = findChromium();

/** Builds the extension when a source is newer than the build. */
export function buildExtension(): string {
  const manifest = path.join(built, 'manifest.json');
  const sources = globSync(['entrypoints/**', 'components/**', 'lib/**', 'public/**', 'wxt.config.ts', 'package-lock.json'], {
    cwd: root,
  });
  const at = existsSync(manifest) ? statSync(manifest).mtimeMs : 0;
  if (sources.every((file) => statSync(path.join(root, file)).mtimeMs < at)) return built;
  const run = spawnSync('npx', ['--no', '--', 'wxt', 'build'], { cwd: root, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`The build failed: ${run.stderr.slice(-2000)}`);
  return built;
}

type TargetInfo = { targetId: string; type: string; url: string };

/** A Chromium with the built extension, in a profile of its own; no host but loopback can be reached. */
export async function launchExtension() {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'crossbite-e2e-'));
  const context: BrowserContext = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath ?? '',
    headless: false,
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
      `--disable-extensions-except=${built}`,
      `--load-extension=${built}`,
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL(worker.url()).host;
  const browser = context.browser();
  if (!browser) throw new Error('Chromium gave no browser session.');
  const cdp = await browser.newBrowserCDPSession();
  const targets = async (): Promise<TargetInfo[]> => (await cdp.send('Target.getTargets', { filter: [{}] })).targetInfos;

  /** The toolbar button, as the person clicks it: opens the real popup and grants the tab. */
  async function clickAction(url: string): Promise<void> {
    const tab = (await targets()).find((target) => target.type === 'tab' && target.url === url);
    if (!tab) throw new Error('No such tab.');
    await (cdp.send as (method: string, params: object) => Promise<unknown>)('Extensions.triggerAction', {
      id,
      targetId: tab.targetId,
    });
  }

  async function killWorker(): Promise<boolean> {
    const target = (await targets()).find(({ type, url }) => type === 'service_worker' && url.includes(id));
    if (target) await cdp.send('Target.closeTarget', { targetId: target.targetId });
    return target !== undefined;
  }

  /** Evaluates in the real popup or panel, which Playwright does not list among its pages; null while there is none. */
  async function evaluateIn(page: 'popup.html' | 'sidepanel.html', expression: string): Promise<unknown> {
    const target = (await targets()).find(({ type, url }) => type === 'page' && url.endsWith(`${id}/${page}`));
    if (!target) return null;
    const { sessionId } = await cdp.send('Target.attachToTarget', { targetId: target.targetId, flatten: false });
    return new Promise((resolve) => {
      const listen = (event: { sessionId: string; message: string }) => {
        const data = JSON.parse(event.message);
        if (event.sessionId !== sessionId || data.id !== 1) return;
        cdp.off('Target.receivedMessageFromTarget', listen);
        resolve(data.result?.result?.value ?? null);
      };
      cdp.on('Target.receivedMessageFromTarget', listen);
      const params = { expression, returnByValue: true, awaitPromise: true, userGesture: true };
      const message = JSON.stringify({ id: 1, method: 'Runtime.evaluate', params });
      void cdp.send('Target.sendMessageToTarget', { sessionId, message });
    });
  }

  /** Waits until the expression is truthy in the popup or panel; fails after `limit` ms without saying what the page held. */
  async function waitIn(page: 'popup.html' | 'sidepanel.html', expression: string, limit = 10_000): Promise<unknown> {
    for (const end = Date.now() + limit; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 50))) {
      const value = await evaluateIn(page, expression);
      if (value) return value;
    }
    throw new Error(`Never true in ${page}.`);
  }

  const close = async () => {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  };
  return { context, id, profile, clickAction, killWorker, evaluateIn, waitIn, close };
}
