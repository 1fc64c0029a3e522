import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { findChromium } from '@/bin/setup/chromium.mjs';
import { type DoneCheck, parseTabCheck } from '@/lib/messages/tab-check';

// Tests, bench and demo all run from the project's root, some of them bundled.
export const root = path.resolve();
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
  const run = spawnSync('npx', ['--no', '--', 'wxt', 'build'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (run.status !== 0) throw new Error(`The build failed: ${run.stderr.slice(-2000)}`);
  return built;
}

export type OwnPage = 'popup.html' | 'sidepanel.html';
type Said = Record<string, unknown> | null;
type TargetInfo = { targetId: string; type: string; url: string };

const freshProfile = () => mkdtempSync(path.join(os.tmpdir(), 'crossbite-e2e-'));

const launchChromium = ({
  headed = false,
  profile,
  args,
  without = [],
  language,
}: {
  headed?: boolean;
  profile: string;
  args: string[];
  without?: string[];
  language?: string | undefined;
}): Promise<BrowserContext> =>
  chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath ?? '',
    headless: false,
    ignoreDefaultArgs: without,
    ...(language && { env: { ...process.env, LANGUAGE: language } }),
    args: [
      ...(headed ? [] : ['--headless=new']),
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
      ...(language ? [`--lang=${language}`] : []),
      ...args,
    ],
  });

/** The same Chromium without the extension: what it does, the browser does by itself. */
export async function launchPlain(args: string[] = []) {
  const profile = freshProfile();
  const context = await launchChromium({ profile, args });
  const close = async () => {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  };
  return { context, close };
}

