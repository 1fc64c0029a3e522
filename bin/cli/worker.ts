import { availableParallelism } from 'node:os';
import { parsePractice } from '@/lib/encounter/parse-practice';
import { gatherCrew } from './batch/crew';
import { type Command, InputError } from './command';
import { parseOptions } from './options';
import { openQueue, queueOptions, queueUsage } from './queue/connect';
import { openStreams } from './queue/streams';
import { work } from './queue/work';
import { readJsonInput } from './read-input';

export const command: Command = {
  summary: 'answers encounters from a NATS JetStream queue until it is stopped',
  usage: `[--jobs N] [--practice P.json] [--until-idle SECONDS] ${queueUsage}`,
  async run(args, io) {
    const { values, positionals } = parseOptions(args, {
      ...queueOptions,
      jobs: { type: 'string' },
      practice: { type: 'string' },
      'until-idle': { type: 'string' },
    });
    if (positionals.length > 0) throw new InputError('crossbite worker takes options only.');
    const jobs = values.jobs === undefined ? availableParallelism() : Number(values.jobs);
    if (!Number.isInteger(jobs) || jobs < 1 || jobs > 256) throw new InputError('--jobs takes a whole number from 1 to 256.');
    const idle = values['until-idle'] === undefined ? null : Number(values['until-idle']);
    if (idle !== null && !(idle > 0)) throw new InputError('--until-idle takes a number of seconds.');
    const practice = values.practice ? parsePractice(await readJsonInput(values.practice, io)) : null;
    if (practice && !practice.ok) throw new InputError(practice.error);
    const stop = new AbortController();
    const leave = () => stop.abort();
    // Before the servers are asked: who stops a worker that is still on its way there gets the same clean end.
    process.once('SIGINT', leave);
    process.once('SIGTERM', leave);
    const queue = await openQueue(values);
    const crew = gatherCrew(jobs, practice?.practice ?? null);
    try {
      await openStreams(queue);
      io.err('taking lines from the queue\n');
      const answered = await work(queue, crew, { idleSeconds: idle, stop: stop.signal });
      io.err(`${answered} answered\n`);
    } finally {
      process.off('SIGINT', leave);
      process.off('SIGTERM', leave);
      await crew.dismiss();
      await queue.close();
    }
    return 0;
  },
};
