import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const root = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '../..');
const home = path.join(root, 'dist/cli');

/**
 * Address of the command line's bundle, made anew when a source is newer than it. Sources use the bundler's file lists, so that
 * they do not run as they are. Several processes may ask at once: each builds into a folder of its own and swaps one pointer.
 */
export async function cliBundle() {
  const pointer = path.join(home, 'current');
  const newest = newestSource();
  if (existsSync(pointer)) {
    const [name, stamp] = readFileSync(pointer, 'utf8').split(' ');
    const file = path.join(home, name, 'entry.mjs');
    if (Number(stamp) >= newest && existsSync(file)) return pathToFileURL(file).href;
  }
  const name = `build-${process.pid}-${Date.now()}`;
  await build(path.join(home, name));
  const draft = path.join(home, `current-${process.pid}`);
  writeFileSync(draft, `${name} ${newest}`);
  renameSync(draft, pointer);
  dropOldBuilds(name);
  return pathToFileURL(path.join(home, name, 'entry.mjs')).href;
}

async function build(outDir) {
  const { build: viteBuild } = await import('vite');
  mkdirSync(outDir, { recursive: true });
  await viteBuild({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rollupOptions: {
        input: { entry: path.join(root, 'bin/cli/entry.ts'), ...workers() },
        output: { entryFileNames: '[name].mjs', chunkFileNames: 'chunks/[name]-[hash].mjs' },
      },
    },
  });
}

/** Worker threads are entries of their own: `bin/cli/workers/<name>.ts` becomes `<name>.mjs` beside the entry. */
function workers() {
  const folder = path.join(root, 'bin/cli/workers');
  if (!existsSync(folder)) return {};
  return Object.fromEntries(readdirSync(folder).map((file) => [file.replace(/\.ts$/, ''), path.join(folder, file)]));
}

/** Time in ms of the newest file that the bundle is made of. */
function newestSource() {
  let newest = 0;
  const walk = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const file = path.join(folder, entry.name);
      if (entry.isDirectory()) walk(file);
      newest = Math.max(newest, statSync(file).mtimeMs);
    }
  };
  for (const folder of ['lib', 'bin']) walk(path.join(root, folder));
  return newest;
}

/** Keeps builds of the last ten minutes: a process may still be loading a chunk of one. */
function dropOldBuilds(current) {
  for (const entry of readdirSync(home)) {
    if (entry === 'current' || entry === current) continue;
    const file = path.join(home, entry);
    try {
      if (Date.now() - statSync(file).mtimeMs > 600_000) rmSync(file, { recursive: true, force: true });
    } catch {
      // Another process dropped it first.
    }
  }
}
