import { FileSpreadsheet, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { AlertDialog } from '../ui/AlertDialog';
import { IconButton } from '../ui/IconButton';
import { useLocale, useText } from '../ui/locale';
import { usDate } from '../ui/us-format';
import { ImportFiles, type OnImport } from './ImportFiles';

type NcciLine = { id: string; kind: 'pairs' | 'limits'; quarter: string; count: number; importedAt: string };

type Props = {
  sets: readonly NcciLine[];
  onImport: OnImport;
  onRemove: (id: string) => Promise<void>;
};

/** CMS's correct coding edits, by quarter: which codes are not paid together, and most units. */
export function NcciSettings({ sets, onImport, onRemove }: Props) {
  const t = useText();
  const locale = useLocale();
  const [refused, setRefused] = useState('');
  const [removing, setRemoving] = useState<NcciLine | null>(null);
  const kinds = { pairs: t('settings_ncci_pairs'), limits: t('settings_ncci_limits') };
  const named = ({ kind, quarter }: NcciLine) => ({ what: kinds[kind], quarter: quarter.replace('Q', ' Q') });
  return (
    <section className="panel-block">
      <h2>{t('settings_ncci')}</h2>
      <p className="soft">{t('settings_ncci_why')}</p>
      {refused && (
        <p className="notice strong field-error blocked" role="alert">
          {refused}
        </p>
      )}
      {sets.length > 0 && (
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t('settings_ncci_quarter')}</th>
              <th scope="col">{t('settings_ncci_kind')}</th>
              <th scope="col">{t('settings_ncci_count')}</th>
              <th scope="col">{t('settings_codes_from')}</th>
              <th scope="col">
                <span className="sr">{t('settings_codes_remove')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {sets.map((set) => (
              <tr key={set.id}>
                <td className="medium num">{set.quarter.replace('Q', ' Q')}</td>
                <td>{kinds[set.kind]}</td>
                <td className="num">{set.count.toLocaleString('en-US')}</td>
                <td className="soft">{t('settings_codes_on', { date: usDate(set.importedAt, locale) })}</td>
                <td>
                  <IconButton label={t('settings_ncci_remove', named(set))} tip="end" onClick={() => setRemoving(set)}>
                    <Trash2 className="i" />
                  </IconButton>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {removing && (
        <AlertDialog
          title={t('settings_ncci_sure', named(removing))}
          isOpen
          confirm={t('settings_ncci_remove', named(removing))}
          onConfirm={() => {
            void onRemove(removing.id);
            setRemoving(null);
          }}
          onClose={() => setRemoving(null)}
        >
          <p>{t('settings_ncci_sure_why')}</p>
        </AlertDialog>
      )}
      <ImportFiles
        label={t('settings_ncci_import')}
        icon={<FileSpreadsheet className="i" />}
        accept=".zip,.xlsx,.txt,.csv"
        saving={t('settings_ncci_saving')}
        imported={t('settings_ncci_imported')}
        onImport={onImport}
        onRefused={setRefused}
      />
    </section>
  );
}
