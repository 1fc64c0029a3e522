import { at } from './at.mjs';

const exportsTest = 'test/claim/hostile-exports.test.ts';
const queries = 'test/necessity/queries.test.ts';
const silent = 'test/setup/silent-command.test.ts';

export const engineBreaks = [
  ...at('text-is-data', 'lib/x12/segment.ts', exportsTest, 'an 837P has no segment', [
    ['a field may end its segment', "text.replace(/[^\\x20-\\x7e]|[*~:^]/g, ' ')", 'text'],
  ]),
  ...at('text-is-data', 'lib/shadow/report-csv.ts', exportsTest, 'no cell of a table', [
    ['a cell may begin a formula', '/^[=+\\-@\\t\\r]/.test(text)', 'false'],
  ]),
  ...at('text-is-data', 'lib/claim/cms1500/print-grid.ts', exportsTest, 'a claim form does nothing', [
    ['a printer obeys what a chart holds', "/[ -~]/.test(character) ? character : ' '", 'character'],
  ]),
  ...at('named-person', 'lib/messages/message.ts', 'test/messages/senders.test.ts', 'have their limits', [
    [
      'nobody needs to stand behind a line',
      "z.object({ kind: z.literal('accept'), by: name,",
      "z.object({ kind: z.literal('accept'), by: z.string(),",
    ],
  ]),
  ...at('open-questions', 'lib/necessity/documentation/elements.ts', queries, 'of every policy and element', [
    ['a question leads', 'ask: { ask, why,', 'ask: { ask: `Document that ${ask}`, why,'],
  ]),
  ...at('open-questions', 'lib/necessity/queries/options.ts', queries, 'offers, where it is closed', [
    ['a closed question has no way out', "['Other', 'Unable to determine'] as const", "['Other'] as const"],
  ]),
  ...at('silent-tools', 'lib/encounter/parse-encounter.ts', silent, '^.*precheck says', [
    ['a refusal repeats what it refuses', '(${expectation(issue)}).`', '(${JSON.stringify(record)}).`'],
  ]),
  ...at('silent-tools', 'bin/cli/read-input.ts', silent, '^.*precheck says', [
    ['a refusal repeats the text of a file', 'is not valid JSON (${where}).`', 'is not valid JSON (${text}).`'],
  ]),
];
