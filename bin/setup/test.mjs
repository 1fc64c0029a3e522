import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

// Vitest's own closing line names files and tests; a plain line of counts is what other tools read.
const report = path.resolve('test-report/vitest.json');
mkdirSync(path.dirname(report), { recursive: true });
rmSync(report, { force: true });
const args = ['vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`, ...process.argv.slice(2)];
const run = spawnSync('npx', ['--no', '--', ...args], { stdio: 'inherit' });
let counts = null;
try {
  counts = JSON.parse(readFileSync(report, 'utf8'));
} catch {
  console.error('The test run left no report.');
}
if (counts) {
  // A file that fails to load counts as one failure, though none of its tests ran.
  const unloaded = counts.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  const skipped = counts.numPendingTests + (counts.numTodoTests ?? 0);
  console.log(
    `${counts.numPassedTests} passed, ${counts.numFailedTests + unloaded} failed${skipped ? `, ${skipped} skipped` : ''}`,
  );
}
process.exit(run.status === 0 && counts?.numPassedTests > 0 ? 0 : 1);
