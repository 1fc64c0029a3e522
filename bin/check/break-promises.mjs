#!/usr/bin/env node
// Breaks each promise once, in a copy, and shows that a test goes red. `node bin/check/break-promises.mjs [word]` takes those that name the word.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { breaks } from './breaks.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const copy = mkdtempSync(path.join(os.tmpdir(), 'crossbite-breaks-'));
for (const file of spawnSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).stdout.trim().split('\n')) {
  if (existsSync(path.join(root, file))) cpSync(path.join(root, file), path.join(copy, file));
}
symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
spawnSync('npx', ['--no', '--', 'wxt', 'prepare'], { cwd: copy });

const rows = breaks.filter(({ what }) => what.includes(process.argv[2] ?? '')).map(tryBreak);
rmSync(copy, { recursive: true, force: true });
const table = [
  '| what is broken | test | result |',
  '|---|---|---|',
  ...rows.map((row) => `| ${row.what} | ${row.test} | ${row.result} |`),
];
mkdirSync(path.join(root, 'test-report'), { recursive: true });
writeFileSync(path.join(root, 'test-report/breaks.md'), `# Each promise broken once\n\n${table.join('\n')}\n`);
const survived = rows.filter(({ red }) => !red).length;
console.log(`${rows.length} breaks, ${rows.length - survived} shown red, ${survived} unnoticed`);
process.exit(survived > 0 ? 1 : 0);

/** Applies one break, runs its test, takes the break back. */
function tryBreak({ what, file, from, to, test, only }) {
  const place = path.join(copy, file);
  const whole = readFileSync(place, 'utf8');
  let red = false;
  let result = `the place to break is not in ${file} any more`;
  if (whole.includes(from)) {
    writeFileSync(
      place,
      whole.replace(from, () => to),
    );
    const run = spawnSync(
      'npx',
      [
        '--no',
        '--',
        'vitest',
        'run',
        test,
        '--reporter=json',
        `--outputFile=${path.join(copy, 'answer.json')}`,
        ...(only ? ['-t', only] : []),
      ],
      {
        cwd: copy,
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      },
    );
    writeFileSync(place, whole);
    const failed = failedTests(path.join(copy, 'answer.json'));
    if (failed === null) console.error(run.stderr.slice(-500));
    red = failed !== null && failed.length > 0;
    result = red ? `red: ${failed[0]}${failed.length > 1 ? ` and ${failed.length - 1} more` : ''}` : 'NOT NOTICED';
  }
  console.log(`${what}: ${result}`);
  return { what, test, result, red };
}

/** Names of the tests that failed; null where the run left no report. */
function failedTests(file) {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    rmSync(file);
    return report.testResults.flatMap(({ assertionResults }) =>
      assertionResults.flatMap(({ status, fullName }) => (status === 'failed' ? [fullName] : [])),
    );
  } catch {
    return null;
  }
}
