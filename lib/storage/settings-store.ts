import type { CrossbiteDatabase } from './database';
import { loadPolicy } from './office-policy';
import { tighten } from './policy';
import { sealRow, unsealRow } from './sealed-row';
import { defaultSettings, Settings } from './settings';
import type { Recorded } from './visits-store';

const place = { table: 'settings', id: 'settings', schema: 'crossbite.settings/1' };

/** What the office set, without the administrator's limits. Defaults where nothing was set; null where locked or damaged. */
export async function loadOwnSettings(database: CrossbiteDatabase): Promise<Settings | null> {
  const row = await database.settings.get('settings');
  if (!row) return defaultSettings;
  const opened = await unsealRow(database, place, Settings, row.sealed);
  return opened.state === 'read' ? opened.value : null;
}

/** The settings in force. While locked or damaged the defaults stand, and nothing of the office is shown. */
export async function loadSettings(database: CrossbiteDatabase): Promise<Settings> {
  const { policy } = await loadPolicy();
  return tighten((await loadOwnSettings(database)) ?? defaultSettings, policy);
}

export async function recordSettings(database: CrossbiteDatabase, patch: Partial<Settings>): Promise<Recorded> {
  const own = await loadOwnSettings(database);
  if (!own) return { ok: false, sentence: 'The settings could not be opened: unlock Crossbite first. Nothing was changed.' };
  const next = Settings.safeParse({ ...own, ...patch });
  if (!next.success) return { ok: false, sentence: 'A setting has a value that cannot be used. Nothing was changed.' };
  const sealed = await sealRow(database, place, 'settings', 'all', next.data);
  if (!sealed.ok) return sealed;
  try {
    await database.settings.put({ id: 'settings', sealed: sealed.sealed });
    return { ok: true };
  } catch {
    return { ok: false, sentence: 'The settings could not be saved: the disk may be full. Nothing was changed.' };
  }
}
