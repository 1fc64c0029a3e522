import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { expect, it } from 'vitest';

it('reader and lexicon weigh at most 60 kB gzipped', async () => {
  const root = new URL('../../', import.meta.url).pathname;
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '@': root.replace(/\/$/, '') } },
    build: { write: false, minify: true, lib: { entry: `${root}lib/notes/find-facts.ts`, formats: ['es'] } },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []));
  const code = outputs.map((one) => ('code' in one ? one.code : '')).join('');
  expect(code.length).toBeGreaterThan(10_000);
  expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(60 * 1024);
});
