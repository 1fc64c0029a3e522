#!/usr/bin/env node
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

// The Node that comes with the packages, where the one that was started is older than what they need.
const own = path.resolve(path.dirname(new URL(import.meta.url).pathname), '../node_modules/node/bin/node');
if (Number(process.versions.node.split('.')[0]) < 22 && existsSync(own)) {
  const run = spawn(own, process.argv.slice(1), { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => run.kill(signal));
  run.on('close', (status) => {
    process.exitCode = status ?? 2;
  });
} else {
  await answer();
}

async function answer() {
  try {
    const { cliBundle } = await import('./build/cli-bundle.mjs');
    const { runCli } = await import(await cliBundle());
    await runCli();
  } catch (error) {
    // A fault of ours: its name only, since a message could carry text of a chart.
    process.stderr.write(
      `crossbite stopped on an internal fault (${error?.constructor?.name ?? 'Error'}). Nothing was written.\n`,
    );
    if (process.env.CROSSBITE_DEBUG) process.stderr.write(`${error?.stack}\n`);
    process.exitCode = 2;
  }
}
