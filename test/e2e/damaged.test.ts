import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servePractice } from '@/bin/demo/practice/server.mjs';
import { buildExtension, chromiumPath, launchExtension } from '../support/extension';
import { checkPatient, pause, say } from '../support/practice-walk';
import { tried } from '../support/tried';

/** Ends the browser of that profile, and no other, at once. */
function killBrowser(profile: string): void {
  const { stdout } = spawnSync('pgrep', ['-f', `user-data-dir=${profile}`], { encoding: 'utf8' });
  for (const pid of stdout.trim().split('\n').filter(Boolean).map(Number)) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {}
  }
}

describe.skipIf(!chromiumPath)('a browser that ends badly (needs Chromium)', () => {
  let practice: { url: string; close: () => void };
  const base = mkdtempSync(path.join(os.tmpdir(), 'crossbite-killed-'));
  const first = path.join(base, 'first');
  beforeAll(async () => {
    buildExtension();
    mkdirSync(first);
    practice = (await servePractice(0)) as { url: string; close: () => void };
    const extension = await launchExtension({ profile: first });
    await checkPatient(extension, practice.url, '1001');
    const shown = (await extension.shownCheck())!;
    const amendment = { kind: 'refuse', by: 'Ada Reyes', procedure: 'p1', code: '41899', reason: 'kept.' };
    const answer = await say(extension, 'amend', { tab: shown.tab, run: shown.run, amendment });
    expect(answer?.value?.ok).toBe(true);
    // One more is on its way when the end comes; nobody will hear its answer.
    const last = say(extension, 'amend', { tab: shown.tab, run: shown.run, amendment }).catch(() => undefined);
    killBrowser(first);
    await extension.context.close().catch(() => undefined);
    await last;
    await pause(500);
  });
  afterAll(() => {
    practice?.close();
    rmSync(base, { recursive: true, force: true });
  });

  const log = (folder: string) => globSync('*.log', { cwd: folder }).map((file) => path.join(folder, file));
  const damage: Record<string, (folder: string) => void> = {
    'nothing more than the end itself': () => undefined,
    'the log garbled': (folder) => {
      for (const file of log(folder)) writeFileSync(file, Buffer.alloc(statSync(file).size, 0x5a));
    },
    'the manifest cut off': (folder) => {
      for (const file of globSync('MANIFEST-*', { cwd: folder })) truncateSync(path.join(folder, file), 8);
    },
    'rubbish in CURRENT': (folder) => writeFileSync(path.join(folder, 'CURRENT'), 'rubbish'),
    'a folder in the place of LOCK': (folder) => {
      rmSync(path.join(folder, 'LOCK'), { force: true });
      mkdirSync(path.join(folder, 'LOCK'));
    },
    'all of it gone': (folder) => rmSync(folder, { recursive: true, force: true }),
  };

  it.each(Object.entries(damage))(
    'keeps what was acknowledged, or says that it is lost: %s',
    async (what, harm) => {
      tried('nothing-lost-silently', `a browser killed while it writes, then: ${what}`, 1);
      const profile = path.join(base, what.replaceAll(' ', '-'));
      cpSync(first, profile, { recursive: true, filter: (file) => !/Singleton/.test(file) });
      const [folder] = globSync('Default/IndexedDB/chrome-extension_*.leveldb', { cwd: profile });
      harm(path.join(profile, folder ?? 'no database'));
      const extension = await launchExtension({ profile });
      try {
        await checkPatient(extension, practice.url, '1001');
        const shown = (await extension.shownCheck())!;
        const office = await say(extension, 'office', { visit: shown.visit });
        const there = office?.value?.decisions?.some(({ reason }) => reason === 'kept.') === true;
        if (what === 'nothing more than the end itself') expect(there).toBe(true);
        else expect(there || /lost|could not be|does not answer/.test(shown.notKept)).toBe(true);
      } finally {
        await extension.close();
      }
    },
    60_000,
  );

  it('says that its history is lost when a person clears the data of the browser, and goes on keeping', async () => {
    tried('nothing-lost-silently', 'the data cleared by a person while the worker runs, and again after it was stopped', 2);
    const profile = path.join(base, 'cleared');
    cpSync(first, profile, { recursive: true, filter: (file) => !/Singleton/.test(file) });
    const extension = await launchExtension({ profile });
    const decided = async (reason: string) => {
      const shown = (await extension.shownCheck())!;
      const amendment = { kind: 'refuse', by: 'Ada Reyes', procedure: 'p1', code: '41899', reason };
      const answer = await say(extension, 'amend', { tab: shown.tab, run: shown.run, amendment });
      const office = await say(extension, 'office', { visit: shown.visit });
      return { shown, ok: answer?.value?.ok, kept: office?.value?.decisions?.map((one) => one.reason) ?? [] };
    };
    try {
      await (await checkPatient(extension, practice.url, '1001')).close();
      for (const stopped of [false, true]) {
        const page = await extension.context.newPage();
        const session = await extension.context.newCDPSession(page);
        await session.send('Storage.clearDataForOrigin', {
          origin: `chrome-extension://${extension.id}`,
          storageTypes: 'indexeddb',
        });
        if (stopped) await extension.killWorker();
        await page.close();
        await checkPatient(extension, practice.url, '1001');
        const { shown, ok, kept } = await decided(`after ${stopped}.`);
        expect(kept).not.toContain('kept.');
        expect(shown.notKept).toMatch(/lost/);
        // What is decided from now on is kept, or a sentence said that it was not.
        expect(kept.includes(`after ${stopped}.`)).toBe(ok === true);
        expect(ok).toBe(true);
      }
    } finally {
      await extension.close();
    }
  }, 60_000);
});
