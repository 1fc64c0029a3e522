import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { tried } from '../support/tried';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
type Locked = { version?: string; integrity?: string; resolved?: string; link?: boolean; hasInstallScript?: boolean };
const lock = JSON.parse(read('package-lock.json')) as { lockfileVersion: number; packages: Record<string, Locked> };
const { allowScripts, dependencies, devDependencies, overrides, scripts } = JSON.parse(read('package.json')) as Record<
  'allowScripts' | 'dependencies' | 'devDependencies' | 'overrides' | 'scripts',
  Record<string, string>
>;
const installed = Object.entries(lock.packages).filter(([place]) => place !== '');
const exact = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/;

describe('what is installed', () => {
  it('has one exact version each, with the digest of its bytes', () => {
    tried('supply-chain', 'installed packages, exact and with digest', installed.length);
    expect(lock.lockfileVersion).toBe(3);
    const loose = Object.entries({ ...dependencies, ...devDependencies, ...overrides }).filter(
      ([, version]) => !exact.test(version),
    );
    expect(loose).toEqual([]);
    expect(installed.length).toBeGreaterThan(100);
    const unsealed = installed.filter(
      ([, { version, integrity }]) => !exact.test(version ?? '') || !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''),
    );
    expect(unsealed.map(([place]) => place)).toEqual([]);
  });

  it('comes from the default registry and nowhere else', () => {
    tried('supply-chain', 'installed packages, and where each comes from', installed.length);
    const elsewhere = installed.filter(
      ([, { resolved, link }]) => link || (resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/')),
    );
    expect(elsewhere.map(([place]) => place)).toEqual([]);
  });

  it('is what package.json names', () => {
    expect(lock.packages['']).toMatchObject({ dependencies, devDependencies });
  });

  it('runs no install script but the named ones, and has none of its own', () => {
    tried('supply-chain', 'installed packages, and whether each runs a script', installed.length);
    const scripted = installed.flatMap(([place, one]) => (one.hasInstallScript ? [place.replace(/^.*node_modules\//, '')] : []));
    expect([...new Set(scripted)].sort()).toEqual(Object.keys(allowScripts).sort());
    expect(Object.keys(scripts).filter((name) => /^(?:pre|post)?(?:install|prepare|publish|pack)$/.test(name))).toEqual([]);
  });

  it('is installed by the lockfile and in no other way', () => {
    const ways = ['bin/setup/run.mjs', '.ci/run'].map(read);
    expect(ways[0]).toContain("'npm', ['ci'");
    expect(ways[1]).toMatch(/^npm ci /m);
    for (const way of ways) expect(way).not.toMatch(/npm(?:',\s*\[?'|\s+)(?:install|i|update|add)\b|--force|--legacy-peer-deps/);
  });
});
