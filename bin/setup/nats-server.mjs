import { spawnSync } from 'node:child_process';
import { installPackages } from './install-packages.mjs';

/** The queue's tests want a server; where there is none and none can be installed, one line says that they are left out. */
export function ensureNatsServer() {
  if (spawnSync('nats-server', ['--version']).status === 0) return;
  if (installPackages('the queue server', ['nats-server'])) return;
  console.error('No nats-server was found on the PATH: the tests of the queue are left out.');
}
