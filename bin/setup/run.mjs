#!/usr/bin/env node
// Runs on Node 20 without any dependency: it is what brings the dependencies.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { ensureDesktop } from './desktop.mjs';
import { ensureNatsServer } from './nats-server.mjs';

const root = path.resolve(path.dirname(new URL(import.meta.url).pathname), '../..');
const task = process.argv[2];
const rest = process.argv.slice(3);

const major = Number(process.versions.node.split('.')[0]);
if (major < 20) {
  console.error(`Node ${process.versions.node} is too old: Node 20 or newer is needed.`);
  process.exit(2);
}
installDependencies();
const chrome = ensureChromium();
if (task === 'test') {
  ensureNatsServer();
  ensureDesktop();
}
const run = spawnSync('npm', ['run', '--silent', `${task}:run`, '--', ...rest], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, ...(chrome && { CHROME_PATH: chrome }) },
});
process.exit(run.status ?? 1);

/** `npm ci` when there are no dependencies, or when the lockfile is newer than they are. */
function installDependencies() {
  const installed = path.join(root, 'node_modules/.package-lock.json');
  const lockfile = path.join(root, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lockfile).mtimeMs) return;
  console.log('Installing dependencies (npm ci) …');
  const install = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  if (install.status !== 0) {
    console.error('The dependencies could not be installed: npm ci failed, see above.');
    process.exit(install.status ?? 1);
  }
}
