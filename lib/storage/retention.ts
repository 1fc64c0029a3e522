import type { CrossbiteDatabase, DataKeyRow } from './database';

export type Retention = { unacceptedDays: number; closedMonths: number };

/**
 * Destroys the keys whose time is over, and the rows that they sealed. A row that stayed behind in the log of the disk is noise from
 * then on. `today` is YYYY-MM-DD. Returns how many visits and records went.
 */
export async function purge(database: CrossbiteDatabase, today: string, retention: Retention): Promise<number> {
  const keys = await database.dataKeys.where('kind').anyOf('unaccepted', 'closed').toArray();
  const over = new Set(keys.filter((key) => isOver(key, today, retention)).map(({ id }) => id));
  if (over.size === 0) return 0;
  const { dataKeys, visits: kept, summaries, records: other, followups } = database;
  return database.transaction('rw', dataKeys, kept, summaries, other, followups, async () => {
    const gone = (row: { sealed: { keyId: string } }) => over.has(row.sealed.keyId);
    const visits = await kept.filter(gone).delete();
    await summaries.filter(gone).delete();
    const records = (await other.filter(gone).delete()) + (await followups.filter(gone).delete());
    await dataKeys.bulkDelete([...over]);
    return visits + records;
  });
}

function isOver({ kind, period }: DataKeyRow, today: string, retention: Retention): boolean {
  if (kind === 'unaccepted') return days(period, today) > retention.unacceptedDays;
  const months = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return months(today) - months(period) > retention.closedMonths;
}

const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
