import { availableParallelism } from 'node:os';
import { parsePractice } from '@/lib/encounter/parse-practice';
import type { Answer, NumberedLine } from './batch/answer-line';
import { answeredBefore } from './batch/answered-before';
import { gatherCrew } from './batch/crew';
import { linesOf } from './batch/lines-of';
import { openInput } from './batch/open-input';
import { openOutput } from './batch/open-output';
import { type Command, InputError, type Io } from './command';
import { parseOptions } from './options';
import { readJsonInput } from './read-input';

/** Lines that one worker takes at a time, and portions under way per worker: what is held in memory at most. */
const portionSize = 16;
const portionsAhead = 3;

export const command: Command = {
  summary: 'checks newline-delimited encounters, in order, streaming',
  usage: 'IN OUT [--jobs N] [--resume] [--practice P.json]   (- for standard input or output)',
  async run(args, io) {
    const { values, positionals } = parseOptions(args, {
      jobs: { type: 'string' },
      resume: { type: 'boolean' },
      practice: { type: 'string' },
    });
    const [source, target] = positionals;
    if (!source || !target || positionals.length > 2) throw new InputError('Name input and output: crossbite batch IN OUT.');
    const jobs = jobsOf(values.jobs);
    const practice = values.practice ? parsePractice(await readJsonInput(values.practice, io)) : null;
    if (practice && !practice.ok) throw new InputError(practice.error);
    if (values.resume && (source === '-' || target === '-'))
      throw new InputError('--resume needs files: a stream cannot be taken up again.');
    if (source !== '-' && source === target) throw new InputError('Input and output are the same file: name another output.');
    const input = await openInput(source, io);
    const skip = values.resume ? await answeredBefore(target) : 0;
    const output = await openOutput(target, skip > 0 || values.resume === true, io);
    const crew = gatherCrew(jobs, practice?.practice ?? null);
    const count = { answered: 0, 'in-error': 0, bad: 0 };
    const progress = progressOf(io, skip);
    const underWay: Promise<readonly Answer[]>[] = [];
    const settle = async () => {
      const answers = (await underWay.shift()) ?? [];
      for (const answer of answers) count[answer.outcome]++;
      if (answers.length > 0) await output.write(`${answers.map((answer) => answer.text).join('\n')}\n`);
      progress(count.answered + count['in-error'] + count.bad, count.bad);
    };
    try {
      let portion: NumberedLine[] = [];
      let seen = 0;
      for await (const line of linesOf(input)) {
        if (seen++ < skip) continue;
        portion.push(line);
        if (portion.length < portionSize) continue;
        underWay.push(crew.answer(portion));
        portion = [];
        if (underWay.length >= crew.size * portionsAhead) await settle();
      }
      if (portion.length > 0) underWay.push(crew.answer(portion));
      while (underWay.length > 0) await settle();
      if (seen === 0) throw new InputError('The input holds no lines: newline-delimited encounters are expected.');
    } finally {
      await crew.dismiss();
      await output.close();
    }
    if (io.terminal) io.err('\n');
    return count['in-error'] > 0 ? 1 : 0;
  },
};

function jobsOf(value: string | undefined): number {
  if (value === undefined) return availableParallelism();
  const jobs = Number(value);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 256) throw new InputError('--jobs takes a whole number from 1 to 256.');
  return jobs;
}

/** Counts on a terminal, five times a second at most. */
function progressOf(io: Io, skipped: number): (answered: number, bad: number) => void {
  let last = 0;
  return (answered, bad) => {
    const now = Date.now();
    if (!io.terminal || now - last < 200) return;
    last = now;
    io.err(`\r${answered + skipped} answered${bad > 0 ? `, ${bad} bad` : ''}`);
  };
}
