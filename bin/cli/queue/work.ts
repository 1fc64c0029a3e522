import type { JsMsg } from '@nats-io/jetstream';
import type { Answer } from '../batch/answer-line';
import type { Crew } from '../batch/crew';
import { type LineBody, packBody, unpackBody } from './body';
import type { Queue } from './connect';
import { fetchSome } from './fetch-some';
import { publish } from './publish';
import { answerSubject, inStream, workers } from './streams';

/** Lines taken at a time by each thread, and tries after which a line is answered as one that cannot be checked. */
const portionSize = 16;
const tries = 5;

/**
 * Takes lines, answers them and acknowledges each once the servers hold its answer, so that a worker that dies loses nothing: its lines go to
 * another. Ends when `stop` fires, with what is under way answered, or after `idleSeconds` without a line and with the
 * queue empty. Resolves to how many were answered.
 */
export async function work(
  queue: Queue,
  crew: Crew,
  { idleSeconds, stop }: { idleSeconds: number | null; stop: AbortSignal },
): Promise<number> {
  let answered = 0;
  let last = Date.now();
  const loop = async () => {
    while (!stop.aborted) {
      const messages = await take(queue, portionSize * crew.size);
      if (messages.length === 0) {
        if (idleSeconds === null || Date.now() - last < idleSeconds * 1000) continue;
        if (await isEmpty(queue)) return;
        last = Date.now();
        continue;
      }
      await Promise.all(await answerAll(queue, crew, messages));
      answered += messages.length;
      last = Date.now();
    }
  };
  // Two portions in turn: one is answered while the other travels.
  await Promise.all([loop(), loop()]);
  return answered;
}

/** Up to `most` messages; none where nothing waits, or while the servers are away. */
async function take(queue: Queue, most: number): Promise<JsMsg[]> {
  try {
    return await fetchSome(await queue.client.consumers.get(inStream(queue.name), workers), most);
  } catch {
    await new Promise((resolve) => setTimeout(resolve, 500));
    return [];
  }
}

/** Whether no line waits and none is with another worker; servers that are away have not said so. */
async function isEmpty(queue: Queue): Promise<boolean> {
  try {
    const { num_pending, num_ack_pending } = await queue.manager.consumers.info(inStream(queue.name), workers);
    return num_pending + num_ack_pending === 0;
  } catch {
    return false;
  }
}

async function answerAll(queue: Queue, crew: Crew, messages: readonly JsMsg[]): Promise<Promise<void>[]> {
  const bodies = await Promise.all(messages.map((message) => unpackBody<LineBody>(message.data)));
  const lines = bodies.flatMap(({ line, text }, index) =>
    text !== undefined && (messages[index]?.info.deliveryCount ?? 1) <= tries ? [{ line, text, index }] : [],
  );
  const answers = new Map<number, Answer>();
  const portions = Array.from({ length: Math.ceil(lines.length / portionSize) }, (_, i) =>
    lines.slice(i * portionSize, (i + 1) * portionSize),
  );
  await Promise.all(
    portions.map(async (portion) => {
      const found = await crew.answer(portion);
      portion.forEach(({ index }, i) => {
        const answer = found[i];
        if (answer) answers.set(index, answer);
      });
    }),
  );
  return messages.map(async (message, index) => {
    const { line, error } = bodies[index] ?? { line: 0, error: undefined };
    const text =
      answers.get(index)?.text ?? JSON.stringify({ line, error: error ?? `Workers gave this line up after ${tries} tries.` });
    const job = message.subject.split('.').at(-1) ?? '';
    let body = await packBody({ kind: 'answer', line, text });
    if (body.length > queue.largest - 1024) {
      body = await packBody({
        kind: 'answer',
        line,
        text: JSON.stringify({ line, error: 'The answer is larger than the queue takes.' }),
      });
    }
    await publish(queue, answerSubject(queue.name, job), `${job}:${line}`, body);
    message.ack();
  });
}
