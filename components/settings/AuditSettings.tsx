import { Download } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../ui/Button';
import { useLocale, useText } from '../ui/locale';
import { StateWord } from '../ui/state/StateWord';
import { usDate, usTime } from '../ui/us-format';

export type AuditLine = { seq: number; at: string; what: string; by: string; about: string; reason: string };

type Props = {
  entries: readonly AuditLine[];
  /** Of the chain: null while it is walked, a number where it first does not fit. */
  brokenAt: number | 'intact' | null;
  onExport: () => void;
};

const STEP = 100;

/** Who did what, newest first, and whether anybody has touched the book. */
export function AuditSettings({ entries, brokenAt, onExport }: Props) {
  const t = useText();
  const locale = useLocale();
  const [count, setCount] = useState(STEP);
  return (
    <div className="page">
      <h1>{t('settings_audit')}</h1>
      <section className="panel-block">
        <p className="soft">{t('settings_audit_why')}</p>
        <div className="actions">
          {brokenAt === null ? (
            <span className="soft">{t('settings_audit_checking')}</span>
          ) : brokenAt === 'intact' ? (
            <StateWord state="supported" word={t('settings_audit_intact', { n: entries.length })} />
          ) : (
            <StateWord state="blocked" word={t('settings_audit_broken', { n: brokenAt })} />
          )}
          <Button icon={<Download className="i" />} onClick={onExport}>
            {t('settings_audit_export')}
          </Button>
        </div>
        {entries.length === 0 ? (
          <p className="soft">{t('settings_audit_empty')}</p>
        ) : (
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{t('settings_audit_number')}</th>
                <th scope="col">{t('settings_audit_when')}</th>
                <th scope="col">{t('settings_audit_who')}</th>
                <th scope="col">{t('settings_audit_what')}</th>
                <th scope="col">{t('settings_audit_about')}</th>
              </tr>
            </thead>
            <tbody>
              {[...entries]
                .reverse()
                .slice(0, count)
                .map((entry) => (
                  <tr key={entry.seq}>
                    <td className="num soft">{entry.seq}</td>
                    <td className="num">
                      {usDate(entry.at, locale)}, {usTime(entry.at)}
                    </td>
                    <td>{entry.by}</td>
                    <td>{entry.what}</td>
                    <td className="soft">{[entry.about, entry.reason].filter(Boolean).join(' · ')}</td>
                  </tr>
                ))}
            </tbody>
          </table>
        )}
        {entries.length > count && <Button onClick={() => setCount(count + STEP)}>{t('settings_audit_more')}</Button>}
      </section>
    </div>
  );
}
