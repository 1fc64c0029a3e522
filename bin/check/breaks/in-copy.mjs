import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { resultOf } from './result-of.mjs';

const root = path.resolve(import.meta.dirname, '../../..');

/** Breaks one after the other in a copy of the tree, with all that is built from it; `say` hears of each. */
export function breakInCopy(list, say) {
  if (list.length === 0) return [];
  const copy = mkdtempSync(path.join(os.tmpdir(), 'crossbite-breaks-'));
  const files = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' });
  for (const file of files.stdout.trim().split('\n')) {
    if (existsSync(path.join(root, file))) cpSync(path.join(root, file), path.join(copy, file));
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
  spawnSync('npx', ['--no', '--', 'wxt', 'prepare'], { cwd: copy });
  try {
    return list.map((one) => {
      const tried = { ...one, ...resultOf(one, failedWith(one, copy)) };
      say(tried);
      return tried;
    });
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** Tests that failed while the break stood; null where its place is gone. The break is taken back. */
function failedWith({ file, from, to, test, only, env }, copy) {
  const place = path.join(copy, file);
  const whole = readFileSync(place, 'utf8');
  if (!whole.includes(from)) return null;
  const report = path.join(copy, 'answer.json');
  writeFileSync(
    place,
    whole.replace(from, () => to),
  );
  const args = ['vitest', 'run', test, '--reporter=json', `--outputFile=${report}`, ...(only ? ['-t', only] : [])];
  const run = spawnSync('npx', ['--no', '--', ...args], {
    cwd: copy,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, ...env },
  });
  writeFileSync(place, whole);
  try {
    const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
    rmSync(report);
    return testResults.flatMap(({ assertionResults }) =>
      assertionResults.flatMap(({ status, fullName, failureMessages }) =>
        status === 'failed' ? [{ name: fullName, words: failureMessages[0] ?? '' }] : [],
      ),
    );
  } catch {
    console.error(run.stderr.slice(-500));
    return [];
  }
}
