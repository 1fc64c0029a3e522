import type { IcdSet } from '@/lib/codes/icd10cm/icd-set';
import { icdSetOf } from '@/lib/codes/icd10cm/icd-set-of';
import { parseIcdNotes, parseIcdRows, writeIcdTable } from '@/lib/codes/icd10cm/icd-table';
import { type ReleaseFile, type ReleaseProgress, readRelease } from '@/lib/codes/icd10cm/import/read-release';
import { shippedIcd } from '@/lib/codes/icd10cm/shipped';
import { icdByYear } from '@/lib/codes/icd10cm/years';
import type { CodeSetRow, CrossbiteDatabase } from './database';

/** What a list of imported sets shows: fiscal year, codes, billable ones, whether its tabular list came along, and when (ISO). */
export type CodeSetSummary = Omit<CodeSetRow, 'codes' | 'notes' | 'withNotes'> & { withNotes: boolean };

export type CodeSetImport = { ok: true; imported: CodeSetSummary[] } | { ok: false; sentence: string };

/**
 * Takes official releases into the database, each in place of an earlier one of its year. All or nothing: with a damaged or wrong file, a full
 * disk or a stop (`signal`), what was there stays, and `sentence` says why. `now` is an ISO time.
 */
export async function importCodeSets(
  database: CrossbiteDatabase,
  files: readonly ReleaseFile[],
  now: string,
  options: { progress?: ReleaseProgress; signal?: AbortSignal } = {},
): Promise<CodeSetImport> {
  const reading = await readRelease(files, options.progress, options.signal);
  if (!reading.ok) return { ok: false, sentence: reading.error };
  const rows = reading.releases.map(
    (release): CodeSetRow => ({
      ...writeIcdTable(release.rows, release.notes, release.year),
      year: release.year,
      count: release.rows.length,
      billable: release.rows.filter((row) => row.billable).length,
      withNotes: release.notes.size > 0 ? 1 : 0,
      importedAt: now,
    }),
  );
  try {
    await database.codeSets.putAll(rows);
    return { ok: true, imported: rows.map(summaryOf) };
  } catch {
    return { ok: false, sentence: 'The codes could not be saved: the disk may be full. The codes in use stay as they are.' };
  }
}

/** The imported sets, newest year first. */
export async function listCodeSets(database: CrossbiteDatabase): Promise<CodeSetSummary[]> {
  return (await database.codeSets.list()).reverse().map(summaryOf);
}

/** Takes one year out again: the shipped set answers for its dates then. */
export const removeCodeSet = (database: CrossbiteDatabase, year: number): Promise<void> => database.codeSets.delete(year);

/** The codes in use: an imported year where the date of service falls into one, the shipped set for every other date. */
export async function loadIcdSet(database: CrossbiteDatabase): Promise<IcdSet> {
  const rows = await database.codeSets.list();
  if (rows.length === 0) return shippedIcd;
  const sets = rows.map(({ year, codes, notes }): [number, IcdSet] => [
    year,
    icdSetOf(`FY${year}`, () => ({ rows: parseIcdRows(codes), notes: parseIcdNotes(notes) })),
  ]);
  return icdByYear(shippedIcd, new Map(sets));
}

const summaryOf = ({ codes: _codes, notes: _notes, withNotes, ...summary }: CodeSetRow): CodeSetSummary => ({
  ...summary,
  withNotes: withNotes === 1,
});
