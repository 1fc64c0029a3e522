import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { tried } from '../support/tried';
import { buildFor, zipOf } from './builds';

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
    expect(components.map(({ name }) => name)).toEqual(expect.arrayContaining(['react', 'react-dom', 'zod']));
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
