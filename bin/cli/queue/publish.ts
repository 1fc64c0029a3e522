import type { Queue } from './connect';
import { untilDone } from './streams';

/** Puts a message into its stream and waits until the servers have it. The id keeps a message that is sent twice from being kept twice. */
export async function publish(queue: Queue, subject: string, id: string, body: Uint8Array): Promise<void> {
  await untilDone(() => queue.client.publish(subject, body, { msgID: id }), 10 * 60_000);
}

/** Runs tasks with at most `width` under way; `add` waits for room, `done` for the rest. The first failure comes out of either. */
export function window(width: number) {
  const underWay = new Set<Promise<void>>();
  let failed: { error: unknown } | null = null;
  const check = () => {
    if (failed) throw failed.error;
  };
  return {
    async add(task: () => Promise<void>): Promise<void> {
      while (underWay.size >= width) await Promise.race(underWay);
      check();
      const run: Promise<void> = task()
        .catch((error: unknown) => {
          failed ??= { error };
        })
        .finally(() => underWay.delete(run));
      underWay.add(run);
    },
    async done(): Promise<void> {
      await Promise.all(underWay);
      check();
    },
  };
}
