import '../support/fake-browser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerMessage, type Handlers } from '@/lib/messages/handle';
import { type MessageName, messages, type RequestOf } from '@/lib/messages/message';
import { type Sender, senderClass } from '@/lib/messages/sender-class';
import { tried } from '../support/tried';

const OWN = 'own-id';
const HOME = 'chrome-extension://own-id/';
const place = { tab: 3, run: 'run-1' };

/** One good request of each message. */
const valid: { [N in MessageName]: RequestOf<N> } = {
  check: { tab: 3 },
  chooseVisit: { ...place, date: '2026-10-05' },
  verify: place,
  amend: { ...place, amendment: { kind: 'undo', by: 'Ada Reyes' } },
  followupsChanged: { visit: 'visit-1' },
  amendKept: { visit: 'visit-1', amendment: { kind: 'undo', by: 'Ada Reyes' } },
  pageChanged: {},
  pageReady: {},
  sitesChanged: {},
  used: {},
  lock: {},
  office: { visit: '' },
  unlock: { passphrase: 'x' },
  recordSigner: { name: 'Ada Reyes' },
  light: { ...place, place: null, how: 'shown' },
  recordMarks: { ...place, on: true },
  focusedField: place,
  fillField: { ...place, token: 't', value: 'v' },
};
const names = Object.keys(messages) as MessageName[];

const callers: Record<'reader' | 'popup' | 'panel' | 'workbench', Sender> = {
  reader: { id: OWN, url: 'https://pm.example/chart', frameId: 0, tab: { id: 3 } },
  popup: { id: OWN, url: `${HOME}popup.html` },
  panel: { id: OWN, url: `${HOME}sidepanel.html` },
  workbench: { id: OWN, url: `${HOME}workbench.html#/visits`, frameId: 0, tab: { id: 9 } },
};

/** Whoever else may speak to an extension. */
const strangers: Record<string, Sender> = {
  'another extension': { id: 'other-id', url: 'chrome-extension://other-id/popup.html' },
  'another extension that names our page': { id: 'other-id', url: `${HOME}popup.html` },
  'a page that may connect from outside': { url: 'https://pm.example/', tab: { id: 3 } },
  'nobody with an address': { id: OWN },
  'an address that is none': { id: OWN, url: 'popup.html' },
  'a popup inside a frame of a page': { id: OWN, url: `${HOME}popup.html`, frameId: 7, tab: { id: 3 } },
  'a panel inside a frame of a page': { id: OWN, url: `${HOME}sidepanel.html`, frameId: 1, tab: { id: 3 } },
  'a page of ours that is in no table': { id: OWN, url: `${HOME}options.html` },
  'a look-alike of our host': { id: OWN, url: 'chrome-extension://own-id.example/popup.html' },
  'a page that only ends like ours': { id: OWN, url: 'https://pm.example/popup.html' },
  'a data address': { id: OWN, url: 'data:text/html,x', tab: { id: 3 } },
};

function handlersThat(act: () => unknown): { handlers: Handlers; called: string[] } {
  const called: string[] = [];
  const handlers = Object.fromEntries(
    names.map((name) => [
      name,
      async () => {
        called.push(name);
        return act();
      },
    ]),
  ) as unknown as Handlers;
  return { handlers, called };
}

const ask = (raw: unknown, sender: Sender, act: () => unknown = () => ({ ok: true })) => {
  const { handlers, called } = handlersThat(act);
  return answerMessage(handlers, raw, sender, OWN, HOME).then((answer) => ({ answer, called }));
};

