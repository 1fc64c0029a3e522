import type { Source } from '@/lib/encounter/source';
import { Link } from '../ui/Link';
import { type MessageKey, useLocale, useText } from '../ui/locale';
import { usDate } from '../ui/us-format';

const confidences: Readonly<Record<Source['confidence'], MessageKey>> = {
  primary: 'settings_source_primary',
  secondary: 'settings_source_secondary',
  practice: 'settings_source_practice',
};

export type SourceGroup = { name: MessageKey; sources: readonly Source[] };

/** What this is, what it promises, and every source of what it knows. */
export function AboutSettings({
  version,
  knowledge,
  groups,
}: {
  version: string;
  knowledge: string;
  groups: readonly SourceGroup[];
}) {
  const t = useText();
  const locale = useLocale();
  return (
    <div className="page">
      <h1>{t('settings_about')}</h1>
      <section className="panel-block">
        <p>{t('settings_about_what')}</p>
        <p className="soft num">{t('settings_about_version', { version, knowledge })}</p>
        <p>{t('settings_about_promise')}</p>
        <p className="soft">{t('settings_cpt_notice')}</p>
        <p className="soft">{t('settings_cdt_notice')}</p>
      </section>
      {groups.map((group) => (
        <section key={group.name} className="panel-block">
          <h2>
            {t(group.name)} <span className="soft num">{group.sources.length}</span>
          </h2>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls by keyboard too. */}
          <section className="table-scroll" aria-label={t(group.name)} tabIndex={0}>
            <table className="plain-table">
              <thead>
                <tr>
                  <th scope="col">{t('settings_source')}</th>
                  <th scope="col">{t('settings_source_where')}</th>
                  <th scope="col">{t('settings_source_date')}</th>
                  <th scope="col">{t('settings_source_confidence')}</th>
                </tr>
              </thead>
              <tbody>
                {group.sources.map((source) => (
                  <tr key={`${source.title}|${source.locator}|${source.url}`}>
                    <td>{source.url ? <Link href={source.url}>{source.title}</Link> : source.title}</td>
                    <td className="soft">{source.locator}</td>
                    <td className="num nowrap">{usDate(source.date, locale)}</td>
                    <td className="nowrap">{t(confidences[source.confidence])}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </section>
      ))}
    </div>
  );
}
