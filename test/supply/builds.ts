import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const targets = { chrome: ['wxt', 'build'], firefox: ['wxt', 'build', '-b', 'firefox', '--mv3'] } as const;
export type Target = keyof typeof targets;

/** Builds the extension anew into a folder of its own, apart from the one that other tests drive; resolves to that folder. */
export function buildFor(target: Target, name = 'supply'): string {
  const outDir = path.join(root, 'dist', `${name}-${target}`);
  rmSync(outDir, { recursive: true, force: true });
  const run = spawnSync('npx', ['--no', '--', ...targets[target]], {
    cwd: root,
    encoding: 'utf8',
    // The test runner's own mode would bring the libraries' development builds.
    env: { ...process.env, NODE_ENV: 'production', CROSSBITE_OUT: outDir },
  });
  const built = path.join(outDir, `${target}-mv3`);
  if (run.status !== 0 || !existsSync(built)) throw new Error(`The build for ${target} failed: ${run.stderr.slice(-1000)}`);
  return built;
}

/** Files of a build below it, with their text. */
export const filesOf = (built: string, pattern: string): { file: string; text: string }[] =>
  globSync(pattern, { cwd: built }).map((file) => ({ file, text: readFileSync(path.join(built, file), 'utf8') }));

/** The file for a store, made anew in a folder of that name. */
export function zipOf(name: string, target: Target = 'chrome'): string {
  const outDir = path.join(root, 'dist', `zip-${name}`);
  rmSync(outDir, { recursive: true, force: true });
  const env = { ...process.env, NODE_ENV: 'production', CROSSBITE_OUT: outDir };
  const run = spawnSync('npx', ['--no', '--', 'wxt', 'zip', ...targets[target].slice(2)], { cwd: root, encoding: 'utf8', env });
  const [zip] = globSync(`*-${target}.zip`, { cwd: outDir });
  if (run.status !== 0 || !zip) throw new Error(`The zip failed: ${run.stderr.slice(-1000)}`);
  return path.join(outDir, zip);
}
