import { showDue } from '@/lib/platform/count-badge';
import { recordAudit } from './audit-log';
import { lockWhenIdle } from './auto-lock';
import { countDue } from './followups-store';
import { openDatabase } from './open-database';
import { purge } from './retention';
import { loadSettings } from './settings-store';

/** Once a minute: locks what nobody uses, destroys what its time is over, and shows how much of the follow-up is due. */
export async function keepTime(now: Date): Promise<void> {
  const opened = await openDatabase();
  if (!opened.ok) return;
  try {
    const settings = await loadSettings(opened.database);
    await lockWhenIdle(opened.database, now.getTime(), settings.autoLockMinutes);
    // The alarm is made anew at each start of the worker, and the days stand in storage: no update or restart loses a reminder.
    const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
    await showDue(await countDue(opened.database, local));
    const gone = await purge(opened.database, now.toISOString().slice(0, 10), settings.retention);
    if (gone > 0) await recordAudit(opened.database, { what: 'purged', about: String(gone) }, now.toISOString());
  } catch {
    // A full or damaged store: the next minute tries again, and the next check says so.
  }
}
