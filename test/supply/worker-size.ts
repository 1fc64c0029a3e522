import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');

/** Where tables stand – codes, words, rules and their sources as data – and no program. */
const tables = [
  'lib/cells/area-words.ts',
  'lib/cells/headings.ts',
  'lib/cells/status-words.ts',
  'lib/codes/',
  'lib/crosswalk/families/',
  'lib/crosswalk/sources.ts',
  'lib/diagnosis/contradictions/',
  'lib/diagnosis/rules/',
  'lib/claim/edits/',
  'lib/claim/typed/box-rules.ts',
  'lib/necessity/attachments/attachments.ts',
  'lib/necessity/documentation/elements.ts',
  'lib/necessity/policies/',
  'lib/necessity/sources.ts',
  'lib/necessity/statutes/',
  'lib/notes/assertion/future.ts',
  'lib/notes/assertion/negation.ts',
  'lib/notes/assertion/past.ts',
  'lib/notes/assertion/possibility.ts',
  'lib/notes/assertion/trigger-words.ts',
  'lib/notes/attributes/measure-kinds.ts',
  'lib/notes/lexicon/',
  'lib/reading/words/',
];

/** Bytes of the worker, gzipped: its program, and the tables that it works with. Built as it ships, with the tables in a file of their own. */
export async function workerSize(): Promise<{ program: number; tables: number }> {
  const built = await build({
    root,
    configFile: false,
    mode: 'production',
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    define: { 'import.meta.env.BROWSER': '"chrome"', 'import.meta.env.CHROME': 'true', 'import.meta.env.FIREFOX': 'false' },
    build: {
      write: false,
      rolldownOptions: {
        input: path.join(root, 'entrypoints/background.ts'),
        output: {
          format: 'es',
          codeSplitting: {
            includeDependenciesRecursively: false,
            groups: [{ name: 'tables', test: (id) => tables.some((folder) => id.startsWith(path.join(root, folder))) }],
          },
        },
        preserveEntrySignatures: 'allow-extension',
      },
    },
  });
  const chunks = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []));
  const size = (isTables: boolean) =>
    chunks
      .flatMap((chunk) => (chunk.type === 'chunk' && (chunk.name === 'tables') === isTables ? [chunk.code] : []))
      .reduce((sum, code) => sum + gzipSync(code, { level: 9 }).length, 0);
  return { program: size(false), tables: size(true) };
}
