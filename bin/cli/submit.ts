import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { linesOf } from './batch/lines-of';
import { openInput } from './batch/open-input';
import { type Command, InputError } from './command';
import { parseOptions } from './options';
import { packBody } from './queue/body';
import { openQueue, queueOptions, queueUsage } from './queue/connect';
import { publish, window } from './queue/publish';
import { answerSubject, lineSubject, openStreams } from './queue/streams';

export const command: Command = {
  summary: 'puts newline-delimited encounters into a NATS JetStream queue',
  usage: `IN ${queueUsage}   (- for standard input)`,
  async run(args, io) {
    const { values, positionals } = parseOptions(args, queueOptions);
    const [source] = positionals;
    if (!source || positionals.length > 1) throw new InputError('Name one input: crossbite submit IN.');
    const input = await openInput(source, io);
    const job = await jobOf(source);
    const queue = await openQueue(values);
    try {
      await openStreams(queue);
      await publish(queue, answerSubject(queue.name, job), `${job}:begin`, await packBody({ kind: 'begin' }));
      const sending = window(256);
      let lines = 0;
      for await (const { line, text } of linesOf(input)) {
        lines++;
        await sending.add(async () => {
          const whole = await packBody({ line, text });
          const fits = whole.length < queue.largest - 1024;
          const body = fits ? whole : await packBody({ line, error: 'This line is larger than the queue takes.' });
          await publish(queue, lineSubject(queue.name, job), `${job}:${line}`, body);
        });
        if (io.terminal && lines % 500 === 0) io.err(`\r${lines} submitted`);
      }
      await sending.done();
      if (lines === 0) throw new InputError('The input holds no lines: newline-delimited encounters are expected.');
      await publish(queue, answerSubject(queue.name, job), `${job}:total`, await packBody({ kind: 'total', lines }));
      io.out(`${JSON.stringify({ job, lines })}\n`);
    } finally {
      await queue.close();
    }
    return 0;
  },
};

/** The same file is the same job, so that a submission that was interrupted can be said again; a stream is a new one each time. */
async function jobOf(source: string): Promise<string> {
  if (source === '-') return randomUUID();
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(source)) hash.update(chunk as Buffer);
  return hash.digest('hex').slice(0, 24);
}
