import { recordAudit } from './audit-log';
import { lockWhenIdle } from './auto-lock';
import { openDatabase } from './open-database';
import { purge } from './retention';
import { loadSettings } from './settings-store';

/** Once a minute: locks what nobody uses, and destroys what its time is over. */
export async function keepTime(now: Date): Promise<void> {
  const opened = await openDatabase();
  if (!opened.ok) return;
  try {
    const settings = await loadSettings(opened.database);
    await lockWhenIdle(opened.database, now.getTime(), settings.autoLockMinutes);
    const gone = await purge(opened.database, now.toISOString().slice(0, 10), settings.retention);
    if (gone > 0) await recordAudit(opened.database, { what: 'purged', about: String(gone) }, now.toISOString());
  } catch {
    // A full or damaged store: the next minute tries again, and the next check says so.
  }
}
