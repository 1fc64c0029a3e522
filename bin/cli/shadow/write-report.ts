import { rename } from 'node:fs/promises';
import { shadowCsvHead, shadowCsvRow } from '@/lib/shadow/report-csv';
import type { ShadowSurvey } from '@/lib/shadow/run-shadow';
import type { ShadowTotals } from '@/lib/shadow/totals';
import { openOutput } from '../batch/open-output';
import { entriesOf } from './part-file';

export interface ShadowSummary {
  readonly files: readonly { readonly name: string; readonly kind: string }[];
  readonly survey: ShadowSurvey;
  readonly totals: ShadowTotals;
}

/** Counts of a run as they stand in a report. */
export const headOf = ({ files, survey, totals }: ShadowSummary) => ({
  schema: 'crossbite.shadow/1',
  files,
  counts: { ...totals.counts, corrections: survey.corrections, remittanceClaims: survey.decisions },
  denials: totals.denials,
  warnings: totals.warnings,
});

/** The finished part → the report: JSON with counts and claims, or a CSV list of the claims. It appears whole or not at all. */
export async function writeReport(out: string, summary: ShadowSummary): Promise<void> {
  const draft = `${out}.draft`;
  const output = await openOutput(draft, false, noTerminal);
  const csv = /\.csv$/i.test(out);
  await output.write(csv ? `${shadowCsvHead}\n` : `${JSON.stringify(headOf(summary)).slice(0, -1)},"claims":[\n`);
  let first = true;
  for await (const entry of entriesOf(`${out}.part`)) {
    await output.write(csv ? `${shadowCsvRow(entry)}\n` : `${first ? '' : ',\n'}${JSON.stringify(entry)}`);
    first = false;
  }
  if (!csv) await output.write('\n]}\n');
  await output.close();
  await rename(draft, out);
}

const noTerminal = { stdin: (async function* () {})(), out: () => {}, err: () => {}, terminal: false };
