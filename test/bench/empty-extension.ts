import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';

/** An extension whose popup renders one paragraph with the same framework: the floor that a popup can reach. Resolves to its folder. */
export async function buildEmptyExtension(): Promise<string> {
  const root = path.resolve('dist/empty-extension');
  rmSync(root, { recursive: true, force: true });
  mkdirSync(path.join(root, 'source'), { recursive: true });
  const write = (file: string, text: string) => writeFileSync(path.join(root, 'source', file), text);
  write(
    'popup.html',
    '<!doctype html><html lang="en"><head><title>Empty</title></head><body><div id="root"></div><script type="module" src="./main.js"></script></body></html>',
  );
  write(
    'main.js',
    "import { createElement } from 'react'; import { createRoot } from 'react-dom/client'; createRoot(document.getElementById('root')).render(createElement('p', { style: { width: 340, height: 400 } }, 'Empty'));",
  );
  const outDir = path.join(root, 'built');
  await build({
    root: path.join(root, 'source'),
    configFile: false,
    logLevel: 'silent',
    mode: 'production',
    base: '/',
    build: {
      outDir,
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      rollupOptions: { input: path.join(root, 'source/popup.html') },
    },
  });
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    action: { default_popup: 'popup.html' },
    background: { service_worker: 'worker.js' },
  };
  writeFileSync(path.join(outDir, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(path.join(outDir, 'worker.js'), 'chrome.runtime.onInstalled.addListener(() => {});');
  return outDir;
}
