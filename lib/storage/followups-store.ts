import { firstDue, isForgotten } from '@/lib/followup/kept/due';
import { Followup, type FollowupKind, type FollowupOf } from '@/lib/followup/kept/followup';
import { restsFrom } from '@/lib/followup/kept/rests-from';
import { type AuditAct, recordAudit } from './audit-log';
import type { CrossbiteDatabase, FollowupRow, KeyKind } from './database';
import { dataKeysOnce } from './keyring';
import { sealRow, unsealRow } from './sealed-row';
import type { Recorded } from './visits-store';

const place = (id: string) => ({ table: 'followups', id, schema: 'crossbite.followup/1' });

/** A record → its sealed row, not yet written. Open ones share a key; what is done lies under the key of the month in which its time began. */
export async function followupRow(
  database: CrossbiteDatabase,
  record: Followup,
): Promise<{ ok: true; row: FollowupRow } | { ok: false; sentence: string }> {
  const from = restsFrom(record);
  const [kind, period]: [KeyKind, string] = from ? ['closed', from.slice(0, 7)] : ['open', 'followups'];
  const sealed = await sealRow(database, place(record.id), kind, period, record);
  if (!sealed.ok) return sealed;
  return {
    ok: true,
    row: { id: record.id, kind: record.kind, visit: record.visit, due: firstDue(record), sealed: sealed.sealed },
  };
}

/** Keeps records, all or none, with one entry each in the log. */
export async function recordFollowups(
  database: CrossbiteDatabase,
  records: readonly Followup[],
  what: AuditAct = 'followup-kept',
): Promise<Recorded> {
  const rows: FollowupRow[] = [];
  for (const record of records) {
    const made = await followupRow(database, record);
    if (!made.ok) return made;
    rows.push(made.row);
  }
  try {
    await database.followups.putAll(rows);
  } catch {
    return { ok: false, sentence: 'This could not be saved: the disk may be full. Nothing else was lost.' };
  }
  for (const { by, visit, kind, at } of records) await recordAudit(database, { what, by, visit, about: kind }, at);
  return { ok: true };
}

/** Everything that is kept, last kept first. `unreadable` counts rows that are there and could not be opened. */
export async function listFollowups(database: CrossbiteDatabase): Promise<{ records: Followup[]; unreadable: number }> {
  return opened(database, await database.followups.list());
}

export async function listVisitFollowups(database: CrossbiteDatabase, visit: string): Promise<Followup[]> {
  return (await opened(database, await database.followups.list({ index: 'visit', range: visit }))).records;
}

/** The records of several visits, last kept first. */
export async function listFollowupsOfVisits(database: CrossbiteDatabase, visits: readonly string[]): Promise<Followup[]> {
  const rows = await Promise.all(visits.map((visit) => database.followups.list({ index: 'visit', range: visit })));
  return (await opened(database, rows.flat())).records;
}

/** The records of one kind, last kept first: what figures are counted from. */
export async function listFollowupsOf<K extends FollowupKind>(database: CrossbiteDatabase, kind: K): Promise<FollowupOf<K>[]> {
  const { records } = await opened(database, await database.followups.list({ index: 'kind', range: kind }));
  return records.filter((record): record is FollowupOf<K> => record.kind === kind);
}

export async function removeFollowup(database: CrossbiteDatabase, { id, visit, kind }: Followup, by: string): Promise<void> {
  await database.followups.delete(id);
  await recordAudit(database, { what: 'followup-removed', by, visit, about: kind }, new Date().toISOString());
}

/**
 * How many records are due by that ISO day. Days stand in the clear, so that it can be told while locked. What ended long ago asks for nothing any
 * more, as in the list.
 */
export async function countDue(database: CrossbiteDatabase, day: string): Promise<number> {
  const rows = await database.followups.list({ index: 'due', range: IDBKeyRange.bound('0', day) });
  return rows.filter(({ kind, due }) => !isForgotten(kind, due, day)).length;
}

/** Calls back at once and whenever a record was written or went, in any window; returns how to stop. */
export const watchFollowups = (database: CrossbiteDatabase, changed: () => void): (() => void) =>
  database.watch([database.followups], async () => undefined, changed);

async function opened(database: CrossbiteDatabase, rows: readonly FollowupRow[]) {
  const keys = dataKeysOnce(database);
  const found = await Promise.all(rows.map(({ id, sealed }) => unsealRow(database, place(id), Followup, sealed, keys)));
  const records = found.flatMap((item) => (item.state === 'read' ? [item.value] : []));
  records.sort((a, b) => b.at.localeCompare(a.at));
  return { records, unreadable: rows.length - records.length };
}
