import type { CrossbiteDatabase, DataKeyRow } from './database';

export type Retention = { unacceptedDays: number; closedMonths: number };

/**
 * Destroys the keys whose time is over, and the rows that they sealed. A row that stayed behind in the log of the disk is noise from
 * then on. `today` is YYYY-MM-DD. Returns how many visits and records went.
 */
export async function purge(database: CrossbiteDatabase, today: string, retention: Retention): Promise<number> {
  const keys = await database.dataKeys.list();
  const over = new Set(keys.filter((key) => isOver(key, today, retention)).map(({ id }) => id));
  if (over.size === 0) return 0;
  const { dataKeys, visits, summaries, records, followups } = database;
  return database.write([dataKeys, visits, summaries, records, followups], async (keyRows, kept, lines, other, later) => {
    const gone = (row: { sealed: { keyId: string } }) => over.has(row.sealed.keyId);
    await lines.deleteWhere(gone);
    const count = (await kept.deleteWhere(gone)) + (await other.deleteWhere(gone)) + (await later.deleteWhere(gone));
    await keyRows.deleteAll([...over]);
    return count;
  });
}

function isOver({ kind, period }: DataKeyRow, today: string, retention: Retention): boolean {
  if (kind === 'unaccepted') return days(period, today) > retention.unacceptedDays;
  if (kind !== 'closed') return false;
  const months = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return months(today) - months(period) > retention.closedMonths;
}

const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
