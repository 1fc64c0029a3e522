import { Download, FileArchive, FileSpreadsheet, Trash2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { OfficeRow } from '@/lib/crosswalk/office-rows';
import { AlertDialog } from '../ui/AlertDialog';
import { Button } from '../ui/Button';
import { FilePick } from '../ui/FilePick';
import { IconButton } from '../ui/IconButton';
import { useLocale, useText } from '../ui/locale';
import { StateWord } from '../ui/state/StateWord';
import { toast } from '../ui/toast/toast-queue';
import { usDate } from '../ui/us-format';
import { ImportFiles, type OnImport } from './ImportFiles';
import type { Replaced } from './replaced';

export type CodeSetLine = { year: number; count: number; billable: number; withNotes: boolean; importedAt: string };

type Props = {
  sets: readonly CodeSetLine[];
  shipped: string;
  /** Whether this build carries medical procedure numbers that need a licence. */
  cptPack: boolean;
  /** The licensed file that the office loaded. */
  licensed: { name: string; count: number } | null;
  officeRows: readonly OfficeRow[];
  onImport: OnImport;
  onRemove: (year: number) => Promise<void>;
  onLicensed: (file: File) => Promise<Replaced>;
  /** With its way back. */
  onRemoveLicensed: () => () => void;
  onRows: (file: File) => Promise<Replaced>;
  onExportRows: () => void;
  /** With its way back. */
  onRemoveRows: () => () => void;
  /** The block of CMS's correct coding edits. */
  ncci?: ReactNode;
};

/** Which codes answer: what came with the build, what the office imported, and its own rows of the crosswalk. */
export function CodesSettings(props: Props) {
  const t = useText();
  const locale = useLocale();
  const [refused, setRefused] = useState('');
  const [removing, setRemoving] = useState<number | null>(null);
  return (
    <div className="page">
      <h1>{t('settings_codes')}</h1>
      {refused && (
        <p className="notice strong field-error blocked" role="alert">
          {refused}
        </p>
      )}
      <section className="panel-block">
        <h2>ICD-10-CM</h2>
        <p className="soft">{t('settings_codes_why')}</p>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t('settings_codes_year')}</th>
              <th scope="col">{t('settings_codes_count')}</th>
              <th scope="col">{t('settings_codes_from')}</th>
              <th scope="col">
                <span className="sr">{t('settings_codes_remove')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {props.sets.map((set) => (
              <tr key={set.year}>
                <td className="medium">FY{set.year}</td>
                <td className="num">{set.count.toLocaleString('en-US')}</td>
                <td className="soft">{t('settings_codes_on', { date: usDate(set.importedAt, locale) })}</td>
                <td>
                  <IconButton
                    label={t('settings_codes_remove_year', { year: set.year })}
                    tip="end"
                    onClick={() => setRemoving(set.year)}
                  >
                    <Trash2 className="i" />
                  </IconButton>
                </td>
              </tr>
            ))}
            <tr>
              <td className="medium">{props.shipped}</td>
              <td />
              <td className="soft">{t('settings_codes_shipped')}</td>
              <td />
            </tr>
          </tbody>
        </table>
        <ImportFiles
          label={t('settings_codes_import')}
          icon={<FileArchive className="i" />}
          accept=".zip"
          imported={t('settings_codes_imported')}
          onImport={props.onImport}
          onRefused={setRefused}
        />
      </section>
      <AlertDialog
        title={t('settings_codes_sure', { year: removing ?? '' })}
        isOpen={removing !== null}
        confirm={t('settings_codes_remove_year', { year: removing ?? '' })}
        onConfirm={() => {
          if (removing !== null) void props.onRemove(removing);
          setRemoving(null);
        }}
        onClose={() => setRemoving(null)}
      >
        <p>{t('settings_codes_sure_why')}</p>
      </AlertDialog>
      {props.ncci}
      <section className="panel-block">
        <h2>{t('settings_cpt')}</h2>
        <StateWord
          state={props.cptPack ? 'supported' : 'cannot-tell'}
          word={props.cptPack ? t('settings_cpt_on') : t('settings_cpt_off')}
        />
        <p className="soft">{t('settings_cpt_notice')}</p>
        {props.licensed && (
          <p>{t('settings_cpt_loaded', { count: props.licensed.count.toLocaleString('en-US'), name: props.licensed.name })}</p>
        )}
        <p className="soft">{t('settings_cpt_columns')}</p>
        <div className="actions">
          <FilePick
            label={t('settings_cpt_load')}
            icon={<FileSpreadsheet className="i" />}
            accept=".csv,text/csv"
            onFiles={async ([file]) => {
              if (!file) return;
              setRefused('');
              const outcome = await props.onLicensed(file);
              if (outcome.ok) toast({ words: t('settings_cpt_taken'), undo: outcome.undo });
              else setRefused(outcome.sentence);
            }}
          />
          {props.licensed && (
            <Button
              kind="quiet"
              onClick={() =>
                toast({ words: t('settings_forgotten', { what: props.licensed?.name ?? '' }), undo: props.onRemoveLicensed() })
              }
            >
              {t('settings_cpt_remove')}
            </Button>
          )}
        </div>
      </section>
      <section className="panel-block">
        <h2>{t('settings_rows')}</h2>
        <p className="soft">{t('settings_rows_why')}</p>
        {props.officeRows.length > 0 && (
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">CDT</th>
                <th scope="col">{t('settings_rows_key')}</th>
                <th scope="col">{t('settings_rows_modifiers')}</th>
                <th scope="col">{t('settings_rows_units')}</th>
                <th scope="col">{t('settings_rows_note')}</th>
              </tr>
            </thead>
            <tbody>
              {props.officeRows.map((row) => (
                <tr key={`${row.cdt}${row.key}`}>
                  <td className="code">{row.cdt}</td>
                  <td>{row.key}</td>
                  <td className="num">{row.modifiers.join(' ')}</td>
                  <td className="num">{row.units}</td>
                  <td className="soft">{row.note}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        <div className="actions">
          <FilePick
            label={t('settings_rows_import')}
            icon={<FileSpreadsheet className="i" />}
            accept=".csv,text/csv"
            onFiles={async ([file]) => {
              if (!file) return;
              setRefused('');
              const outcome = await props.onRows(file);
              if (outcome.ok) toast({ words: t('settings_rows_taken'), undo: outcome.undo });
              else setRefused(outcome.sentence);
            }}
          />
          <Button icon={<Download className="i" />} onClick={props.onExportRows}>
            {t('settings_rows_export')}
          </Button>
          {props.officeRows.length > 0 && (
            <Button
              kind="quiet"
              onClick={() => toast({ words: t('settings_forgotten', { what: t('settings_rows') }), undo: props.onRemoveRows() })}
            >
              {t('settings_rows_remove')}
            </Button>
          )}
        </div>
      </section>
    </div>
  );
}
