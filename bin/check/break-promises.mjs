#!/usr/bin/env node
// Breaks each promise, one place after the other, and shows that a test goes red:
// node bin/check/break-promises.mjs [--memory|--copy|--browser] [--json=file] [word]
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { breakInCopy } from './breaks/in-copy.mjs';
import { breakInMemory, numbered } from './breaks/in-memory.mjs';
import { writeBreaks } from './breaks/write-breaks.mjs';

const flag = { type: 'boolean', default: false };
const { values, positionals } = parseArgs({
  options: { memory: flag, copy: flag, browser: flag, json: { type: 'string' } },
  allowPositionals: true,
});
const how = ['memory', 'copy', 'browser'].filter((one) => values[one]);
const chosen = numbered.filter((one) => one.what.includes(positionals[0] ?? '') && (how.length === 0 || how.includes(one.how)));
const say = ({ what, result }) => console.log(`${what}: ${result}`);

const memory = chosen.filter((one) => one.how === 'memory');
const first = memory.length > 0 ? await breakInMemory(memory) : [];
first.forEach(say);
const rows = [
  ...first,
  ...breakInCopy(
    chosen.filter((one) => one.how !== 'memory'),
    say,
  ),
];
if (values.json) writeFileSync(values.json, JSON.stringify(rows));
else writeBreaks(path.resolve('test-report'), rows);
const survived = rows.filter(({ red }) => !red).length;
console.log(`${rows.length} breaks, ${rows.length - survived} shown red, ${survived} unnoticed`);
process.exit(survived > 0 || rows.length === 0 ? 1 : 0);
