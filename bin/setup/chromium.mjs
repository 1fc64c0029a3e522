import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { installPackages } from './install-packages.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge', 'chrome'];
const fixedPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** Path of a Chromium: `CHROME_PATH`, one on the PATH, the usual places, Playwright's own; null when there is none. */
export function findChromium() {
  const given = process.env.CHROME_PATH;
  if (given && existsSync(given)) return given;
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    for (const name of names) {
      const file = path.join(folder, name);
      if (isExecutable(file)) return file;
    }
  }
  return fixedPlaces.find((file) => existsSync(file)) ?? playwrightChromium();
}

/** The same, and where there is none, Debian's package as root; else one line that says what to install, and null. */
export function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  if (installPackages('Chromium', ['chromium', 'fonts-liberation'])) {
    const installed = findChromium();
    if (installed) return installed;
  }
  console.error('No Chromium was found: install Chromium or Chrome, or set CHROME_PATH. What needs a browser is left out.');
  return null;
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function playwrightChromium() {
  const home = process.env.PLAYWRIGHT_BROWSERS_PATH ?? path.join(os.homedir(), '.cache/ms-playwright');
  if (!existsSync(home)) return null;
  const folder = readdirSync(home)
    .filter((name) => name.startsWith('chromium-'))
    .sort()
    .at(-1);
  const file = folder ? path.join(home, folder, 'chrome-linux/chrome') : '';
  return file && existsSync(file) ? file : null;
}