/** A Chromium with the built extension, in a profile of its own; no host but loopback can be reached. */
export async function launchExtension({
  headed = false,
  folder = built,
  profile = freshProfile(),
  args = [] as string[],
  /** Switches that the driver sets by itself, and that are to be left out. */
  without = [] as string[],
  /** Of the interface, as the desktop gives it; the machine's own where none is given. */
  language = undefined as string | undefined,
} = {}) {
  const context = await launchChromium({
    headed,
    profile,
    args: [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`, ...args],
    without,
    language,
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL(worker.url()).host;
  // The guide of the first run would take the front in the middle of a test.
  for (const end = Date.now() + 2_000; folder === built && Date.now() < end; await new Promise((done) => setTimeout(done, 50))) {
    const guide = context.pages().find((page) => page.url().endsWith('#/guide'));
    if (!guide) continue;
    await guide.close();
    break;
  }
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

  /** Another window of the browser, with this page in it. */
  const openWindow = async (url: string) => void (await cdp.send('Target.createTarget', { url, newWindow: true }));

  async function killWorker(): Promise<boolean> {
    const target = (await targets()).find(({ type, url }) => type === 'service_worker' && url.includes(id));
    if (target) await cdp.send('Target.closeTarget', { targetId: target.targetId });
    return target !== undefined;
  }

  const sessions = new Map<string, Promise<{ sessionId: string; said: Map<number, (result: Said) => void> }>>();
  async function sessionWith(targetId: string) {
    const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false });
    const said = new Map<number, (result: Said) => void>();
    cdp.on('Target.receivedMessageFromTarget', (event: { sessionId: string; message: string }) => {
      if (event.sessionId !== sessionId) return;
      const { id: call, result } = JSON.parse(event.message) as { id?: number; result?: Said };
      if (call !== undefined) said.get(call)?.(result ?? null);
    });
    return { sessionId, said };
  }

  let calls = 0;
  const targetsOf = async (page: OwnPage) =>
    (await targets()).filter(({ type, url }) => type === 'page' && url.endsWith(`${id}/${page}`));

  /** Speaks to the real popup or panel, which Playwright does not list among its pages; null while there is none. */
  async function sendTo(page: OwnPage, method: string, params: object): Promise<Said> {
    const [target] = await targetsOf(page);
    return target ? sendToTarget(target, method, params) : null;
  }

  async function sendToTarget(target: TargetInfo, method: string, params: object): Promise<Said> {
    const session = sessions.get(target.targetId) ?? sessionWith(target.targetId);
    sessions.set(target.targetId, session);
    const { sessionId, said } = await session;
    const call = ++calls;
    return new Promise((resolve) => {
      // A popup that closes meanwhile never answers.
      const timer = setTimeout(() => resolve(null), 5_000);
      said.set(call, (result) => {
        clearTimeout(timer);
        said.delete(call);
        resolve(result);
      });
      cdp
        .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id: call, method, params }) })
        .catch(() => resolve(null));
    });
  }

  const evaluation = (expression: string) => ({ expression, returnByValue: true, awaitPromise: true, userGesture: true });
  const resultOf = (answer: Said) => (answer as { result?: { value?: unknown } } | null)?.result?.value ?? null;

  /** Evaluates in the real popup or panel, as after a person's click; null while there is none. */
  const evaluateIn = async (page: OwnPage, expression: string): Promise<unknown> =>
    resultOf(await sendTo(page, 'Runtime.evaluate', evaluation(expression)));

  /** The same in the panels of all windows. */
  const evaluateInEach = async (page: OwnPage, expression: string): Promise<unknown[]> =>
    Promise.all(
      (await targetsOf(page)).map(async (target) =>
        resultOf(await sendToTarget(target, 'Runtime.evaluate', evaluation(expression))),
      ),
    );

  /** PNG of the real popup or panel as it stands; null while there is none. */
  async function screenshotOf(page: OwnPage): Promise<Buffer | null> {
    const answer = await sendTo(page, 'Page.captureScreenshot', { format: 'png' });
    return typeof answer?.data === 'string' ? Buffer.from(answer.data, 'base64') : null;
  }

  /** The button of the popup that opens the side panel; false where this browser shows no panel. */
  async function openPanel(): Promise<boolean> {
    const button = "[...document.querySelectorAll('button')].find((one) => one.textContent.includes('side panel'))";
    await evaluateIn('popup.html', `${button}?.click()`);
    return waitIn('sidepanel.html', "document.querySelector('[data-verdict]')?.dataset.verdict", 8_000).then(
      () => true,
      () => false,
    );
  }

  /** The result that popup and panel show now. */
  async function shownCheck(from: OwnPage = 'popup.html'): Promise<DoneCheck | null> {
    const held = await evaluateIn(from, 'chrome.storage.session.get(null)');
    const checks = Object.values(held ?? {}).map(parseTabCheck);
    return checks.filter((one) => one?.state === 'done').sort((a, b) => b.checkedAt.localeCompare(a.checkedAt))[0] ?? null;
  }

  /** Waits until the expression is truthy in the popup or panel; fails after `limit` ms without saying what the page held. */
  async function waitIn(page: OwnPage, expression: string, limit = 10_000): Promise<unknown> {
    for (const end = Date.now() + limit; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 50))) {
      const value = await evaluateIn(page, expression);
      if (value) return value;
    }
    throw new Error(`Never true in ${page}.`);
  }

  /** Calls the page of extensions on this extension, as a person does there. */
  async function manage(method: string, ...given: unknown[]): Promise<void> {
    const page = await context.newPage();
    await page.goto('chrome://extensions/');
    await page.evaluate(
      async ([name, args]) => {
        const api = (
          globalThis as unknown as { chrome: { developerPrivate: Record<string, (...all: unknown[]) => Promise<unknown>> } }
        ).chrome;
        await api.developerPrivate[name as string]?.(...(args as unknown[]));
      },
      [method, given] as const,
    );
    await page.close();
  }

  /** Gives the permission for a site beforehand; the product's own request, made by a click, then finds it given and asks nobody. */
  async function grantSite(match: string): Promise<void> {
    await manage('updateExtensionConfiguration', { extensionId: id, hostAccess: 'ON_SPECIFIC_SITES' });
    await manage('addHostPermission', id, match);
  }
  const revokeSite = (match: string) => manage('removeHostPermission', id, match);

  /** The key of the toolbar button, as a person sets it on the browser's page of shortcuts: Chromium gives none to what a switch loads. */
  const setShortcut = (keybinding: string) =>
    manage('updateExtensionCommand', { extensionId: id, commandName: '_execute_action', keybinding });

  /** From now on the extension comes back when it loads itself anew. */
  const allowReload = () => manage('updateProfileConfiguration', { inDeveloperMode: true });

  /** Loads the extension anew, as an update does. */
  async function reload(): Promise<void> {
    await allowReload();
    await manage('reload', id, { failQuietly: true });
  }

  const close = async () => {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  };
  return {
    context,
    id,
    profile,
    grantSite,
    revokeSite,
    setShortcut,
    allowReload,
    reload,
    clickAction,
    killWorker,
    openWindow,
    sendTo,
    evaluateIn,
    evaluateInEach,
    waitIn,
    screenshotOf,
    openPanel,
    shownCheck,
    close,
  };
}
