import { browser } from 'wxt/browser';
import { type MessageName, messages, type RequestOf, type ResponseOf } from './message';
import { type Sender, senderClass } from './sender-class';

export type Handlers = { [N in MessageName]: (request: RequestOf<N>, sender: Sender) => Promise<ResponseOf<N>> };
export type Answer = { answered: true; value: unknown } | { answered: false; why: 'refused' | 'failed' };

/** Listens for every message; anything that is not in the table, not from its callers, or not of its shape is refused. */
export function handleMessages(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender: Sender, respond: (answer: Answer) => void) => {
    void answerMessage(handlers, raw, sender, browser.runtime.id, browser.runtime.getURL('/')).then(respond);
    return true;
  });
}

/** One message → one answer; never throws. A handler's own error is not passed on: it could quote what it worked on. */
export async function answerMessage(
  handlers: Handlers,
  raw: unknown,
  sender: Sender,
  ownId: string,
  home: string,
): Promise<Answer> {
  const from = senderClass(sender, ownId, home);
  const name = messageName(raw);
  if (!from || !name || !(messages[name].from as readonly string[]).includes(from)) return { answered: false, why: 'refused' };
  const request = messages[name].request.safeParse((raw as { request?: unknown }).request);
  if (!request.success) return { answered: false, why: 'refused' };
  try {
    const handler = handlers[name] as (request: unknown, sender: Sender) => Promise<unknown>;
    return { answered: true, value: await handler(request.data, sender) };
  } catch {
    return { answered: false, why: 'failed' };
  }
}

function messageName(raw: unknown): MessageName | null {
  if (typeof raw !== 'object' || raw === null || !('name' in raw) || typeof raw.name !== 'string') return null;
  return Object.hasOwn(messages, raw.name) ? (raw.name as MessageName) : null;
}
