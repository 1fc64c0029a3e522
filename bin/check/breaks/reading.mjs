import { at } from './at.mjs';

const hostile = 'test/pages/hostile.test.ts';
const bounds = 'test/pages/bounds.test.ts';

export const readingBreaks = [
  ...at('text-is-data', 'lib/reading/dom-access.ts', hostile, 'names that clobber', [
    ['a page answers for its own nodes', "firstChild: get('firstChild')", 'firstChild: (node) => node.firstChild'],
    [
      'a page answers for what stands beside a node',
      "nextSibling: get('nextSibling')",
      'nextSibling: (node) => node.nextSibling',
    ],
  ]),
  ...at('text-is-data', 'lib/reading/clean-text.ts', hostile, 'invisible characters', [
    ['characters that no eye sees stay in a code', ".replace(invisible, '')", ''],
  ]),
  ...at('text-is-data', 'lib/reading/visibility.ts', hostile, 'no eye sees', [
    ['what no eye sees is read', 'if (gone.test(style)) return 2;', ''],
  ]),
  ...at('text-is-data', 'lib/reading/read-frame.ts', hostile, 'left as it was', [
    ['a page is changed by being read', 'nodes.push(entry);', "nodes.push(entry);\n    element.setAttribute('data-read', '');"],
  ]),
  ...at('bounded', 'lib/reading/read-frame.ts', bounds, '', [
    ['a page of any length is read', 'nodes.length >= MAX_NODES || ', ''],
    ['text of any length is read', ' || characters > MAX_TEXT', ''],
    ['a page of any depth is read', 'if (depth >= MAX_DEPTH) {', 'if (false) {'],
    ['any number of hidden elements is read', 'if (state > 0 && ++hiddenNodes > MAX_HIDDEN) continue;', ''],
  ]),
  ...at('bounded', 'lib/intake/pdf/unpacks-beyond.ts', 'test/intake/unpacks-beyond.test.ts', 'times over', [
    ['what is packed twice in a PDF is not counted', '!first || (inner.length === 0 && !startsPacked(first))', 'true'],
    ['a PDF may unpack to anything', 'if (left < 0 || leftOfPictures < 0) return true;', ''],
  ]),
];
