#!/usr/bin/env node
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { adapter } from './templates/adapter.mjs';
import { edit } from './templates/edit.mjs';
import { family } from './templates/family.mjs';
import { policy } from './templates/policy.mjs';

/** Each kind says how it is called, and turns its words into `{ file, text }` pairs or a sentence that says what is wrong. */
const kinds = { adapter, edit, family, policy };

const root = path.resolve(import.meta.dirname, '../..');
const [kind, ...words] = process.argv.slice(2);
const made = kinds[kind]?.make(words, new Date().toISOString().slice(0, 10));

if (!made)
  stop(
    `Say what to make:\n${Object.values(kinds)
      .map(({ usage }) => `  npm run new -- ${usage}`)
      .join('\n')}`,
  );
else if (typeof made === 'string') stop(`${made}\n  npm run new -- ${kinds[kind].usage}`);
else write(made);

function write(files) {
  const taken = files.find(({ file }) => existsSync(path.join(root, file)));
  if (taken) return stop(`${taken.file} is there already; nothing was written.`);
  for (const { file, text } of files) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
    console.log(file);
  }
  console.log('Its cases are red until they are written: npx vitest run test/conformance');
}

function stop(sentence) {
  console.error(sentence);
  process.exitCode = 2;
}
