import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { breaks } from '@/bin/check/breaks/breaks.mjs';
import { promises } from '@/bin/check/promises.mjs';
import { tried } from '../support/tried';

const root = path.resolve(import.meta.dirname, '../..');
type Promised = keyof typeof promises;

describe('the list of breaks', () => {
  it('has one at least for every promise, and knows no other promise', () => {
    const broken = new Set(breaks.map(({ promise }) => promise));
    expect([...broken].sort()).toEqual(Object.keys(promises).sort());
  });

  it('has for each its place in the source, its test, and the name of that test', () => {
    expect(new Set(breaks.map(({ what }) => what)).size).toBe(breaks.length);
    expect(breaks.filter(({ file, from }) => !readFileSync(file, 'utf8').includes(from)).map(({ what }) => what)).toEqual([]);
    expect(breaks.filter(({ test }) => !existsSync(test)).map(({ what }) => what)).toEqual([]);
    expect(breaks.filter(({ from, to }) => from === to).map(({ what }) => what)).toEqual([]);
  });
});

describe('each promise that can be broken without a build', () => {
  it('is seen to be broken, by the test that is named', () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'crossbite-broken-'));
    const file = path.join(folder, 'breaks.json');
    const program = path.join(root, 'bin/check/break-promises.mjs');
    spawnSync(process.execPath, [program, '--memory', `--json=${file}`], { cwd: root, encoding: 'utf8' });
    const rows = JSON.parse(readFileSync(file, 'utf8')) as { promise: Promised; what: string; result: string; red: boolean }[];
    rmSync(folder, { recursive: true });
    expect(rows.length).toBe(breaks.filter(({ how }) => how === 'memory').length);
    for (const name of new Set(rows.map(({ promise }) => promise))) {
      const own = rows.filter(({ promise }) => promise === name);
      const red = own.filter((row) => row.red).length;
      tried(name, 'ways to break it in the source, each shown to a test', own.length, `${red} noticed`);
    }
    expect(rows.filter(({ red }) => !red).map(({ what, result }) => `${what}: ${result}`)).toEqual([]);
  }, 240_000);
});
