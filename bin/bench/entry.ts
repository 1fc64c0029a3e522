import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Row } from '@/test/bench/row';

const benches = import.meta.glob<(full: boolean) => Promise<Row[]>>('/test/bench/*.bench.ts', { import: 'bench' });

/**
 * Runs every bench (or those whose names hold a given word), prints a Markdown table, keeps it with its JSON in `bench-report/` and sets
 * each figure beside the one last kept. `full` runs the long rows too.
 */
export async function runBenches(words: readonly string[], full: boolean): Promise<void> {
  const folder = path.resolve('bench-report');
  const keptFile = path.join(folder, 'bench.json');
  const kept: Row[] = existsSync(keptFile) ? JSON.parse(readFileSync(keptFile, 'utf8')) : [];
  const rows: Row[] = [];
  for (const [file, load] of Object.entries(benches)) {
    if (words.length && !words.some((word) => file.includes(word))) continue;
    process.stderr.write(`${path.basename(file, '.bench.ts')} …\n`);
    const bench = await load();
    rows.push(...(await bench(full)));
  }
  const table = markdown(rows, kept);
  process.stdout.write(`${table}\n`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'bench.md'), `${table}\n`);
  const others = kept.filter((old) => !rows.some((row) => row.group === old.group && row.name === old.name));
  writeFileSync(keptFile, `${JSON.stringify([...others, ...rows], null, 1)}\n`);
}

function markdown(rows: readonly Row[], kept: readonly Row[]): string {
  const figure = (value: number) => (Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3));
  const lines = rows.map((row) => {
    const before = kept.find((old) => old.group === row.group && old.name === row.name);
    const change = before ? `${figure((row.median / before.median) * 100)} %` : '–';
    const against = row.against ? `${row.against.name}: ${figure(row.against.median)}` : '–';
    const ratio = row.against ? `${figure(row.against.ratio)}×` : '–';
    return `| ${row.group} | ${row.name} | ${figure(row.median)} ${row.unit} | ${figure(row.min)}–${figure(row.max)} | ${against} | ${ratio} | ${change} |`;
  });
  return ['| what | row | median | spread | beside | ratio | of the last kept |', '|---|---|---|---|---|---|---|', ...lines].join(
    '\n',
  );
}
