import { at } from './at.mjs';

const marks = 'test/e2e/marks.test.ts';
const live = 'test/e2e/live.test.ts';
const swap = 'test/e2e/swap.test.ts';

/** Broken in the built extension, and noticed in a real browser. */
export const browserBreaks = [
  ...at('right-patient', 'lib/platform/watch-frame.ts', swap, 'shows no result of another patient', [
    [
      'a page that changes is not watched',
      "browser.runtime.sendMessage({ name: 'pageChanged', request: {} })",
      'Promise.resolve()',
    ],
  ]).map((one) => ({ ...one, env: { CROSSBITE_SWAPS: '60' } })),
  ...at('marks-decide-nothing', 'lib/marks/draw-badges.ts', marks, 'decide nothing', [
    [
      'a mark listens to clicks, and acts on one',
      'root.append(element);',
      "root.append(element);\n    host.style.pointerEvents = 'auto';\n    host.addEventListener('click', () => void chrome.runtime.sendMessage({ name: 'pageChanged', request: {} }));",
    ],
  ]),
  ...at('asked-only', 'lib/platform/live-script.ts', live, '', [
    [
      'a site that was switched off is read on',
      'if (matches.length === 0) {',
      'if (matches.length === 0) return;\n  if (matches.length === 0) {',
    ],
  ]),
  ...at('silent-tools', 'lib/messages/handlers/check-tab.ts', 'test/e2e/silent.test.ts', 'read, shown, decided on', [
    [
      'the worker says to its console what it read',
      'const office = await opening;',
      'const office = await opening;\n  console.debug(JSON.stringify(read.frames));',
    ],
  ]),
];
