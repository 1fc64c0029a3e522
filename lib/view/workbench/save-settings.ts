import { recordAudit } from '@/lib/storage/audit-log';
import type { Settings } from '@/lib/storage/settings';
import { recordSettings } from '@/lib/storage/settings-store';
import type { Recorded } from '@/lib/storage/visits-store';
import type { OpenOffice } from './use-office';

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
