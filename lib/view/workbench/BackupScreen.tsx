import { browser } from 'wxt/browser';
import { BackupSettings } from '@/components/settings/BackupSettings';
import { isShorter } from '@/components/settings/is-shorter';
import { saveFile } from '@/components/ui/save-file';
import { recordAudit } from '@/lib/storage/audit-log';
import { restoreBackup, writeBackup } from '@/lib/storage/backup';
import { parseSettingsFile, writeSettingsFile } from '@/lib/storage/settings-file';
import { writeSupportBundle } from '@/lib/storage/support-bundle';
import { replaceSettings } from './save-settings';
import { today } from './today';
import type { OpenOffice } from './use-office';

const NO_BACKUP = 'The backup could not be made, because some visits could not be opened. Delete those or unlock first.';

export function BackupScreen({ office }: { office: OpenOffice }) {
  const { database, own } = office;
  const log = (what: 'exported' | 'restored', about: string) =>
    recordAudit(database, { what, by: own.signer, about }, new Date().toISOString());
  return (
    <BackupSettings
      onBackup={async (passphrase) => {
        const file = await writeBackup(database, passphrase).catch(() => null);
        if (!file) return { ok: false, sentence: NO_BACKUP };
        saveFile({ name: `crossbite-${today()}.crossbite`, type: 'application/octet-stream', content: file });
        await log('exported', 'backup');
        return { ok: true };
      }}
      onRestore={async (file, passphrase) => {
        const restored = await restoreBackup(database, new Uint8Array(await file.arrayBuffer()), passphrase);
        if (restored.ok) await log('restored', 'backup');
        return restored;
      }}
      onExportSettings={async () => {
        saveFile({ name: `crossbite-settings-${today()}.json`, type: 'application/json', content: writeSettingsFile(own) });
        await log('exported', 'settings');
        return { ok: true };
      }}
      onImportSettings={async (file) => {
        const parsed = parseSettingsFile(await file.text());
        if (!parsed.ok) return parsed;
        const { settings } = parsed;
        const shortens = settings.retention !== undefined && isShorter(settings.retention, own.retention);
        return { ok: true, shortens, take: () => replaceSettings(office, settings) };
      }}
      onSupport={async () => {
        const { defaultKnowledge } = await import('@/lib/precheck/knowledge');
        const bundle = await writeSupportBundle(database, {
          version: browser.runtime.getManifest().version,
          knowledge: defaultKnowledge.version,
          browser: navigator.userAgent.replace(/[^\x20-\x7e]/g, ''),
          at: new Date().toISOString(),
        });
        saveFile({
          name: `crossbite-support-${today()}.json`,
          type: 'application/json',
          content: `${JSON.stringify(bundle, null, 2)}\n`,
        });
        await log('exported', 'support bundle');
        return { ok: true };
      }}
    />
  );
}
