import * as z from 'zod/mini';
import { ShadowEntry } from '@/lib/shadow/totals';
import type { CrossbiteDatabase } from './database';
import { recordStore } from './record-store';
import type { Recorded } from './visits-store';

/**
 * A shadow run as it stands: its files by name, size (bytes) and day of change (ms), by which the same ones are known again, and how far it is.
 * The files themselves are never kept. Its time runs from the month in which it began, as that of what is closed.
 */
export const ShadowRun = z.object({
  files: z.array(z.object({ name: z.string(), size: z.number(), changed: z.number(), mapping: z.array(z.nullable(z.string())) })),
  done: z.number(),
  of: z.number(),
  corrections: z.number(),
  /** Decisions that fit no claim of the files, or several alike. */
  unmatched: z.number(),
  startedAt: z.string(),
});
export type ShadowRun = z.infer<typeof ShadowRun>;

const runs = recordStore('shadow-run', ShadowRun, 'ends');
const portions = recordStore('shadow-entries', z.object({ entries: z.array(ShadowEntry) }), 'ends');
const current = 'current';

/** Adds a portion of entries and says how far the run is: either both are kept or, where the disk is full, the sentence says so. */
export async function recordPortion(
  database: CrossbiteDatabase,
  run: ShadowRun,
  entries: readonly ShadowEntry[],
): Promise<Recorded> {
  const first = run.done - entries.length;
  // All of a run lies under the month in which it began, so that none of it outlives the rest.
  const month = run.startedAt.slice(0, 7);
  const written = await portions.put(database, String(first).padStart(9, '0'), { entries: [...entries] }, month);
  return written.ok ? runs.put(database, current, run, month) : written;
}

/** The run that is kept with its entries; null where there is none, or where it can no longer be opened whole. */
export async function loadShadow(database: CrossbiteDatabase): Promise<{ run: ShadowRun; entries: ShadowEntry[] } | null> {
  const run = await runs.get(database, current);
  if (!run) return null;
  const found = (await portions.list(database)).sort((a, b) => a.id.localeCompare(b.id));
  // A portion beyond what the run says was written while the page was closing.
  const entries = found.filter(({ id }) => Number(id) < run.done).flatMap(({ value }) => value.entries);
  return entries.length === run.done ? { run, entries } : null;
}

/** Forgets the run: one is kept at a time. */
export async function removeShadow(database: CrossbiteDatabase): Promise<void> {
  await database.records.deleteWhere(({ kind }) => kind === 'shadow-run' || kind === 'shadow-entries');
}
