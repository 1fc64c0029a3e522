#!/usr/bin/env node
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');
const outDir = path.join(root, 'dist/bench');
await build({
  root,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': root } },
  plugins: [
    {
      // The demo practice serves files that lie beside it, so it stays where it is.
      name: 'demo-practice-in-place',
      enforce: 'pre',
      resolveId: (source) =>
        source.endsWith('practice/server.mjs')
          ? { id: pathToFileURL(path.join(root, 'bin/demo/practice/server.mjs')).href, external: true }
          : null,
    },
  ],
  build: {
    ssr: path.join(root, 'bin/bench/entry.ts'),
    outDir,
    emptyOutDir: true,
    target: 'node24',
    minify: false,
  },
});
const { runBenches } = await import(pathToFileURL(path.join(outDir, 'entry.js')).href).catch(
  () => import(pathToFileURL(path.join(outDir, 'entry.mjs')).href),
);
const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
await runBenches(words, process.argv.includes('--full'));
