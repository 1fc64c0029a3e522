import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { tried } from '../support/tried';
import { buildFor, zipOf } from './builds';

const root = path.resolve(import.meta.dirname, '../..');
const free = new Set(['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD']);

describe('what others wrote in what ships', () => {
  let built = '';
  beforeAll(() => {
    built = buildFor('chrome', 'licences');
  });

  it('has a licence that allows it, with its text', () => {
    tried('supply-chain', 'licences of what others wrote', 1);
    const { components } = JSON.parse(readFileSync(`${built}.sbom.json`, 'utf8')) as {
      components: { name: string; licenses: { license: { id: string } }[] }[];
    };
    expect(components.length).toBeGreaterThan(3);
    expect(components.map(({ name }) => name)).toEqual(expect.arrayContaining(['react', 'react-dom', 'dexie', 'zod']));
    expect(
      components
        .filter(({ licenses }) => !(licenses[0]?.license.id ?? '').split(' AND ').every((one) => free.has(one)))
        .map(({ name }) => name),
    ).toEqual([]);
    const texts = readFileSync(path.join(built, 'third-party-licences.txt'), 'utf8');
    for (const { name } of components) expect(texts).toContain(`${name} `);
  });
});

describe('the file for a store', () => {
  it('is the same twice, byte for byte', () => {
    tried('supply-chain', 'the file for a store, made twice', 2);
    const [first, second] = [zipOf('first'), zipOf('second')].map((file) =>
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    );
    expect(first).toBe(second);
  });
});

describe('what is installed', () => {
  const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { version?: string; integrity?: string; hasInstallScript?: boolean; link?: boolean }>;
  };
  const { allowScripts, dependencies, devDependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

  it('has one exact version each, with the digest of its bytes', () => {
    tried('supply-chain', 'installed packages, exact and with digest', Object.keys(lock.packages).length);
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version as string),
    );
    expect(loose).toEqual([]);
    const unsealed = Object.entries(lock.packages).filter(([place, one]) => place !== '' && !one.integrity);
    expect(unsealed.map(([place]) => place)).toEqual([]);
  });

  it('runs no install script but the named ones', () => {
    const scripted = Object.entries(lock.packages).flatMap(([place, one]) =>
      one.hasInstallScript ? [place.replace(/^.*node_modules\//, '')] : [],
    );
    expect([...new Set(scripted)].sort()).toEqual(Object.keys(allowScripts).sort());
  });
});
