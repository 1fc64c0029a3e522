import { summarizeVisit } from '@/lib/worklist/visit-summary';
import type { CrossbiteDatabase, FollowupRow, KeyKind, SummaryRow, VisitRow } from './database';
import { dataKeysOnce } from './keyring';
import { sealRow, unsealRow } from './sealed-row';
import { VisitRecord } from './visit-record';

const place = (id: string) => ({ table: 'visits', id, schema: 'crossbite.visit/1' });
export const summaryPlace = (id: string) => ({ table: 'summaries', id, schema: 'crossbite.visit-summary/1' });

export type Recorded = { ok: true } | { ok: false; sentence: string };

const FULL =
  'The visit could not be saved: the disk may be full. Free some space and close and open the browser. Nothing else was lost.';

/** Writes a visit whole with its line for lists, both under the key of its kind and period (see retention). */
export async function recordVisit(database: CrossbiteDatabase, visit: VisitRecord): Promise<Recorded> {
  const rows = await visitRows(database, visit);
  if (!rows.ok) return rows;
  try {
    await database.write([database.visits, database.summaries], async (visits, summaries) => {
      await visits.put(rows.visit);
      await summaries.put(rows.summary);
    });
    return { ok: true };
  } catch {
    return { ok: false, sentence: FULL };
  }
}

/** A visit → its two sealed rows, not yet written. */
export async function visitRows(
  database: CrossbiteDatabase,
  visit: VisitRecord,
): Promise<{ ok: true; visit: VisitRow; summary: SummaryRow } | { ok: false; sentence: string }> {
  const { kind, period } = keyOf(visit);
  const sealed = await sealRow(database, place(visit.id), kind, period, visit);
  if (!sealed.ok) return sealed;
  const line = await sealSummary(database, visit);
  if (!line.ok) return line;
  const { id, patient, status, checkedAt } = visit;
  return {
    ok: true,
    visit: { id, bucket: checkedAt.slice(0, 7), patient, status, sealed: sealed.sealed },
    summary: line.summary,
  };
}

/** A visit → its sealed line for lists, not yet written. */
export async function sealSummary(
  database: CrossbiteDatabase,
  visit: VisitRecord,
): Promise<{ ok: true; summary: SummaryRow } | { ok: false; sentence: string }> {
  const { kind, period } = keyOf(visit);
  const sealed = await sealRow(database, summaryPlace(visit.id), kind, period, summarizeVisit(visit));
  return sealed.ok ? { ok: true, summary: { id: visit.id, writtenAt: Date.now(), sealed: sealed.sealed } } : sealed;
}

/** Null where there is no such visit, or it can no longer be opened. */
export async function loadVisit(database: CrossbiteDatabase, id: string): Promise<VisitRecord | null> {
  const row = await database.visits.get(id);
  return row ? unsealVisit(database, row) : null;
}

export async function unsealVisit(database: CrossbiteDatabase, row: VisitRow): Promise<VisitRecord | null> {
  const opened = await unsealRow(database, place(row.id), VisitRecord, row.sealed);
  return opened.state === 'read' ? opened.value : null;
}

/** Visits, newest check first. `unreadable` counts rows that are there and could not be opened: they are never silently left out. */
export async function listVisits(database: CrossbiteDatabase): Promise<{ visits: VisitRecord[]; unreadable: number }> {
  return openVisits(database, await database.visits.list());
}

async function openVisits(database: CrossbiteDatabase, rows: readonly VisitRow[]) {
  const keys = dataKeysOnce(database);
  const opened = await Promise.all(rows.map((row) => unsealRow(database, place(row.id), VisitRecord, row.sealed, keys)));
  const visits = opened.flatMap((item) => (item.state === 'read' ? [item.value] : []));
  visits.sort((a, b) => b.checkedAt.localeCompare(a.checkedAt));
  return { visits, unreadable: rows.length - visits.length };
}

/** The rows of a visit as they stand, sealed: what `putVisitBack` takes. */
export type TakenVisit = { visit: VisitRow; summary: SummaryRow | undefined; followups?: FollowupRow[] };

/** Removes a visit, readable or not, with what was kept before and after its claim, and hands back its rows for undo. What the log of the disk still holds of them is sealed. */
export const removeVisit = (database: CrossbiteDatabase, id: string): Promise<TakenVisit | null> =>
  database.write([database.visits, database.summaries, database.followups], async (visits, summaries, kept) => {
    const visit = await visits.get(id);
    const summary = await summaries.get(id);
    const followups = await kept.list({ index: 'visit', range: id });
    await visits.delete(id);
    await summaries.delete(id);
    await kept.deleteAll(followups.map((row) => row.id));
    return visit ? { visit, summary, followups } : null;
  });

/** Undoes a removal or a change: the rows stand as they were. */
export const putVisitBack = (database: CrossbiteDatabase, { visit, summary, followups }: TakenVisit): Promise<void> =>
  database.write([database.visits, database.summaries, database.followups], async (visits, summaries, kept) => {
    await visits.put(visit);
    await kept.putAll(followups ?? []);
    if (summary) await summaries.put({ ...summary, writtenAt: Date.now() });
  });

type Changed = { ok: true; before: TakenVisit } | { ok: false; sentence: string };

/** Closes a visit: from now on its time until it is destroyed runs. Hands back the rows as they were, for undo. */
export const closeVisit = (database: CrossbiteDatabase, id: string, at: string): Promise<Changed> =>
  changeVisit(database, id, (record) => ({ ...record, status: 'closed', closedAt: at }));

/** Opens a closed visit again: it is kept as one that is worked on. Hands back the rows as they were, for undo. */
export const reopenVisit = (database: CrossbiteDatabase, id: string): Promise<Changed> =>
  changeVisit(database, id, ({ closedAt: _, ...record }) => ({
    ...record,
    status: record.encounter.accepted?.lines?.length ? 'accepted' : 'unaccepted',
  }));

async function changeVisit(
  database: CrossbiteDatabase,
  id: string,
  change: (record: VisitRecord) => VisitRecord,
): Promise<Changed> {
  const record = await loadVisit(database, id);
  const visit = await database.visits.get(id);
  const summary = await database.summaries.get(id);
  if (!record || !visit) return { ok: false, sentence: 'This visit could not be opened. Nothing was changed.' };
  const saved = await recordVisit(database, change(record));
  return saved.ok ? { ok: true, before: { visit, summary } } : saved;
}

function keyOf(visit: VisitRecord): { kind: KeyKind; period: string } {
  if (visit.status === 'unaccepted') return { kind: 'unaccepted', period: visit.checkedAt.slice(0, 10) };
  if (visit.status === 'closed') return { kind: 'closed', period: (visit.closedAt ?? visit.checkedAt).slice(0, 7) };
  return { kind: 'open', period: 'visits' };
}
