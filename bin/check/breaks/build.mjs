import { at } from './at.mjs';

const built = 'test/supply/built.test.ts';
const config = 'wxt.config.ts';
const permissions = 'optional_host_permissions:';

export const buildBreaks = [
  ...at('nothing-leaves', 'entrypoints/background.ts', built, 'holds no way out: fetch', [
    ['something is fetched', 'offerMenus(', "void fetch('https://a.example/');\n    offerMenus("],
  ]),
  ...at('nothing-leaves', 'lib/platform/menus.ts', built, 'another address', [
    ['a tab goes somewhere else', "browser.runtime.getURL('/workbench.html", "('https://a.example/' + '"],
  ]),
  ...at('nothing-leaves', config, built, 'asks for exactly', [
    ['pages of ours may connect', "connect-src 'none'", 'connect-src *'],
    ['pages of ours may load pictures from anywhere', "img-src 'self' data:", 'img-src * data:'],
    ['scripts from elsewhere may run', "script-src 'self'", "script-src 'self' https://a.example"],
  ]),
  ...at('text-is-data', config, built, 'asks for exactly', [
    ['trusted types are off', "; require-trusted-types-for 'script'; trusted-types 'none'", ''],
  ]),
  ...at('asked-only', config, built, 'asks for exactly', [
    ['every site may be read', permissions, `host_permissions: ['<all_urls>'],\n    ${permissions}`],
    [
      'a page may load what is ours',
      permissions,
      `web_accessible_resources: [{ resources: ['popup.html'], matches: ['https://*/*'] }],\n    ${permissions}`,
    ],
    ['another extension may connect', permissions, `externally_connectable: { ids: ['*'] },\n    ${permissions}`],
    ['a web page may connect', permissions, `externally_connectable: { matches: ['https://a.example/*'] },\n    ${permissions}`],
    ['one permission more', "'activeTab', ", "'activeTab', 'history', "],
  ]),
  ...at('text-is-data', 'entrypoints/reader.ts', built, 'markup from text', [
    [
      'the reader makes markup of what it read',
      'const record = await readAndWatch();',
      "const record = await readAndWatch();\n  document.createElement('p').innerHTML = record.title;",
    ],
  ]),
  ...at('bounded', 'entrypoints/reader.ts', built, 'injected into a page stay below', [
    [
      'the reader brings the whole lexicon into the page',
      'import { readAndWatch }',
      "import { findFacts } from '@/lib/notes/find-facts';\nimport { readAndWatch }",
    ],
  ]),
];
