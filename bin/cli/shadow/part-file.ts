import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { ShadowEntry } from '@/lib/shadow/totals';
import { answeredBefore } from '../batch/answered-before';
import { linesOf } from '../batch/lines-of';
import { openOutput } from '../batch/open-output';
import { InputError } from '../command';

/** Entries that are written at once. */
const portion = 64;

/**
 * The entries of a run while it goes on, one line each behind a line that says whose they are. With `resume` the whole entries of an earlier
 * run are handed to `take`, and what it left half written is removed; `before` is their number.
 */
export async function openPart(file: string, mark: string, resume: boolean, take: (entry: ShadowEntry) => void) {
  let before = 0;
  if (resume) {
    if (!(await stat(file).catch(() => null)))
      throw new InputError('There is no stopped run with this --out: leave --resume away to start one.');
    await answeredBefore(file);
    for await (const { line, text } of linesOf(createReadStream(file))) {
      if (line === 1 && text !== header(mark))
        throw new InputError(
          'The stopped run with this --out was of other files or settings: name the same ones, or leave --resume away.',
        );
      if (line === 1) continue;
      take(JSON.parse(text) as ShadowEntry);
      before++;
    }
  }
  const output = await openOutput(file, resume, noTerminal);
  if (!resume) await output.write(`${header(mark)}\n`);
  let held: string[] = [];
  const flush = async () => {
    if (held.length > 0) await output.write(`${held.join('\n')}\n`);
    held = [];
  };
  return {
    before,
    async write(entry: ShadowEntry): Promise<void> {
      held.push(JSON.stringify(entry));
      if (held.length >= portion) await flush();
    },
    async close(): Promise<void> {
      await flush();
      await output.close();
    },
  };
}

const header = (mark: string) => JSON.stringify({ schema: 'crossbite.shadow-part/1', mark });
const noTerminal = { stdin: (async function* () {})(), out: () => {}, err: () => {}, terminal: false };

/** The entries of a finished part, in order. */
export async function* entriesOf(file: string): AsyncGenerator<ShadowEntry> {
  for await (const { line, text } of linesOf(createReadStream(file))) if (line > 1) yield JSON.parse(text) as ShadowEntry;
}