describe('each message has its callers', () => {
  const pairs = names.flatMap((name) => Object.entries(callers).map(([from, sender]) => ({ name, from, sender })));
  it.each(pairs)('$name from $from', async ({ name, from, sender }) => {
    tried('own-callers', `message ${name} from ${from}`, 1);
    const { answer, called } = await ask({ name, request: valid[name] }, sender);
    if ((messages[name].from as readonly string[]).includes(from)) {
      expect(answer.answered).toBe(true);
      expect(called).toEqual([name]);
    } else {
      expect(answer).toEqual({ answered: false, why: 'refused' });
      expect(called).toEqual([]);
    }
  });

  it('a page that is read may say two things only, and both carry nothing', () => {
    tried('marks-decide-nothing', 'every message there is, looked at for what a page may cause', names.length);
    expect(names.filter((name) => (messages[name].from as readonly string[]).includes('reader'))).toEqual([
      'pageChanged',
      'pageReady',
    ]);
  });

  it.each(Object.entries(strangers))('nobody else: %s', async (_, sender) => {
    tried('own-callers', 'every message from a stranger', names.length);
    for (const name of names) {
      if (name.startsWith('page') && sender.id === OWN && sender.tab && sender.url?.startsWith('https:')) continue;
      const { answer, called } = await ask({ name, request: valid[name] }, sender);
      expect(answer).toEqual({ answered: false, why: 'refused' });
      expect(called).toEqual([]);
    }
  });

  it('no invented sender is ever more than the reader of its own tab', () => {
    tried('own-callers', 'invented senders', 2000);
    const sender = fc.record({
      id: fc.constantFrom(OWN, 'other-id', undefined),
      url: fc.oneof(
        fc.webUrl(),
        fc.string(),
        fc.constantFrom(
          'https://own-id/popup.html',
          'http://own-id/sidepanel.html',
          'about:blank',
          'blob:chrome-extension://own-id/1',
        ),
        fc.constantFrom('filesystem:chrome-extension://own-id/popup.html', 'chrome-extension://OTHER/popup.html'),
      ),
      frameId: fc.option(fc.nat(5), { nil: undefined }),
      tab: fc.option(fc.record({ id: fc.option(fc.nat(9), { nil: undefined }) }), { nil: undefined }),
    });
    fc.assert(
      fc.property(sender, (one) => {
        const found = senderClass(one, OWN, HOME);
        expect(found === null || (found === 'reader' && one.id === OWN && one.tab?.id !== undefined)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('each message has its shape', () => {
  it.each(names)('%s: an unknown key is refused', async (name) => {
    const from = messages[name].from[0];
    const { answer, called } = await ask({ name, request: { ...valid[name], more: 1 } }, callers[from]);
    expect(answer).toEqual({ answered: false, why: 'refused' });
    expect(called).toEqual([]);
  });

  it('anything that is no message is refused, and nothing throws', async () => {
    tried('own-callers', 'values of any shape in the place of a message', 100);
    await fc.assert(
      fc.asyncProperty(fc.anything({ withNullPrototype: true }), async (raw) => {
        const { answer, called } = await ask(raw, callers.panel);
        expect(answer).toEqual({ answered: false, why: 'refused' });
        expect(called).toEqual([]);
      }),
    );
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', ''])('a name that is in no table: "%s"', async (name) => {
    expect((await ask({ name, request: {} }, callers.panel)).answer).toEqual({ answered: false, why: 'refused' });
  });

  it('tab numbers, result names and values have their limits', async () => {
    const bad: [MessageName, object][] = [
      ['check', { tab: -1 }],
      ['check', { tab: 1.5 }],
      ['check', { tab: '3' }],
      ['verify', { tab: 3, run: 'x'.repeat(65) }],
      ['unlock', { passphrase: 'x'.repeat(4001) }],
      ['fillField', { ...place, token: 't', value: '' }],
      ['fillField', { ...place, token: 't', value: 'x'.repeat(201) }],
      ['recordSigner', { name: '' }],
      ['amend', { ...place, amendment: { kind: 'answer', missing: 'm', value: 'v' } }],
      ['amend', { ...place, amendment: { kind: 'accept', by: '', accepted: {} } }],
      ['amend', { ...place, amendment: { kind: 'own', by: 'A' } }],
    ];
    tried('named-person', 'decisions without a name, and other values out of bounds', bad.length);
    for (const [name, request] of bad) {
      const { answer } = await ask({ name, request }, callers[messages[name].from.at(-1) ?? 'panel']);
      expect(answer, `${name} ${JSON.stringify(request).slice(0, 60)}`).toEqual({ answered: false, why: 'refused' });
    }
  });

  it('the words of a failure stay inside', async () => {
    tried('silent-tools', 'a handler that fails with the name of a patient in its words', 1);
    const { answer } = await ask({ name: 'check', request: { tab: 3 } }, callers.popup, () => {
      throw new Error('Quillfeather, Odalys');
    });
    expect(answer).toEqual({ answered: false, why: 'failed' });
  });
});
