import type { Consumer, JsMsg } from '@nats-io/jetstream';

const expires = 1_000;

/** Up to `most` messages of what waits now. A server that goes in the middle may never end the request, so it is ended here. */
export async function fetchSome(consumer: Consumer, most: number): Promise<JsMsg[]> {
  const messages = await consumer.fetch({ max_messages: most, expires });
  const late = setTimeout(() => void messages.close(), expires * 3);
  const taken: JsMsg[] = [];
  try {
    for await (const message of messages) taken.push(message);
  } finally {
    clearTimeout(late);
  }
  return taken;
}
