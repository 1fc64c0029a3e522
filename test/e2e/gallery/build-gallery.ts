import path from 'node:path';
import { build } from 'vite';
import { root } from '@/test/support/extension';

/** Builds the gallery into a folder of one page and returns the folder. */
export async function buildGallery(): Promise<string> {
  const outDir = path.join(root, '.output/gallery');
  await build({
    root: path.join(root, 'test/e2e/gallery'),
    configFile: false,
    logLevel: 'error',
    base: './',
    resolve: { alias: { '@': root } },
    build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 20_000 },
  });
  return outDir;
}
