import { rm } from 'node:fs/promises';
import path from 'node:path';
import { parsePractice } from '@/lib/encounter/parse-practice';
import { defaultKnowledge } from '@/lib/precheck/knowledge';
import { runShadow, type ShadowSurvey, surveyShadow } from '@/lib/shadow/run-shadow';
import type { KnownSource } from '@/lib/shadow/source';
import { countEntries } from '@/lib/shadow/totals';
import { type Command, type ExitCode, InputError, type Io } from './command';
import { parseOptions } from './options';
import { readJsonInput } from './read-input';
import { openFiles } from './shadow/open-files';
import { openPart } from './shadow/part-file';
import { printTotals } from './shadow/print-totals';
import { progressOf, Stopped, stopOnSignal } from './shadow/stop';
import { writeReport } from './shadow/write-report';

export const command: Command = {
  summary:
    "runs last year's claims (CSV, 837P, 837D) and remittances (835) through the engine and counts what it would have said",
  usage: `FILES… [--out report.json|report.csv] [--resume] [--json] [--practice P.json]

  Claims come from CSV exports, 837P and 837D files, decisions from 835 files or from columns of the CSV (Denial, Remark code, Paid).
  Counted are denials that a warning foresaw or missed, warnings that were true or false, and dental visits with a medical case that
  no medical claim of the files covers. --out writes counts and the list of claims, by number and date, without names and amounts.
  Ctrl-C stops; the same command with --resume goes on where it stopped.`,
  async run(args, io) {
    const { values, positionals } = parseOptions(args, {
      out: { type: 'string' },
      resume: { type: 'boolean' },
      json: { type: 'boolean' },
      practice: { type: 'string' },
    });
    if (positionals.length === 0)
      throw new InputError('Name the files of last year: crossbite shadow claims.837 remittances.835 --out report.json.');
    const out = values.out ?? '';
    if (out && !/^\.(?:json|csv)$/i.test(path.extname(out)))
      throw new InputError('--out takes a name that ends in .json or .csv.');
    if (values.resume && !out) throw new InputError('--resume needs the --out of the run that was stopped.');
    const practice = values.practice ? parsePractice(await readJsonInput(values.practice, io)) : null;
    if (practice && !practice.ok) throw new InputError(practice.error);
    const { sources, mark } = await openFiles(positionals, out, JSON.stringify(practice));
    const run: Run = { sources, out, mark, resume: values.resume === true, json: values.json === true, io };
    return runUntilStopped(run, { practice: practice?.practice ?? null, knowledge: defaultKnowledge });
  },
};

type Run = {
  readonly sources: readonly KnownSource[];
  readonly out: string;
  readonly mark: string;
  readonly resume: boolean;
  readonly json: boolean;
  readonly io: Io;
};

async function runUntilStopped(run: Run, settings: Parameters<typeof runShadow>[2]): Promise<ExitCode> {
  const { sources, out, io } = run;
  const count = countEntries();
  const part = out ? await openPart(`${out}.part`, run.mark, run.resume, count.add) : null;
  const signal = stopOnSignal();
  const progress = progressOf(io);
  let done = part?.before ?? 0;
  let survey: ShadowSurvey | null = null;
  try {
    survey = await surveyShadow(sources, async (claims) => {
      progress(`reading: ${claims} claims`);
      await signal.breath();
    });
    if (survey.claims === 0)
      throw new InputError(
        'These files hold no claim that can be read: a CSV file needs columns such as Patient, Date and Code, an 837 file CLM segments with lines.',
      );
    for await (const entry of runShadow(sources, survey, settings, done)) {
      count.add(entry);
      await part?.write(entry);
      if (++done % 16 === 0) {
        progress(`${done} of ${survey.entries} judged`);
        await signal.breath();
      }
    }
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    if (io.terminal) io.err('\n');
    const where = survey ? `${done} of ${survey.entries}` : `${done}`;
    io.err(
      part
        ? `Stopped after ${where} claims. The same command with --resume goes on from there.\n`
        : `Stopped after ${where} claims. Without --out nothing is kept: the next run starts again.\n`,
    );
    return 130;
  } finally {
    signal.off();
    await part?.close();
    if (out && survey?.claims === 0) await rm(`${out}.part`, { force: true });
  }
  if (io.terminal) io.err('\n');
  const summary = { files: sources.map(({ name, kind }) => ({ name, kind })), survey, totals: count.totals() };
  if (out) {
    await writeReport(out, summary);
    await rm(`${out}.part`, { force: true });
  }
  printTotals(summary, run.json, io);
  return 0;
}
