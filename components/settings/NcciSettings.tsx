import { FileSpreadsheet, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Outcome } from '../precheck/check-view';
import { AlertDialog } from '../ui/AlertDialog';
import { Button } from '../ui/Button';
import { FilePick } from '../ui/FilePick';
import { IconButton } from '../ui/IconButton';
import { useLocale, useText } from '../ui/locale';
import { Progress } from '../ui/Progress';
import { toast } from '../ui/toast/toast-queue';
import { usDate } from '../ui/us-format';

type NcciLine = { id: string; kind: 'pairs' | 'limits'; quarter: string; count: number; importedAt: string };
type Work = { label: string; done: number; total: number };

type Props = {
  sets: readonly NcciLine[];
  onImport: (files: File[], progress: (work: Work) => void, signal: AbortSignal) => Promise<Outcome>;
  onRemove: (id: string) => Promise<void>;
};

/** CMS's correct coding edits, by quarter: which codes are not paid together, and most units. */
export function NcciSettings({ sets, onImport, onRemove }: Props) {
  const t = useText();
  const locale = useLocale();
  const [work, setWork] = useState<Work | null>(null);
  const [refused, setRefused] = useState('');
  const [removing, setRemoving] = useState<NcciLine | null>(null);
  const stop = useRef<AbortController | null>(null);
  const kinds = { pairs: t('settings_ncci_pairs'), limits: t('settings_ncci_limits') };
  const named = ({ kind, quarter }: NcciLine) => ({ what: kinds[kind], quarter: quarter.replace('Q', ' Q') });
  const take = async (files: File[]) => {
    stop.current = new AbortController();
    setRefused('');
    setWork({ label: t('settings_codes_reading'), done: 0, total: files.length + 1 });
    const outcome = await onImport(
      files,
      ({ label, ...rest }) => setWork({ label: label || t('settings_ncci_saving'), ...rest }),
      stop.current.signal,
    );
    setWork(null);
    if (outcome.ok) toast({ words: t('settings_ncci_imported') });
    else setRefused(outcome.sentence);
  };
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
      {work ? (
        <div className="work">
          <Progress label={work.label} done={work.done} total={work.total} />
          <Button onClick={() => stop.current?.abort()}>{t('ui_cancel')}</Button>
        </div>
      ) : (
        <div className="actions">
          <FilePick
            label={t('settings_ncci_import')}
            icon={<FileSpreadsheet className="i" />}
            accept=".zip,.xlsx,.txt,.csv"
            multiple
            onFiles={(files) => void take(files)}
          />
        </div>
      )}
    </section>
  );
}
