import { stat } from 'node:fs/promises';
import { DeliverPolicy } from '@nats-io/jetstream';
import { openOutput } from './batch/open-output';
import { type Command, InputError, type Io } from './command';
import { parseOptions } from './options';
import { type AnswerBody, unpackBody } from './queue/body';
import { openQueue, type Queue, queueOptions, queueUsage } from './queue/connect';
import { fetchSome } from './queue/fetch-some';
import { Spool } from './queue/spool';
import { answerSubject, openStreams, outStream, untilDone } from './queue/streams';

export const command: Command = {
  summary: 'gathers the answers of a NATS JetStream queue into one file, in order, each once',
  usage: `OUT ${queueUsage}`,
  async run(args, io) {
    const { values, positionals } = parseOptions(args, queueOptions);
    const [target] = positionals;
    if (!target || target === '-' || positionals.length > 1) throw new InputError('Name one output file: crossbite collect OUT.');
    if ((await stat(target).catch(() => null))?.isDirectory()) throw new InputError(`${target} is a folder: name a file.`);
    const queue = await openQueue(values);
    try {
      await openStreams(queue);
      const spool = await Spool.beside(target).catch(() => {
        throw new InputError(`${target} cannot be written: name a file in a folder that exists.`);
      });
      try {
        const jobs = await gather(queue, spool, io);
        const output = await openOutput(target, false, io);
        for (const job of jobs) for await (const bytes of spool.inOrder(job)) await output.write(bytes);
        await output.close();
        // Only what stands in the output leaves the servers.
        for (const job of jobs)
          await untilDone(() => queue.manager.streams.purge(outStream(queue.name), { filter: answerSubject(queue.name, job) }));
      } finally {
        await spool.drop();
      }
    } finally {
      await queue.close();
    }
    return 0;
  },
};

/** Reads until every job that was submitted is answered whole. Resolves to the jobs in the order of their submission. */
async function gather(queue: Queue, spool: Spool, io: Io): Promise<readonly string[]> {
  const totals = new Map<string, number | null>();
  const complete = () => totals.size > 0 && [...totals].every(([job, total]) => total !== null && spool.count(job) >= total);
  const waiting = (await queue.manager.streams.info(outStream(queue.name))).state.messages;
  if (waiting === 0) throw new InputError('Nothing was submitted: put encounters in with crossbite submit.');
  let next = 1;
  while (!complete()) {
    try {
      const start = { deliver_policy: DeliverPolicy.StartSequence, opt_start_seq: next };
      const consumer = await queue.client.consumers.get(outStream(queue.name), start);
      // A consumer that lived on a server which went gives nothing, and does not say so: then another is made.
      for (let reached = 0; !complete() && (reached !== next || (await lastOf(queue)) < next); ) {
        reached = next;
        for (const message of await fetchSome(consumer, 500)) {
          next = message.seq + 1;
          const job = message.subject.split('.').at(-1) ?? '';
          const body = await unpackBody<AnswerBody>(message.data);
          if (!totals.has(job)) totals.set(job, null);
          if (body.kind === 'total') totals.set(job, body.lines);
          if (body.kind === 'answer') await spool.keep(job, body.line, body.text);
        }
        if (io.terminal) io.err(`\r${[...totals.keys()].reduce((sum, job) => sum + spool.count(job), 0)} answers`);
      }
    } catch {
      // The servers are electing a leader or are away; what was read stays.
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
  if (io.terminal) io.err('\n');
  return [...totals.keys()];
}

const lastOf = async (queue: Queue): Promise<number> => (await queue.manager.streams.info(outStream(queue.name))).state.last_seq;
