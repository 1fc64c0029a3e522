import path from 'node:path';
import { build, type Rollup } from 'vite';
import { expect, test } from 'vitest';
import { withoutCptPack } from '@/bin/build/without-cpt-pack.mjs';
import { medicalPack } from '@/lib/codes/medical/pack';

const root = path.resolve(import.meta.dirname, '../../..');

/** Code of the crosswalk bundled with or without the pack. */
async function bundled(without: boolean): Promise<string> {
  const result = (await build({
    root,
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '@': root } },
    plugins: [withoutCptPack(without)],
    build: {
      write: false,
      minify: false,
      ssr: true,
      rollupOptions: {
        input: {
          crosswalk: path.join(root, 'lib/crosswalk/cross-visit.ts'),
          route: path.join(root, 'lib/crosswalk/route-visit.ts'),
          pack: path.join(root, 'lib/codes/medical/pack.ts'),
        },
      },
    },
  })) as Rollup.RollupOutput;
  return result.output.map((part) => (part.type === 'chunk' ? part.code : '')).join('\n');
}

const numbersIn = (code: string): string[] => {
  const known = new Set(
    medicalPack
      .all()
      .filter((one) => one.system === 'CPT')
      .map((one) => one.code),
  );
  return [...new Set(code.match(/(?<![\d.])\d{5}(?![\d.])/g) ?? [])].filter((number) => known.has(number));
};

test('a build without the pack holds no CPT number, and the scan does find them in one with it', async () => {
  expect(numbersIn(await bundled(false)).length).toBeGreaterThan(300);
  expect(numbersIn(await bundled(true))).toEqual([]);
});

test('cases stay out of the bundle', async () => {
  expect(await bundled(false)).not.toContain('a cyst that is denied adds no cyst code');
});
