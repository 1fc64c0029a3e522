import { lazy } from 'react';
import { PayersForm } from '@/components/settings/PayersForm';
import { PracticeEditor } from '@/components/settings/PracticeEditor';
import { PracticeForm } from '@/components/settings/PracticeForm';
import { RetentionSettings } from '@/components/settings/RetentionSettings';
import { SettingsNav, type SettingsPlace, settingsNames, settingsPlaces } from '@/components/settings/SettingsNav';
import { SitesSettings } from '@/components/settings/SitesSettings';
import { useText } from '@/components/ui/locale';
import type { Practice } from '@/lib/encounter/practice';
import { recordAudit } from '@/lib/storage/audit-log';
import { changePassphrase } from '@/lib/storage/keyring';
import { AuditScreen } from './AuditScreen';
import { BackupScreen } from './BackupScreen';
import { saveSettings } from './save-settings';
import type { OpenOffice } from './use-office';
import { useProfiles } from './use-profiles';
import { useSites } from './use-sites';

// Code sets and sources bring all the knowledge with them.
const CodesScreen = lazy(() => import('./CodesScreen').then((module) => ({ default: module.CodesScreen })));
const AboutScreen = lazy(() => import('./AboutScreen').then((module) => ({ default: module.AboutScreen })));

/** What is typed of the practice and not saved yet. */
export type Typed = { typed: Practice | null; onTyped: (change: (typed: Practice | null) => Practice | null) => void };

export function SettingsScreen({ place, office, practice }: { place: string; office: OpenOffice; practice: Typed }) {
  const shown = settingsPlaces.find((one) => one === place) ?? 'practice';
  return (
    <div className="settings">
      <SettingsNav place={shown} />
      <Settings key={shown} place={shown} office={office} practice={practice} />
    </div>
  );
}

function Settings({ place, office, practice: typed }: { place: SettingsPlace; office: OpenOffice; practice: Typed }) {
  const t = useText();
  const save = saveSettings(office);
  switch (place) {
    case 'practice':
    case 'payers':
      return (
        <PracticeEditor
          title={t(settingsNames[place])}
          saved={office.own.practice}
          {...typed}
          onSave={(practice) => save({ practice })}
        >
          {(draft) => (place === 'practice' ? <PracticeForm draft={draft} /> : <PayersForm draft={draft} />)}
        </PracticeEditor>
      );
    case 'sites':
      return <Sites office={office} />;
    case 'codes':
      return <CodesScreen office={office} />;
    case 'retention':
      return <Retention office={office} />;
    case 'backup':
      return <BackupScreen office={office} />;
    case 'audit':
      return <AuditScreen database={office.database} signer={office.own.signer} />;
    case 'about':
      return <AboutScreen />;
  }
}

function Sites({ office }: { office: OpenOffice }) {
  const { sites, add, remove } = useSites(office);
  const taught = useProfiles(office);
  return (
    <SitesSettings
      sites={sites}
      profiles={taught.lines}
      onAdd={add}
      onRemove={remove}
      onForgetProfile={taught.forget}
      onExportProfiles={taught.write}
      onImportProfiles={taught.take}
    />
  );
}

function Retention({ office }: { office: OpenOffice }) {
  const { database, own, settings, policy, passphrase } = office;
  const save = saveSettings(office);
  const values = ({ retention, autoLockMinutes, marks }: typeof own) => ({ ...retention, autoLockMinutes, marks });
  return (
    <RetentionSettings
      own={values(own)}
      inForce={values(settings)}
      signer={own.signer}
      theme={own.theme}
      passphrase={passphrase}
      passphraseRequired={policy.requirePassphrase === true}
      onChange={({ unacceptedDays, closedMonths, autoLockMinutes, marks }) =>
        save({
          ...((unacceptedDays !== undefined || closedMonths !== undefined) && {
            retention: {
              unacceptedDays: unacceptedDays ?? own.retention.unacceptedDays,
              closedMonths: closedMonths ?? own.retention.closedMonths,
            },
          }),
          ...(autoLockMinutes !== undefined && { autoLockMinutes }),
          ...(marks !== undefined && { marks }),
        })
      }
      onSigner={(signer) => save({ signer })}
      onTheme={(theme) => save({ theme })}
      onPassphrase={async (next) => {
        const changed = await changePassphrase(database, next);
        if (!changed) {
          return { ok: false, sentence: 'The passphrase could not be changed just now. Nothing was changed; try again.' };
        }
        const about = next === null ? 'passphrase off' : 'passphrase';
        await recordAudit(database, { what: 'settings-changed', by: own.signer, about }, new Date().toISOString());
        return { ok: true };
      }}
    />
  );
}
