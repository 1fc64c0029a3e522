import { Download, FolderInput, LifeBuoy, Upload } from 'lucide-react';
import { useState } from 'react';
import type { Outcome } from '../precheck/check-view';
import { AlertDialog } from '../ui/AlertDialog';
import { Button } from '../ui/Button';
import { FilePick } from '../ui/FilePick';
import { useText } from '../ui/locale';
import { Progress } from '../ui/Progress';
import { TextField } from '../ui/TextField';
import { toast } from '../ui/toast/toast-queue';
import { SHORTEST } from './PassphraseDialog';
import { type FoundSettings, SettingsCopy } from './SettingsCopy';

type Props = {
  onBackup: (passphrase: string) => Promise<Outcome>;
  onRestore: (file: File, passphrase: string) => Promise<Outcome>;
  onExportSettings: () => Promise<Outcome>;
  onImportSettings: (file: File) => Promise<FoundSettings>;
  onSupport: () => Promise<Outcome>;
};

/** Everything in one sealed file, back again, and the settings alone for another computer. */
export function BackupSettings(props: Props) {
  const t = useText();
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const [fileWords, setFileWords] = useState('');
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState<'' | 'backup' | 'restore'>('');
  const [refused, setRefused] = useState('');
  const run = async (work: 'backup' | 'restore', act: () => Promise<Outcome>, done: string) => {
    setBusy(work);
    setRefused('');
    const outcome = await act();
    setBusy('');
    if (outcome.ok) toast({ words: done });
    else setRefused(outcome.sentence);
    return outcome.ok;
  };
  const say = async (act: Promise<Outcome>, done: string) => {
    const outcome = await act;
    toast({ words: outcome.ok ? done : outcome.sentence });
  };
  const why =
    passphrase.length < SHORTEST
      ? t('settings_passphrase_short', { n: SHORTEST })
      : passphrase !== again
        ? t('settings_passphrase_differs')
        : undefined;
  return (
    <div className="page">
      <h1>{t('settings_backup')}</h1>
      {refused && (
        <p className="notice strong field-error blocked" role="alert">
          {refused}
        </p>
      )}
      <section className="panel-block">
        <h2>{t('settings_backup_make')}</h2>
        <p className="soft">{t('settings_backup_why')}</p>
        <div className="fields">
          <TextField
            label={t('settings_backup_passphrase')}
            type="password"
            autoComplete="new-password"
            value={passphrase}
            onChange={setPassphrase}
          />
          <TextField
            label={t('settings_passphrase_again')}
            type="password"
            autoComplete="new-password"
            value={again}
            onChange={setAgain}
          />
        </div>
        <div className="actions">
          <Button
            kind="primary"
            icon={<Download className="i" />}
            busy={busy === 'backup'}
            offBecause={why}
            onClick={() =>
              void run('backup', () => props.onBackup(passphrase), t('settings_backup_made')).then((ok) => {
                if (!ok) return;
                setPassphrase('');
                setAgain('');
              })
            }
          >
            {t('settings_backup_make')}
          </Button>
        </div>
        {busy === 'backup' && <Progress label={t('settings_backup_working')} />}
      </section>
      <section className="panel-block">
        <h2>{t('settings_restore')}</h2>
        <p className="soft">{t('settings_restore_why')}</p>
        <div className="actions">
          <FilePick
            label={t('settings_restore_file')}
            icon={<FolderInput className="i" />}
            accept=".crossbite,.json"
            onFiles={([first]) => setFile(first ?? null)}
          />
          <span className="soft">{file?.name}</span>
        </div>
        {file && (
          <>
            <div className="fields">
              <TextField
                label={t('settings_restore_passphrase')}
                type="password"
                autoComplete="off"
                value={fileWords}
                onChange={setFileWords}
              />
            </div>
            <div className="actions">
              <Button
                icon={<Upload className="i" />}
                busy={busy === 'restore'}
                offBecause={fileWords === '' ? t('settings_restore_needs') : undefined}
                onClick={() => setAsking(true)}
              >
                {t('settings_restore')}
              </Button>
            </div>
          </>
        )}
        {busy === 'restore' && <Progress label={t('settings_restore_working')} />}
        <AlertDialog
          title={t('settings_restore')}
          isOpen={asking}
          confirm={t('settings_restore_confirm')}
          onConfirm={() => {
            setAsking(false);
            if (file) {
              void run('restore', () => props.onRestore(file, fileWords), t('settings_restored')).then((ok) => {
                if (!ok) return;
                setFile(null);
                setFileWords('');
              });
            }
          }}
          onClose={() => setAsking(false)}
        >
          <p>{t('settings_restore_ask')}</p>
        </AlertDialog>
      </section>
      <SettingsCopy onExport={props.onExportSettings} onImport={props.onImportSettings} />
      <section className="panel-block">
        <h2>{t('settings_support')}</h2>
        <p className="soft">{t('settings_support_why')}</p>
        <div className="actions">
          <Button icon={<LifeBuoy className="i" />} onClick={() => void say(props.onSupport(), t('settings_support_made'))}>
            {t('settings_support_save')}
          </Button>
        </div>
      </section>
    </div>
  );
}
