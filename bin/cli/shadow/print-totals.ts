import type { Io } from '../command';
import { headOf, type ShadowSummary } from './write-report';

/** Counts for a person, or as one line of JSON. */
export function printTotals(summary: ShadowSummary, json: boolean, io: Io): void {
  if (json) {
    io.out(`${JSON.stringify(headOf(summary))}\n`);
    return;
  }
  const { totals, survey } = summary;
  const { counts } = totals;
  const lines: readonly (readonly [number, string])[] = [
    [counts.claims, `claims: ${counts.medical} medical, ${counts.dental} dental, ${counts.charted} with a chart note`],
    [counts.undecided, 'without a remittance in these files'],
    [counts.denials, `denials: ${counts.warnedDenials} foreseen, ${counts.missedDenials} missed`],
    [counts.trueWarnings, 'warnings that came true'],
    [counts.falseWarnings, 'warnings on claims of which nothing was denied'],
    [counts.otherWarnings, 'warnings on claims that were denied for something else'],
    [counts.unbilled, 'dental visits with a medical case that the files do not bill'],
    [counts.possiblyUnbilled, 'dental visits with services that may be medical: the chart has to say more'],
    [counts.bad, 'places that could not be read'],
    [survey.corrections, 'corrected claims, counted with their first'],
    [
      survey.decisions.unmatched + survey.decisions.ambiguous,
      'decisions of remittances that fit no claim of the files, or several',
    ],
  ];
  for (const [count, words] of lines) io.out(`${String(count).padStart(8)}  ${words}\n`);
  if (totals.denials.length > 0) io.out('\nDenied for              denied foreseen  missed\n');
  for (const { reason, denied, warned, missed } of totals.denials.slice(0, 20))
    io.out(`${reason.padEnd(22)}${[denied, warned, missed].map((n) => String(n).padStart(8)).join(' ')}\n`);
  if (totals.warnings.length > 0) io.out('\nWarning                   true    false    other  undecided\n');
  for (const row of totals.warnings.slice(0, 20))
    io.out(
      `${row.id.slice(0, 22).padEnd(22)}${[row.true, row.false, row.other, row.undecided].map((n) => String(n).padStart(8)).join(' ')}  ${row.says.slice(0, 70)}\n`,
    );
  if (counts.charted < counts.claims)
    io.out('\nWhat a chart note lacks was judged only where the files hold the note (CSV with a column of notes).\n');
}
