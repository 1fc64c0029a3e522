import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { trustReport } from '../check/trust-report.mjs';
import { findChromium } from './chromium.mjs';

// Vitest's own closing line names files and tests; a plain line of counts is what other tools read.
const report = path.resolve('test-report/vitest.json');
mkdirSync(path.dirname(report), { recursive: true });
rmSync(report, { force: true });
const args = ['vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`, ...process.argv.slice(2)];
const run = spawnSync('npx', ['--no', '--', ...args], { stdio: 'inherit' });
let counts = null;
let untried = [];
try {
  counts = JSON.parse(readFileSync(report, 'utf8'));
} catch {
  console.error('The test run left no report.');
}
if (counts) {
  const trust = trustReport(counts);
  writeFileSync(path.resolve('test-report/trust.md'), trust.text);
  // A run of a part tries a part; without a browser, what only a browser shows is left out.
  if (process.argv.length === 2 && findChromium()) untried = trust.untried;
  for (const name of untried) console.error(`No test tried anything of the promise ${name}.`);
  // A file that fails to load counts as one failure, though none of its tests ran.
  const unloaded = counts.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  const skipped = counts.numPendingTests + (counts.numTodoTests ?? 0);
  console.log(
    `${counts.numPassedTests} passed, ${counts.numFailedTests + unloaded} failed${skipped ? `, ${skipped} skipped` : ''}`,
  );
}
process.exit(run.status === 0 && counts?.numPassedTests > 0 && untried.length === 0 ? 0 : 1);
