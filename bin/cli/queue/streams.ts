import { AckPolicy, RetentionPolicy, StorageType } from '@nats-io/jetstream';
import type { Queue } from './connect';

const seconds = (count: number): number => count * 1e9;
const fortnight = seconds(14 * 24 * 3600);

export const workers = 'workers';
export const lineSubject = (name: string, job: string): string => `${name}.in.${job}`;
export const answerSubject = (name: string, job: string): string => `${name}.out.${job}`;
export const inStream = (name: string): string => `${name}_in`;
export const outStream = (name: string): string => `${name}_out`;

/**
 * Makes the two streams where they are not there yet. Lines wait in a work queue, which drops each one with its acknowledgement; answers wait
 * until they were collected. Nothing of either outlives a fortnight. The server drops a message whose id it has seen within half an hour.
 */
export async function openStreams(queue: Queue): Promise<void> {
  const common = {
    storage: StorageType.File,
    num_replicas: queue.replicas,
    max_age: fortnight,
    duplicate_window: seconds(1800),
  };
  await untilDone(async () => {
    await queue.manager.streams.add({
      ...common,
      name: inStream(queue.name),
      subjects: [`${queue.name}.in.>`],
      retention: RetentionPolicy.Workqueue,
    });
    await queue.manager.streams.add({ ...common, name: outStream(queue.name), subjects: [`${queue.name}.out.>`] });
    await queue.manager.consumers.add(inStream(queue.name), {
      durable_name: workers,
      ack_policy: AckPolicy.Explicit,
      ack_wait: seconds(queue.redeliverAfter),
      max_ack_pending: 20_000,
    });
  });
}

/** Tries again while the cluster elects a leader; gives up after `limit` ms with the last error. */
export async function untilDone<T>(attempt: () => Promise<T>, limit = 60_000): Promise<T> {
  const end = Date.now() + limit;
  for (let wait = 100; ; wait = Math.min(wait * 2, 2_000)) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() + wait > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}
