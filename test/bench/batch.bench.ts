import { spawn } from 'node:child_process';
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { demoEncounters } from '@/bin/demo/practice/encounters';
import { type Row, row, spreadOf } from './row';

/** Throughput and peak memory of `crossbite batch`: memory must not grow with the number of lines. `full` adds a million. */
export async function bench(full: boolean): Promise<Row[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'crossbite-bench-'));
  const sizes = [10_000, 100_000, ...(full ? [1_000_000] : [])];
  const rows: Row[] = [];
  let first: { rate: number; peak: number } | null = null;
  try {
    for (const size of sizes) {
      const input = path.join(folder, `${size}.jsonl`);
      await writeVisits(input, size);
      const { seconds, peak } = await run(input);
      const rate = size / seconds;
      const one = (value: number) => spreadOf([value]);
      const lines = `${size.toLocaleString('en-US')} encounters`;
      rows.push(
        row(
          'batch',
          `${lines}, ${availableParallelism()} threads`,
          'a second',
          one(rate),
          first ? { name: 'at 10,000', median: first.rate } : undefined,
        ),
      );
      if (peak > 0)
        rows.push(
          row('batch', `peak memory, ${lines}`, 'MB', one(peak), first ? { name: 'at 10,000', median: first.peak } : undefined),
        );
      first ??= { rate, peak };
      rmSync(input);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return rows;
}

async function writeVisits(file: string, count: number): Promise<void> {
  const texts = demoEncounters.map((encounter) => `${JSON.stringify(encounter)}\n`);
  const stream = createWriteStream(file);
  for (let i = 0; i < count; i++) {
    if (!stream.write(texts[i % texts.length])) await new Promise<void>((resolve) => stream.once('drain', () => resolve()));
  }
  await new Promise<void>((resolve) => stream.end(() => resolve()));
}

/** Seconds, and the peak of resident memory in MB as the system counted it; 0 where it does not say. */
async function run(input: string): Promise<{ seconds: number; peak: number }> {
  const started = performance.now();
  const child = spawn(process.execPath, [path.resolve('bin/crossbite.mjs'), 'batch', input, '/dev/null'], { stdio: 'ignore' });
  let peak = 0;
  const watch = setInterval(() => {
    try {
      peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024);
    } catch {
      // Another system, or just ended.
    }
  }, 100);
  await new Promise((resolve) => child.on('close', resolve));
  clearInterval(watch);
  return { seconds: (performance.now() - started) / 1000, peak };
}
