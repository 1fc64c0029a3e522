import { spawnSync } from 'node:child_process';
import { installPackages } from './install-packages.mjs';

const there = (command) => spawnSync('which', [command]).status === 0;

/** A key of the browser itself is pressed on a screen without a monitor; where there is none, one line says that this is left out. */
export function ensureDesktop() {
  if (process.platform !== 'linux' || (there('Xvfb') && there('xdotool'))) return;
  if (installPackages('a screen without a monitor', ['xvfb', 'xdotool'])) return;
  console.error('No Xvfb and xdotool were found on the PATH: the key of the toolbar button is not pressed.');
}
