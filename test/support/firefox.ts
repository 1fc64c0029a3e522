import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

const ID = 'crossbite@crossbite.example';
const WIDGET = `${ID.replaceAll(/[@.]/g, '_')}-browser-action`;

/** Path of a Firefox that takes an unsigned extension (ESR does); null where there is none. */
export const firefoxPath: string | null =
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, 'firefox-esr'))
    .find((file) => existsSync(file)) ?? null;

const prefs = {
  'xpinstall.signatures.required': false,
  'extensions.autoDisableScopes': 0,
  'extensions.startupScanScopes': 15,
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
  'app.normandy.enabled': false,
  'app.update.auto': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'marionette.port': 0,
};

/** A headless Firefox with the packed extension in its profile, spoken to in its own remote protocol (Marionette). */
export async function launchFirefox(profile: string, xpi: string) {
  mkdirSync(path.join(profile, 'extensions'), { recursive: true });
  writeFileSync(path.join(profile, 'extensions', `${ID}.xpi`), readFileSync(xpi));
  writeFileSync(
    path.join(profile, 'user.js'),
    Object.entries(prefs)
      .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
      .join(''),
  );
  rmSync(path.join(profile, 'MarionetteActivePort'), { force: true });
  const args = ['--headless', '--no-remote', '--marionette', '--remote-allow-system-access', '--profile', profile];
  const browser = spawn(firefoxPath ?? '', args, { stdio: 'ignore' });
  const port = await portOf(profile, browser);
  const send = await connect(port);
  await send('WebDriver:NewSession', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
  await send('WebDriver:SetTimeouts', { script: 30_000 });

  /** Runs in the browser's own window, where its buttons are; `resolve` ends the script. */
  async function inBrowser(script: string, ...values: unknown[]): Promise<unknown> {
    await send('Marionette:SetContext', { value: 'chrome' });
    const wrapped = `const resolve = arguments[arguments.length - 1]; (async (...ARGS) => { ${script} })(...arguments).then(resolve, (error) => resolve({ error: String(error) }));`;
    const { value } = await send('WebDriver:ExecuteAsyncScript', { script: wrapped, args: values });
    const failed = (value as { error?: string } | null)?.error;
    if (failed) throw new Error(failed);
    return value;
  }

  /** Evaluates in the popup, the sidebar or a tab of ours, as after a person's click; null while there is none. */
  const evaluateIn = (page: string, expression: string) => inBrowser(evaluate, page, expression);

  const waitInTab = (expression: string) => waitIn('', expression);

  async function waitIn(page: string, expression: string, limit = 15_000): Promise<unknown> {
    for (const end = Date.now() + limit; Date.now() < end; await new Promise((done) => setTimeout(done, 100))) {
      const value = await evaluateIn(page, expression);
      if (value) return value;
    }
    throw new Error(`Never true in ${page}.`);
  }

  /** Opens an address in a new tab at the front. */
  const open = (url: string) =>
    inBrowser(
      `const tab = gBrowser.addTrustedTab(ARGS[0]);
       gBrowser.selectedTab = tab;
       while (tab.linkedBrowser.currentURI.spec !== ARGS[0] || tab.hasAttribute('busy')) await new Promise((r) => setTimeout(r, 50));`,
      url,
    );

  /** Evaluates in the page of the tab at the front; null while there is none. */
  const evaluateInTab = (expression: string) => inBrowser(evaluate, '', expression);

  /** Gives the permission for a site beforehand: the browser's own question cannot be answered by a program. */
  const grantSite = (match: string) =>
    inBrowser(
      `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
       const { extension } = WebExtensionPolicy.getByID('${ID}');
       await ExtensionPermissions.add('${ID}', { permissions: [], origins: [ARGS[0]] }, extension);`,
      match,
    );

  const clickAction = () =>
    inBrowser(
      `CustomizableUI.addWidgetToArea('${WIDGET}', 'nav-bar');
       const button = document.getElementById('${WIDGET}').querySelector('.unified-extensions-item-action-button, toolbarbutton');
       button.click();`,
    );

  /** The address that this profile gave the extension. */
  const home = async () => String(await inBrowser(`return WebExtensionPolicy.getByID('${ID}').getURL('');`));

  async function close(): Promise<void> {
    const ended = new Promise((done) => browser.once('exit', done));
    await send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => browser.kill('SIGKILL'));
    await ended;
  }
  return { inBrowser, evaluateIn, evaluateInTab, waitIn, waitInTab, open, grantSite, clickAction, home, close };
}

