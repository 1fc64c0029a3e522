import { Globe, Plus } from 'lucide-react';
import { useState } from 'react';
import type { Outcome } from '../precheck/check-view';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { FilePick } from '../ui/FilePick';
import { useText } from '../ui/locale';
import { StateWord } from '../ui/state/StateWord';
import { TextField } from '../ui/TextField';
import { toast } from '../ui/toast/toast-queue';
import { siteOrigin } from './site-origin';

/** `allowed`: the browser lets this site be read; `barred`: the administrator does not. */
export type SiteLine = { origin: string; allowed: boolean; barred: boolean };
export type ProfileLine = { id: string; name: string; fields: number };

type Props = {
  sites: readonly SiteLine[];
  profiles: readonly ProfileLine[];
  onAdd: (origin: string) => Promise<Outcome>;
  onRemove: (origin: string) => Promise<Outcome>;
  /** Gives back how to take it back. */
  onForgetProfile: (id: string) => Promise<() => void>;
  onExportProfiles: () => void;
  onImportProfiles: (file: File) => Promise<Outcome>;
};

/** The pages that may be read without a click, and what was taught about them. */
export function SitesSettings({ sites, profiles, onAdd, onRemove, onForgetProfile, onExportProfiles, onImportProfiles }: Props) {
  const t = useText();
  const [typed, setTyped] = useState('');
  const origin = siteOrigin(typed);
  const add = async () => {
    if (!origin) return;
    const outcome = await onAdd(origin);
    if (outcome.ok) setTyped('');
    toast({ words: outcome.ok ? t('settings_site_on', { site: origin }) : outcome.sentence });
  };
  const putBack = async (site: string) => {
    const outcome = await onAdd(site);
    if (!outcome.ok) toast({ words: outcome.sentence });
  };
  return (
    <div className="page">
      <h1>{t('settings_sites')}</h1>
      <section className="panel-block">
        <p className="soft">{t('settings_sites_why')}</p>
        {sites.length === 0 ? (
          <EmptyState icon={<Globe />} title={t('settings_sites_none')}>
            <p>{t('settings_sites_click')}</p>
          </EmptyState>
        ) : (
          <ul className="lines">
            {sites.map((site) => (
              <li key={site.origin} className="line">
                <span className="medium grow">{site.origin}</span>
                {site.barred ? (
                  <StateWord state="blocked" word={t('settings_site_barred')} />
                ) : site.allowed ? (
                  <StateWord state="supported" word={t('settings_site_allowed')} />
                ) : (
                  <StateWord state="needs-answer" word={t('settings_site_asks')} />
                )}
                {!site.allowed && !site.barred && (
                  <Button onClick={() => void onAdd(site.origin)}>{t('settings_site_allow')}</Button>
                )}
                <Button
                  kind="quiet"
                  onClick={async () => {
                    const outcome = await onRemove(site.origin);
                    toast(
                      outcome.ok
                        ? { words: t('settings_site_off', { site: site.origin }), undo: () => void putBack(site.origin) }
                        : { words: outcome.sentence },
                    );
                  }}
                >
                  {t('settings_site_remove')}
                </Button>
              </li>
            ))}
          </ul>
        )}
        <form
          className="inline-form"
          onSubmit={(event) => {
            event.preventDefault();
            void add();
          }}
        >
          <TextField
            label={t('settings_site_address')}
            hint={t('settings_site_hint')}
            value={typed}
            inputMode="url"
            error={typed !== '' && !origin ? t('settings_site_wrong') : undefined}
            onChange={setTyped}
          />
          <Button type="submit" icon={<Plus className="i" />} offBecause={origin ? undefined : t('settings_site_needs')}>
            {t('settings_site_add')}
          </Button>
        </form>
      </section>
      <section className="panel-block">
        <h2>{t('settings_profiles')}</h2>
        {profiles.length === 0 ? (
          <p className="soft">{t('settings_profiles_none')}</p>
        ) : (
          <ul className="lines">
            {profiles.map((profile) => (
              <li key={profile.id} className="line">
                <span className="medium grow">{profile.name}</span>
                <span className="soft num">{t('settings_profile_fields', { n: profile.fields })}</span>
                <Button
                  kind="quiet"
                  onClick={async () => {
                    const undo = await onForgetProfile(profile.id);
                    toast({ words: t('settings_forgotten', { what: profile.name }), undo });
                  }}
                >
                  {t('settings_profile_forget')}
                </Button>
              </li>
            ))}
          </ul>
        )}
        <div className="actions">
          {profiles.length > 0 && <Button onClick={onExportProfiles}>{t('settings_profiles_export')}</Button>}
          <FilePick
            label={t('settings_profiles_import')}
            accept="application/json,.json"
            onFiles={async ([file]) => {
              if (!file) return;
              const outcome = await onImportProfiles(file);
              toast({ words: outcome.ok ? t('settings_profiles_taken') : outcome.sentence });
            }}
          />
        </div>
      </section>
    </div>
  );
}
