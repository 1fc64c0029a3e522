import { at } from './at.mjs';

const senders = 'test/messages/senders.test.ts';
const sameVisit = 'test/messages/same-visit.test.ts';

export const messageBreaks = [
  ...at('own-callers', 'lib/messages/handle.ts', senders, '', [
    [
      'any sender is answered',
      'if (!from || !name || !(messages[name].from as readonly string[]).includes(from)) return',
      'if (!name) return',
    ],
    ['a message of any shape is taken', 'if (!request.success) return', 'if (false) return'],
  ]),
  ...at('own-callers', 'lib/messages/sender-class.ts', senders, 'nobody else', [
    ['a page of ours in a strange frame counts', 'if (sender.tab && (sender.frameId ?? 0) !== 0) return null;', ''],
    ['another extension counts', 'sender.id !== ownId || ', ''],
  ]),
  ...at('own-callers', 'lib/messages/message.ts', senders, 'unknown key', [
    ['a message may carry more than it should', 'unlock: { request: z.strictObject', 'unlock: { request: z.object'],
  ]),
  ...at('marks-decide-nothing', 'lib/messages/message.ts', senders, 'may say two things only', [
    [
      'a page may decide',
      "amend: { request: z.strictObject({ tab, run, amendment: Amendment }), response: Outcome, from: ['popup', 'panel'] }",
      "amend: { request: z.strictObject({ tab, run, amendment: Amendment }), response: Outcome, from: ['popup', 'panel', 'reader'] }",
    ],
  ]),
  ...at('silent-tools', 'lib/messages/handle.ts', senders, 'words of a failure', [
    [
      'the words of a failure are passed on',
      "} catch {\n    return { answered: false, why: 'failed' };",
      '} catch (error) {\n    return { answered: false, why: String(error) };',
    ],
  ]),
  ...at('right-patient', 'lib/messages/handlers/check-tab.ts', sameVisit, 'a decision on what is shown', [
    [
      'the identity of a reading is not checked',
      'if (!read.ok || read.frames.length !== check.documents.length) return false;',
      'return true;',
    ],
    [
      'another content in the same document passes',
      'item.document === document && item.print === print',
      'item.document === document',
    ],
    [
      'another document with the same content passes',
      'item.document === document && item.print === print',
      'item.print === print',
    ],
  ]),
  ...at('right-patient', 'lib/messages/tab-state.ts', sameVisit, 'a decision on what is shown', [
    ['a decision on an earlier result passes', 'check.run === run && ', ''],
    ['a page that said it changed is still shown', ' && !check.changed ? check', ' ? check'],
  ]),
];
