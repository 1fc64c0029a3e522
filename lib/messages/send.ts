import { browser } from 'wxt/browser';
import type { Answer } from './handle';
import { type MessageName, messages, type RequestOf, type ResponseOf } from './message';

/**
 * Sends one message to the worker. A worker that was stopped on the way is started again by the next try, so the message goes out up
 * to three times; every handler may therefore be called twice for one wish. Null where nobody answered or the answer was refused.
 */
export async function send<N extends MessageName>(name: N, request: RequestOf<N>): Promise<ResponseOf<N> | null> {
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      const answer = (await browser.runtime.sendMessage({ name, request })) as Answer | undefined;
      if (answer?.answered) {
        const value = messages[name].response.safeParse(answer.value);
        return value.success ? (value.data as ResponseOf<N>) : null;
      }
      if (answer) return null;
    } catch {
      // The channel closed with the worker.
    }
    await new Promise((resolve) => setTimeout(resolve, 50 * (attempt + 1)));
  }
  return null;
}
