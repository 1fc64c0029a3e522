import { summarizeVisit, VisitSummary } from '@/lib/worklist/visit-summary';
import type { CrossbiteDatabase, SummaryRow } from './database';
import { dataKeysOnce } from './keyring';
import { unsealRow } from './sealed-row';
import { sealSummary, summaryPlace, unsealVisit } from './visits-store';

export type SummaryChunk = {
  summaries: VisitSummary[];
  /** Ids of rows that are there and could not be opened. */
  unreadable: string[];
  done: number;
  of: number;
};

// Few enough that opening one chunk never holds the screen up.
const CHUNK = 200;

/**
 * Opens the lines of all visits in chunks, last written first, each handed to `take`; stops early where `take` says false.
 * Visits without a line (kept by an older build) get theirs on the way.
 */
export async function loadSummaries(database: CrossbiteDatabase, take: (chunk: SummaryChunk) => boolean): Promise<void> {
  const ids = (await database.summaries.keys({ index: 'writtenAt' })).reverse();
  const known = new Set(ids);
  const without = (await database.visits.keys()).filter((id) => !known.has(id));
  const of = ids.length + without.length;
  let done = 0;
  const pass = (summaries: VisitSummary[], unreadable: string[]) => {
    done += summaries.length + unreadable.length;
    return take({ summaries, unreadable, done, of });
  };
  for (let at = 0; at < ids.length; at += CHUNK) {
    const rows = (await database.summaries.getEach(ids.slice(at, at + CHUNK))).filter((row) => row !== undefined);
    const { summaries, unreadable } = await openSummaries(database, rows);
    if (!pass(summaries, unreadable)) return;
    await nextTask();
  }
  for (const id of without) {
    const summary = await addSummary(database, id);
    if (!pass(summary ? [summary] : [], summary ? [] : [id])) return;
  }
  if (of === 0) take({ summaries: [], unreadable: [], done: 0, of: 0 });
}

/** The lines written after `since` (ms), for a list that is open already. */
export async function loadNewSummaries(
  database: CrossbiteDatabase,
  since: number,
): Promise<{ summaries: VisitSummary[]; writtenAt: number }> {
  const rows = await database.summaries.list({ index: 'writtenAt', range: IDBKeyRange.lowerBound(since, true) });
  const { summaries } = await openSummaries(database, rows);
  return { summaries, writtenAt: rows.reduce((last, row) => Math.max(last, row.writtenAt), since) };
}

/** Calls back when a line was written or went, in any window; returns how to stop. */
export function watchSummaries(database: CrossbiteDatabase, changed: (count: number) => void): () => void {
  return database.watch([database.summaries], () => database.summaries.count(), changed);
}

/** Ids of all visits that are kept. */
export const listVisitIds = (database: CrossbiteDatabase): Promise<string[]> => database.visits.keys();

async function openSummaries(database: CrossbiteDatabase, rows: readonly SummaryRow[]) {
  const keys = dataKeysOnce(database);
  const summaries: VisitSummary[] = [];
  const unreadable: string[] = [];
  await Promise.all(
    rows.map(async ({ id, sealed }) => {
      const opened = await unsealRow(database, summaryPlace(id), VisitSummary, sealed, keys);
      const summary = opened.state === 'read' ? opened.value : await addSummary(database, id);
      if (summary) summaries.push(summary);
      else unreadable.push(id);
    }),
  );
  return { summaries, unreadable };
}

/** Makes the line of a visit that has none, or a damaged one. Null where the visit itself cannot be opened. */
async function addSummary(database: CrossbiteDatabase, id: string): Promise<VisitSummary | null> {
  const row = await database.visits.get(id);
  const visit = row && (await unsealVisit(database, row));
  if (!visit) return null;
  const sealed = await sealSummary(database, visit);
  // A full disk costs time at the next opening, nothing else.
  if (sealed.ok) await database.summaries.put(sealed.summary).catch(() => undefined);
  return summarizeVisit(visit);
}

const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));
