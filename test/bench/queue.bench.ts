import { createWriteStream, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { demoEncounters } from '@/bin/demo/practice/encounters';
import { crossbite, hasNats, startCluster } from '../queue/cluster';
import { type Row, row, spreadOf } from './row';

const count = 4_000;

/**
 * A queue of three servers and one worker on the same machine, beside `crossbite batch` over the same lines; what ten million encounters
 * would take follows from it. Nothing where nats-server is not installed.
 */
export async function bench(): Promise<Row[]> {
  if (!hasNats) return [];
  const cluster = await startCluster(3);
  try {
    const input = path.join(cluster.folder, 'in.jsonl');
    const output = path.join(cluster.folder, 'out.jsonl');
    await writeVisits(input);
    const cores = availableParallelism();
    const servers = ['--servers', cluster.addresses.join(',')];
    const submitted = await secondsOf(() => crossbite('submit', input, ...servers).ended);
    const worker = crossbite('worker', '--jobs', String(cores), ...servers);
    await worker.says('taking lines');
    const collected = await secondsOf(() => crossbite('collect', output, ...servers).ended);
    worker.child.kill('SIGTERM');
    await worker.ended;
    const direct = await secondsOf(() => crossbite('batch', input, path.join(cluster.folder, 'direct.jsonl')).ended);
    const one = (value: number) => spreadOf([value]);
    const bytes = (statSync(input).size + statSync(output).size) / count;
    return [
      row('queue', `${count} encounters submitted`, 'a second', one(count / submitted)),
      row('queue', `answered and collected, ${cores} threads, servers on the same cores`, 'a second', one(count / collected), {
        name: 'crossbite batch',
        median: count / direct,
      }),
      row('queue', 'ten million encounters', 'core hours', one((1e7 / count) * ((submitted + collected) / 3600) * cores), {
        name: 'crossbite batch',
        median: (1e7 / count) * (direct / 3600) * cores,
      }),
      row('queue', 'ten million encounters and their answers as text', 'GB', one((bytes * 1e7) / 1e9)),
    ];
  } finally {
    cluster.close();
  }
}

async function secondsOf(run: () => Promise<{ status: number | null }>): Promise<number> {
  const start = performance.now();
  const { status } = await run();
  if (status === null || status > 1) throw new Error('A command of the queue failed.');
  return (performance.now() - start) / 1000;
}

async function writeVisits(file: string): Promise<void> {
  const texts = demoEncounters.map((encounter) => `${JSON.stringify(encounter)}\n`);
  const stream = createWriteStream(file);
  for (let i = 0; i < count; i++) stream.write(texts[i % texts.length]);
  await new Promise<void>((resolve) => stream.end(() => resolve()));
}
