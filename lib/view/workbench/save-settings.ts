import type { Replaced } from '@/components/settings/replaced';
import { recordAudit } from '@/lib/storage/audit-log';
import type { Settings } from '@/lib/storage/settings';
import { recordSettings } from '@/lib/storage/settings-store';
import type { Recorded } from '@/lib/storage/visits-store';
import type { OpenOffice } from './use-office';

/** Saves settings with the way back to those that stood there before. */
export async function replaceSettings(office: OpenOffice, patch: Partial<Settings>): Promise<Replaced> {
  const save = saveSettings(office);
  const keys = Object.keys(patch) as (keyof Settings)[];
  const before = Object.fromEntries(keys.map((key) => [key, office.own[key]]));
  const saved = await save(patch);
  return saved.ok ? { ok: true, undo: () => void save(before) } : saved;
}

/** Saves settings, and writes in the log which of them. */
export function saveSettings({ database, own }: OpenOffice) {
  return async (patch: Partial<Settings>): Promise<Recorded> => {
    const saved = await recordSettings(database, patch);
    if (saved.ok) {
      const about = Object.keys(patch).join(', ');
      await recordAudit(database, { what: 'settings-changed', by: own.signer, about }, new Date().toISOString());
    }
    return saved;
  };
}
