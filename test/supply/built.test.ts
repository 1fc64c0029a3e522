import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { tried } from '../support/tried';
import { buildFor, filesOf, type Target } from './builds';
import { goldenManifest } from './golden-manifest';
import { pageSize } from './page-size';
import { harmless, waysOut } from './ways-out';
import { workerSize } from './worker-size';

const root = path.resolve(import.meta.dirname, '../..');

describe.each<Target>(['chrome', 'firefox'])('the build for %s', (target) => {
  let built = '';
  beforeAll(() => {
    built = buildFor(target);
  });

  it('asks for exactly what it asked for', () => {
    tried('asked-only', `the manifest for ${target}, whole`, 1);
    expect(JSON.parse(readFileSync(path.join(built, 'manifest.json'), 'utf8'))).toEqual(goldenManifest(target));
  });

  it.each(Object.entries(waysOut))('holds no way out: %s', (_, { found }) => {
    const scripts = filesOf(built, '**/*.js');
    tried('nothing-leaves', `ways out looked for in the scripts for ${target}`, scripts.length);
    expect(scripts.length).toBeGreaterThan(3);
    expect(scripts.filter(({ text }) => found.test(text)).map(({ file }) => file)).toEqual([]);
  });

  it('names no address that it could load from', () => {
    const remote = filesOf(built, '**/*.{html,css}').filter(({ text }) =>
      /(?:src|href|url\()\s*=?\s*["']?(?:https?:)?\/\//.test(text),
    );
    expect(remote.map(({ file }) => file)).toEqual([]);
  });

  it('lets no service of the browser send away what is typed or shown: spelling, suggestions, translation', () => {
    const pages = filesOf(built, '*.html');
    tried('nothing-leaves', `pages for ${target}: spelling, suggestions and translation by the browser are off`, pages.length);
    expect(pages.map(({ file }) => file).sort()).toEqual(['popup.html', 'sidepanel.html', 'workbench.html']);
    const off = [/<html[^>]* spellcheck="false"/, /<html[^>]* writingsuggestions="false"/, /<html[^>]* translate="no"/];
    off.push(/<meta name="google" content="notranslate"/);
    for (const { file, text } of pages) expect(off.filter((one) => !one.test(text)).map(String), file).toEqual([]);
  });
});

describe('the scan', () => {
  const planted = Object.entries(waysOut).flatMap(([way, { planted: texts }]) => texts.map((text) => [way, text] as const));
  it.each(planted)('finds %s where it is: %s', (way, text) => {
    tried('nothing-leaves', 'ways out planted, and found by the scan', 1);
    for (const whole of [text, `x=1;${text};y()`, `function a(b){if(b){${text}}}`])
      expect(waysOut[way]?.found.test(whole)).toBe(true);
  });

  it.each(harmless)('takes nothing else for one: %s', (text) => {
    expect(Object.keys(waysOut).filter((way) => waysOut[way]?.found.test(text))).toEqual([]);
  });
});

describe('the sizes', () => {
  let built = '';
  beforeAll(() => {
    built = buildFor('chrome', 'sizes');
  });

  it('of every script that is injected into a page stay below 40 kB', () => {
    for (const file of ['reader.js', 'live.js', 'marks.js', 'picker.js']) {
      const size = statSync(path.join(built, file), { throwIfNoEntry: false })?.size ?? 0;
      expect(size, file).toBeLessThanOrEqual(40_000);
    }
    expect(statSync(path.join(built, 'reader.js')).size).toBeGreaterThan(0);
  });

  it('of all that the popup loads stay below 130 kB gzipped', () => {
    expect(pageSize(built, 'popup.html')).toBeLessThanOrEqual(130_000);
  });
});

describe('the worker', () => {
  it('is a program of at most 120 kB gzipped, beside the tables that it works with', async () => {
    const { program, tables } = await workerSize();
    expect(program).toBeLessThanOrEqual(120_000);
    // Both halves are there: a table that moves to another folder must not pass as program.
    expect(tables).toBeGreaterThan(300_000);
  });
});

describe('the store’s own check', () => {
  it('has neither an error nor a warning for Firefox', () => {
    const built = buildFor('firefox', 'lint');
    const run = spawnSync('npx', ['--no', '--', 'web-ext', 'lint', '-s', built, '-o', 'json', '--no-config-discovery'], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });
    const report = JSON.parse(run.stdout) as { errors: { code: string }[]; warnings: { code: string }[] };
    expect([...report.errors, ...report.warnings].map(({ code }) => code)).toEqual([]);
  });
});
