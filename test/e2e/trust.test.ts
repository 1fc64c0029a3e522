import { globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { patients } from '@/bin/demo/practice/patients.mjs';
import { servePractice } from '@/bin/demo/practice/server.mjs';
import { buildExtension, chromiumPath, launchExtension, launchPlain } from '../support/extension';
import { listenForHosts } from '../support/host-proxy';
import { checkPatient, type Extension, openChart, pause, say } from '../support/practice-walk';
import { tried } from '../support/tried';

const ids = (patients as { id: string }[]).map(({ id }) => id);
const KILLS = 200;

/** Files below a folder that hold one of the words, as UTF-8 or UTF-16LE. */
function filesWith(folder: string, words: string[]): string[] {
  const needles = words.flatMap((word) => [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')]);
  return globSync('**/*', { cwd: folder }).filter((file) => {
    const whole = path.join(folder, file);
    const stat = statSync(whole, { throwIfNoEntry: false });
    if (!stat?.isFile()) return false;
    const bytes = readFileSync(whole);
    return needles.some((needle) => bytes.includes(needle));
  });
}

describe.skipIf(!chromiumPath)('what is promised, in the browser (needs Chromium)', () => {
  let practice: { url: string; close: () => void };
  // Whatever is not loopback would have to come through a proxy; the browser without the extension shows what it asks for by itself.
  let withExtension: Awaited<ReturnType<typeof listenForHosts>>;
  let withNone: Awaited<ReturnType<typeof listenForHosts>>;
  let extension: Extension;
  let plain: Awaited<ReturnType<typeof launchPlain>>;
  beforeAll(async () => {
    buildExtension();
    practice = (await servePractice(0)) as { url: string; close: () => void };
    [withExtension, withNone] = await Promise.all([listenForHosts(), listenForHosts()]);
    [plain, extension] = await Promise.all([launchPlain([withNone.flag]), launchExtension({ args: [withExtension.flag] })]);
  });
  afterAll(async () => {
    await extension?.close();
    await plain?.close();
    practice?.close();
    withExtension?.close();
    withNone?.close();
  });

  /** Checks a patient, and opens the same chart in the browser without the extension, where it stays as long. */
  async function checkInBoth(id: string): Promise<{ close: () => Promise<unknown> }> {
    const other = await plain.context.newPage();
    const [page] = await Promise.all([
      checkPatient(extension, practice.url, id),
      openChart(other, `${practice.url}/app.html#/patient/${id}/chart`),
    ]);
    return { close: () => Promise.all([page.close(), other.close()]) };
  }

  it(`loses nothing acknowledged over ${KILLS} deaths of the worker at random moments`, async () => {
    const page = await checkInBoth('1002');
    const shown = (await extension.shownCheck())!;
    const acknowledged: string[] = [];
    for (let round = 0; round < KILLS; round++) {
      const reason = `reason ${round}.`;
      const amendment = { kind: 'refuse', by: 'Ada Reyes', procedure: 'p1', code: '41899', reason };
      const answer = say(extension, 'amend', { tab: shown.tab, run: shown.run, amendment });
      await pause(Math.random() * 120);
      await extension.killWorker();
      const got = await Promise.race([answer, pause(400).then(() => null)]);
      if (got?.answered && got.value?.ok) acknowledged.push(reason);
    }
    await pause(500);
    const office = await say(extension, 'office', { visit: shown.visit });
    const kept = new Set(office?.value?.decisions?.map(({ reason }) => reason));
    const lost = acknowledged.filter((reason) => !kept.has(reason)).length;
    tried(
      'nothing-lost-silently',
      'deaths of the worker at random moments',
      KILLS,
      `${acknowledged.length} decisions acknowledged, ${lost} lost`,
    );
    expect(kept.size).toBeGreaterThan(0);
    expect(acknowledged.filter((reason) => !kept.has(reason))).toEqual([]);
    await page.close();
  }, 150_000);

  /** Words put into fields of the workbench, which is then left and closed: a browser keeps the fields of pages for their return. */
  async function typedAndLeft(): Promise<string[]> {
    const [pasted, sought] = ['zzpasted Quillfeather zz', 'zzsought Harborline zz'];
    const home = `chrome-extension://${extension.id}/workbench.html`;
    const page = await extension.context.newPage();
    await page.goto(`${home}#/check`);
    await page.getByRole('textbox').first().fill(pasted);
    await page.goto('about:blank');
    await page.goto(`${home}#/worklist`);
    await page.getByRole('searchbox').first().fill(sought);
    await page.goto('about:blank');
    // The same in a field that does not forbid it shows that the search would find it.
    await page.goto(`${practice.url}/app.html`);
    await page.evaluate(
      "document.body.prepend(Object.assign(document.createElement('textarea'), { value: 'zzleft in a field zz' }))",
    );
    await page.goto('about:blank');
    // A browser writes its session down some seconds after a change.
    await pause(4_000);
    tried('sealed-at-rest', 'words left in fields of our pages, looked for in the session that the browser keeps', 2);
    return [pasted, sought];
  }

  it('keeps nothing readable on the disk, what was deleted included', async () => {
    const words: string[] = [];
    for (const id of ids.slice(2, 6)) {
      const page = await checkInBoth(id);
      const shown = (await extension.shownCheck())!;
      expect(shown.kept).toBe(true);
      const { encounter } = shown;
      words.push(
        encounter.patient?.name?.last ?? '',
        encounter.patient?.chartNumber ?? '',
        encounter.notes[0]?.text.slice(4, 34) ?? '',
      );
      await page.close();
    }
    words.push(...(await typedAndLeft()));
    const canaries = words.filter((word) => word.length > 5);
    expect(canaries.length).toBeGreaterThan(5);
    tried('sealed-at-rest', 'words of patients looked for in the whole profile, in two encodings', canaries.length);
    tried('deleting-deletes', 'words of deleted visits looked for in the whole profile, in two encodings', canaries.length);
    const worker = extension.context.serviceWorkers()[0] ?? (await extension.context.waitForEvent('serviceworker'));
    await worker.evaluate(async () => {
      const browser = (globalThis as unknown as { chrome: { storage: { local: { set(value: object): Promise<void> } } } }).chrome;
      await browser.storage.local.set({ control: 'zzcontrolzz' });
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open('crossbite');
        request.onsuccess = () => resolve(request.result);
      });
      const change = database.transaction(['visits', 'summaries', 'dataKeys'], 'readwrite');
      for (const name of ['visits', 'summaries', 'dataKeys']) change.objectStore(name).clear();
      await new Promise((resolve) => {
        change.oncomplete = resolve;
      });
      database.close();
    });
    await pause(300);
    const own = (files: string[]) => files.filter((file) => /extension|IndexedDB|Service Worker|Storage/i.test(file));
    // The search finds what stands there in the clear.
    expect(filesWith(extension.profile, ['zzcontrolzz']).length).toBeGreaterThan(0);
    expect(filesWith(extension.profile, ['zzleft in a field zz']).length).toBeGreaterThan(0);
    expect(own(filesWith(extension.profile, canaries))).toEqual([]);
    expect(
      filesWith(
        extension.profile,
        canaries.filter((word) => word.includes(' ')),
      ),
    ).toEqual([]);
  }, 60_000);

  it('asked for no host that the same browser without the extension did not ask for', async () => {
    // A host that no one has: both proxies hear what is asked.
    for (const { context } of [plain, extension]) {
      const page = await context.newPage();
      await page.goto('http://heard.invalid/');
      await page.close();
    }
    expect(withExtension.hosts).toContain('heard.invalid');
    expect(withNone.hosts).toContain('heard.invalid');
    const more = [...withExtension.hosts].filter((host) => !withNone.hosts.has(host));
    tried(
      'nothing-leaves',
      'hosts asked for beside the same browser without the extension, on the same pages at the same time',
      withExtension.hosts.size,
      `${more.length} that the browser alone did not ask for`,
    );
    expect(more).toEqual([]);
  });
});
