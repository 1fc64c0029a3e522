import { type MessageKey, useText } from '../ui/locale';

export const settingsPlaces = ['practice', 'payers', 'sites', 'codes', 'retention', 'backup', 'audit', 'about'] as const;
export type SettingsPlace = (typeof settingsPlaces)[number];

export const settingsNames: Readonly<Record<SettingsPlace, MessageKey>> = {
  practice: 'settings_practice',
  payers: 'settings_payers',
  sites: 'settings_sites',
  codes: 'settings_codes',
  retention: 'settings_retention',
  backup: 'settings_backup',
  audit: 'settings_audit',
  about: 'settings_about',
};

export function SettingsNav({ place }: { place: SettingsPlace }) {
  const t = useText();
  return (
    <nav className="settings-nav" aria-label={t('workbench_settings')}>
      {settingsPlaces.map((id) => (
        <a key={id} href={`#/settings/${id}`} aria-current={place === id ? 'page' : undefined}>
          {t(settingsNames[id])}
        </a>
      ))}
    </nav>
  );
}
