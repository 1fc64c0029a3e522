import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reading } from '@/lib/encounter/reading';
import type { FrameRecord } from '@/lib/reading/frame-record';
import { interpretFrames } from '@/lib/reading/interpret-frames';
import { ownHtml, ownPageNames, ownUrl } from '../pages/own-pages';
import { recordOf, sharedHtml, sharedPageNames } from '../pages/shared-pages';
import { buildExtension, chromiumPath } from '../support/extension';

const seeds = 500;

describe.skipIf(!chromiumPath)('the script that is put into a page (needs Chromium)', () => {
  let browser: Browser;
  let page: Page;
  let script: string;
  beforeAll(async () => {
    script = readFileSync(path.join(buildExtension(), 'reader.js'), 'utf8');
    browser = await chromium.launch({ executablePath: chromiumPath ?? '', args: ['--no-sandbox', '--disable-gpu'] });
    page = await browser.newPage();
    await page.addInitScript('globalThis.chrome ??= {}; chrome.runtime ??= { id: "x", sendMessage: async () => undefined }');
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
  });

  /** What the script gives back for one document; the value of its last expression, as the browser hands it over. */
  const record = (): Promise<FrameRecord> => page.evaluate(script) as Promise<FrameRecord>;

  async function open(url: string, files: ReadonlyMap<string, string>): Promise<void> {
    await page.unrouteAll();
    // Two addresses that differ in their hash alone would not load anew.
    await page.goto('about:blank');
    await page.route('**/*', (route) => {
      const body = files.get(route.request().url().replace(/#.*$/, ''));
      return body === undefined ? route.abort() : route.fulfill({ body, contentType: 'text/html; charset=utf-8' });
    });
    await page.goto(url, { waitUntil: 'load' });
  }

  const compared = ({ encounter, refused, toothSystem, incompleteNotes, unreadable }: Reading) => ({
    encounter,
    refused,
    toothSystem,
    incompleteNotes,
    unreadable: unreadable.map(({ path: at, why }) => ({ at, why })),
  });

  it.each(ownPageNames)('%s: reads the same as the command line does', async (name) => {
    const files = new Map([[ownUrl(name), ownHtml(name)]]);
    await open(ownUrl(name), files);
    const there = compared(interpretFrames([await record()]));
    expect(there).toEqual(compared(interpretFrames([recordOf(ownUrl(name), files)])));
  });

  it.each(sharedPageNames)('%s: the same, of a system that is in use (needs ../shared/pages)', async (name) => {
    const { url, files } = await sharedHtml(name);
    await open(url, files);
    const there = compared(interpretFrames([await record()]));
    // Only the paths are said where they differ: no text of a page reaches an output.
    const here = compared(interpretFrames([recordOf(url, files)]));
    expect(
      Object.keys(there).filter((key) => JSON.stringify(Reflect.get(there, key)) !== JSON.stringify(Reflect.get(here, key))),
    ).toEqual([]);
  });

  it('a page that changes between two pieces of its reading is read anew, at whichever piece', async () => {
    await open(ownUrl('swap'), new Map([[ownUrl('swap'), '<main></main>']]));
    const { records, pauses } = (await page.evaluate(
      `(async () => {
        const people = [['Ann Bell', '01/02/1980', 'D2740'], ['Carl Voss', '05/06/1955', 'D7140']];
        const show = ([name, born, code]) => {
          const filler = Array.from({ length: 2400 }, (_, i) => '<i>' + i + '</i>').join('');
          document.querySelector('main').innerHTML = '<h1>Patient: ' + name + '</h1><p>DOB: ' + born + '</p>' + filler +
            '<table><tr><th>Code</th><th>Description</th></tr><tr><td>' + code + '</td><td>Work</td></tr></table>';
        };
        // A clock on which every piece has used up its time, and a pause in which the page changes.
        let ticks = 0, pauses = 0, swapAt = 0;
        const now = performance.now.bind(performance), timeout = setTimeout;
        performance.now = () => now() + 10 * ticks++;
        globalThis.setTimeout = (work, ms, ...rest) => {
          if (ms === undefined && ++pauses === swapAt) show(people[1]);
          return timeout(work, ms, ...rest);
        };
        const records = [];
        for (let at = 1; at <= 10; at++) {
          show(people[0]);
          pauses = 0;
          swapAt = at;
          records.push(await ${script.replace(/;\s*$/, '')});
        }
        return { records, pauses };
      })()`,
    )) as { records: FrameRecord[]; pauses: number };
    expect(pauses).toBeGreaterThan(10);
    expect(
      records.map((frame) => {
        const { encounter, refused } = interpretFrames([frame]);
        return [refused, encounter.patient?.name?.last, encounter.procedures.map(({ cdt }) => cdt).join()].join('/');
      }),
    ).toEqual(records.map(() => '/Voss/D7140'));
  });

  it(`never joins two patients over ${seeds} swaps at random moments`, async () => {
    await open(ownUrl('swap'), new Map([[ownUrl('swap'), '<main></main>']]));
    const mixed = (await page.evaluate(
      `(async () => {
        const people = [['Ann Bell', '01/02/1980', 'D2740'], ['Carl Voss', '05/06/1955', 'D7140'], ['Hana Ito', '12/30/1992', 'D0120']];
        const show = (n) => {
          const [name, born, code] = people[n % 3];
          const filler = Array.from({ length: 800 }, (_, i) => '<i>' + i + '</i>').join('');
          document.querySelector('main').innerHTML = '<h1>Patient: ' + name + '</h1><p>DOB: ' + born + '</p>' + filler +
            '<table><tr><th>Code</th><th>Description</th></tr><tr><td>' + code + '</td><td>Work</td></tr></table>';
        };
        const records = [];
        for (let n = 0; n < ${seeds}; n++) {
          show(n);
          const timer = setTimeout(() => show(n + 1), Math.random() * 100);
          records.push(await ${script.replace(/;\s*$/, '')});
          clearTimeout(timer);
        }
        return records;
      })()`,
    )) as FrameRecord[];
    const own: Readonly<Record<string, string>> = { Bell: 'D2740', Voss: 'D7140', Ito: 'D0120' };
    const stale = mixed.filter((frame) => {
      const { encounter, refused } = interpretFrames([frame]);
      const last = encounter.patient?.name?.last ?? '';
      return refused === '' && encounter.procedures.some(({ cdt }) => last !== '' && cdt !== own[last]);
    });
    expect(mixed.length).toBe(seeds);
    expect(stale.length).toBe(0);
  }, 300_000);
});
