#!/usr/bin/env node
// Imports go down only. Read as text, since the compiler in use has no interface to ask.
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';

const pure = ['react', 'react-dom', 'wxt'];
/** For each place what it may import of the project's own places, and which packages it may not. The longest matching place counts. */
const layers = [
  ['lib/encounter', [], pure],
  ['lib/x12', ['lib/encounter'], pure],
  ['lib/codes', ['lib/encounter'], pure],
  ['lib/cells', ['lib/encounter', 'lib/codes'], pure],
  ['lib/notes', ['lib/encounter', 'lib/codes'], pure],
  ['lib/diagnosis', ['lib/encounter', 'lib/codes', 'lib/notes', 'lib/crosswalk'], pure],
  ['lib/crosswalk', ['lib/encounter', 'lib/codes', 'lib/notes'], pure],
  ['lib/necessity', ['lib/encounter', 'lib/codes', 'lib/notes', 'lib/crosswalk', 'lib/diagnosis'], pure],
  ['lib/claim', ['lib/encounter', 'lib/codes', 'lib/notes', 'lib/x12'], pure],
  ['lib/followup', ['lib/encounter', 'lib/codes', 'lib/notes', 'lib/x12', 'lib/claim', 'lib/necessity'], pure],
  ['lib/precheck', below('lib/precheck'), pure],
  ['lib/worklist', ['lib/encounter'], pure],
  ['lib/reading', ['lib/encounter', 'lib/codes', 'lib/cells'], ['react', 'wxt']],
  ['lib/intake', ['lib/encounter', 'lib/cells', 'lib/codes', 'lib/notes', 'lib/x12', 'lib/reading', 'lib/claim'], pure],
  ['lib/shadow', [...below('lib/shadow'), 'lib/precheck', 'lib/intake'], pure],
  ['lib/marks', ['lib/encounter'], ['react', 'wxt']],
  ['lib/picker', ['lib/reading'], ['react', 'wxt']],
  [
    'lib/platform',
    [
      ...below('lib/precheck'),
      'lib/precheck',
      'lib/reading',
      'lib/marks',
      'lib/picker',
      'lib/intake',
      'lib/messages',
      'lib/storage',
    ],
    ['react'],
  ],
  [
    'lib/storage',
    [...below('lib/precheck'), 'lib/precheck', 'lib/reading', 'lib/intake', 'lib/platform', 'lib/shadow', 'lib/worklist'],
    ['react'],
  ],
  [
    'lib/messages',
    [
      ...below('lib/precheck'),
      'lib/precheck',
      'lib/reading',
      'lib/marks',
      'lib/intake',
      'lib/platform',
      'lib/storage',
      'lib/worklist',
    ],
    ['react'],
  ],
  [
    'components',
    [...below('lib/precheck'), 'lib/precheck', 'lib/reading', 'lib/picker', 'lib/intake', 'lib/shadow', 'lib/worklist', 'public'],
    ['wxt'],
  ],
  ['lib/view', ['lib', 'components', 'public'], []],
  ['entrypoints', ['lib', 'components', 'public'], []],
  ['bin', ['lib', 'test', 'components'], []],
  ['test', ['lib', 'bin', 'components', 'entrypoints', 'public'], []],
];
/** What a script inside somebody else's page must not even reach through others. */
const inPages = ['entrypoints/reader.ts', 'entrypoints/live.ts', 'entrypoints/marks.ts', 'entrypoints/picker.ts'];
const neverInPages = /^(?:lib\/(?:storage|messages\/handlers|view)|components)\/|^react/;

function below() {
  return ['encounter', 'x12', 'codes', 'cells', 'notes', 'diagnosis', 'crosswalk', 'necessity', 'claim', 'followup'].map(
    (name) => `lib/${name}`,
  );
}

const root = path.resolve(import.meta.dirname, '../..');
const files = globSync('{entrypoints,components,lib,bin,test}/**/*.{ts,tsx,mjs}', { cwd: root }).map((file) =>
  file.replaceAll(path.sep, '/'),
);
const isIn = (file, place) => file === place || file.startsWith(`${place}/`);
const faults = [];
const graph = new Map();

for (const file of files) {
  const imports = importsOf(file);
  graph.set(file, imports);
  const layer = layers.filter(([place]) => isIn(file, place)).sort((a, b) => b[0].length - a[0].length)[0];
  if (!layer) continue;
  const [place, allowed, refused] = layer;
  for (const target of imports) {
    const own = /^(?:entrypoints|components|lib|bin|test|public)\//.test(target);
    const fine = own
      ? isIn(target, place) || allowed.some((one) => isIn(target, one))
      : !refused.some((one) => isIn(target, one));
    if (!fine) faults.push(`${file} imports ${target}: ${place} may not know it.`);
  }
}
for (const [folder, unit] of [
  ['lib/necessity/policies', 'policy'],
  ['lib/reading/adapters', 'adapter'],
]) {
  for (const [file, imports] of graph) {
    const other =
      isIn(file, folder) && imports.find((target) => isIn(target, folder) && path.dirname(target) !== path.dirname(file));
    if (other) faults.push(`${file} imports ${other}: one ${unit} never imports another.`);
  }
}
for (const script of inPages.filter((file) => graph.has(file))) {
  for (const target of reached(script))
    if (neverInPages.test(target)) faults.push(`${script} reaches ${target}, which must never run in a page.`);
}

if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exit(1);
}

/** Project paths and package names that a file imports, types included: who knows a type knows the place. */
function importsOf(file) {
  const text = readFileSync(path.join(root, file), 'utf8');
  const words = [...text.matchAll(/(?:^|[\s;}])(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1]);
  return words.map((word) => {
    if (!/^[.@]\.?\//.test(word)) return word;
    const target = word.startsWith('@/') ? word.slice(2) : path.posix.join(path.posix.dirname(file), word);
    return (
      ['', '.ts', '.tsx', '.mjs', '.json']
        .map((end) => target + end)
        .find((one) => /\.\w+$/.test(one) && existsSync(path.join(root, one))) ?? target
    );
  });
}

function reached(from, seen = new Set()) {
  for (const target of graph.get(from) ?? []) {
    if (seen.has(target)) continue;
    seen.add(target);
    reached(target, seen);
  }
  return seen;
}