export const newProfile = (): string => mkdtempSync(path.join(os.tmpdir(), 'crossbite-firefox-'));

async function portOf(profile: string, browser: ChildProcess): Promise<number> {
  const file = path.join(profile, 'MarionetteActivePort');
  for (const end = Date.now() + 30_000; Date.now() < end; await new Promise((done) => setTimeout(done, 100))) {
    const port = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
    if (port > 0) return port;
    if (browser.exitCode !== null) break;
  }
  browser.kill('SIGKILL');
  throw new Error('Firefox opened no port to be spoken to.');
}

type Reply = { value?: unknown };

/** Messages are `length:json`; a command is [0, id, name, parameters], its answer [1, id, error, result]. */
async function connect(port: number): Promise<(name: string, parameters?: object) => Promise<Reply>> {
  const socket = net.connect(port, '127.0.0.1');
  const waiting = new Map<number, (error: unknown, result: Reply) => void>();
  let held = Buffer.alloc(0);
  let hello: () => void = () => undefined;
  const greeted = new Promise<void>((resolve) => {
    hello = resolve;
  });
  socket.on('data', (bytes) => {
    held = Buffer.concat([held, bytes]);
    for (;;) {
      const colon = held.indexOf(':');
      const length = colon < 0 ? Number.NaN : Number(held.subarray(0, colon).toString());
      if (!(held.length >= colon + 1 + length)) return;
      const message = JSON.parse(held.subarray(colon + 1, colon + 1 + length).toString());
      held = held.subarray(colon + 1 + length);
      if (!Array.isArray(message)) hello();
      else waiting.get(message[1])?.(message[2], message[3]);
    }
  });
  const end = () => {
    for (const answer of waiting.values()) answer({ message: 'Firefox is gone.' }, {});
  };
  socket.on('close', end);
  socket.on('error', end);
  await greeted;
  let last = 0;
  return (name, parameters = {}) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, (error, result) => {
        waiting.delete(id);
        if (error) reject(new Error((error as { message: string }).message));
        else resolve(result);
      });
      const text = JSON.stringify([0, id, name, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
}

// In the browser's window: finds the page of ours by its address and runs there with its principal's view on it.
const evaluate = `
  const [page, expression] = ARGS;
  const all = (root) => [...root.querySelectorAll('browser')].flatMap((one) => {
    const inner = one.contentDocument?.documentElement ? all(one.contentDocument) : [];
    return [one, ...inner];
  });
  const found = page === '' ? gBrowser.selectedBrowser :
    all(document).find((one) => one.currentURI?.scheme === 'moz-extension' && one.currentURI.filePath.endsWith(page));
  if (!found) return null;
  return new Promise((done) => {
    const name = 'crossbite:' + Math.random();
    const listen = ({ data }) => { found.messageManager.removeMessageListener(name, listen); done(data); };
    setTimeout(() => done(null), 5000);
    found.messageManager.addMessageListener(name, listen);
    const script = '{ const document = content.document; const hold = content.windowUtils.setHandlingUserInput(true); let value = null;' +
      'try { value = (' + expression + '); } catch (error) { value = null; } finally { hold.destruct(); }' +
      'sendAsyncMessage(' + JSON.stringify(name) + ', value ?? null); }';
    found.messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(script), false);
  });
`;
