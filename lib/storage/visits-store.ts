import type { CrossbiteDatabase, KeyKind, VisitRow } from './database';
import { sealRow, unsealRow } from './sealed-row';
import { VisitRecord } from './visit-record';

const place = (id: string) => ({ table: 'visits', id, schema: 'crossbite.visit/1' });

export type Recorded = { ok: true } | { ok: false; sentence: string };

const FULL =
  'The visit could not be saved: the disk may be full. Free some space and close and open the browser. Nothing else was lost.';

/** Writes a visit whole, under the key of its kind and period (see retention). */
export async function recordVisit(database: CrossbiteDatabase, visit: VisitRecord): Promise<Recorded> {
  const { kind, period } = keyOf(visit);
  const sealed = await sealRow(database, place(visit.id), kind, period, visit);
  if (!sealed.ok) return sealed;
  const row: VisitRow = {
    id: visit.id,
    bucket: visit.checkedAt.slice(0, 7),
    patient: visit.patient,
    status: visit.status,
    sealed: sealed.sealed,
  };
  try {
    await database.visits.put(row);
    return { ok: true };
  } catch {
    return { ok: false, sentence: FULL };
  }
}

/** Null where there is no such visit, or it can no longer be opened. */
export async function loadVisit(database: CrossbiteDatabase, id: string): Promise<VisitRecord | null> {
  const row = await database.visits.get(id);
  const opened = row && (await unsealRow(database, place(id), VisitRecord, row.sealed));
  return opened?.state === 'read' ? opened.value : null;
}

/** Visits, newest check first. `unreadable` counts rows that are there and could not be opened: they are never silently left out. */
export async function listVisits(database: CrossbiteDatabase): Promise<{ visits: VisitRecord[]; unreadable: number }> {
  const rows = await database.visits.toArray();
  const opened = await Promise.all(rows.map((row) => unsealRow(database, place(row.id), VisitRecord, row.sealed)));
  const visits = opened.flatMap((item) => (item.state === 'read' ? [item.value] : []));
  visits.sort((a, b) => b.checkedAt.localeCompare(a.checkedAt));
  return { visits, unreadable: rows.length - visits.length };
}

/** Removes the row; what the log of the disk still holds of it is sealed. */
export const removeVisit = (database: CrossbiteDatabase, id: string): Promise<void> => database.visits.delete(id);

function keyOf(visit: VisitRecord): { kind: KeyKind; period: string } {
  if (visit.status === 'unaccepted') return { kind: 'unaccepted', period: visit.checkedAt.slice(0, 10) };
  if (visit.status === 'closed') return { kind: 'closed', period: (visit.closedAt ?? visit.checkedAt).slice(0, 7) };
  return { kind: 'open', period: 'visits' };
}
