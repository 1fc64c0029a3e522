import { browserBreaks } from './browser.mjs';
import { buildBreaks } from './build.mjs';
import { engineBreaks } from './engine.mjs';
import { messageBreaks } from './messages.mjs';
import { readingBreaks } from './reading.mjs';
import { storageBreaks } from './storage.mjs';
import { supplyBreaks } from './supply.mjs';

/**
 * Each promise about patient data, broken at one place after the other. `how`: in memory, where the modules of a test alone are enough; in a
 * copy of the whole tree, where something is built or read from the disk; in a copy with a browser.
 */
export const breaks = [
  ...[...messageBreaks, ...readingBreaks, ...engineBreaks, ...storageBreaks].map((one) => ({ ...one, how: 'memory' })),
  ...[...supplyBreaks, ...buildBreaks].map((one) => ({ ...one, how: 'copy' })),
  ...browserBreaks.map((one) => ({ ...one, how: 'browser' })),
];
