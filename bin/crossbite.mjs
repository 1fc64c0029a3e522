#!/usr/bin/env node
import { cliBundle } from './build/cli-bundle.mjs';

try {
  const { runCli } = await import(await cliBundle());
  await runCli();
} catch (error) {
  // A fault of ours: its name only, since a message could carry text of a chart.
  process.stderr.write(`crossbite stopped on an internal fault (${error?.constructor?.name ?? 'Error'}). Nothing was written.\n`);
  if (process.env.CROSSBITE_DEBUG) process.stderr.write(`${error?.stack}\n`);
  process.exitCode = 2;
}
