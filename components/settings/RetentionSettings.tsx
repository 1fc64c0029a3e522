import { useState } from 'react';
import type { Outcome } from '../precheck/check-view';
import { Button } from '../ui/Button';
import { useText } from '../ui/locale';
import { NumberField } from '../ui/NumberField';
import { Select } from '../ui/Select';
import { Switch } from '../ui/Switch';
import { StateIcon } from '../ui/state/StateIcon';
import { TextField } from '../ui/TextField';
import { toast } from '../ui/toast/toast-queue';
import { isShorter } from './is-shorter';
import { PassphraseDialog } from './PassphraseDialog';
import { ShorterDialog } from './ShorterDialog';

export type RetentionValues = { unacceptedDays: number; closedMonths: number; autoLockMinutes: number; marks: boolean };

type Props = {
  own: RetentionValues;
  /** What is in force where the administrator tightened it. */
  inForce: RetentionValues;
  signer: string;
  theme: 'system' | 'light' | 'dark';
  passphrase: boolean;
  passphraseRequired: boolean;
  onChange: (values: Partial<RetentionValues>) => Promise<Outcome>;
  onSigner: (name: string) => Promise<Outcome>;
  onTheme: (theme: 'system' | 'light' | 'dark') => Promise<Outcome>;
  onPassphrase: (passphrase: string | null) => Promise<Outcome>;
};

/** How long things are kept, who may open them, and who works here. */
export function RetentionSettings(props: Props) {
  const { own, inForce, passphrase } = props;
  const t = useText();
  const [dialog, setDialog] = useState<'set' | 'off' | null>(null);
  const [name, setName] = useState(props.signer);
  const [asking, setAsking] = useState<Partial<RetentionValues> | null>(null);
  const change = async (values: Partial<RetentionValues>) => {
    if (asking === null && isShorter(values, own)) return setAsking(values);
    setAsking(null);
    const before = own;
    const outcome = await props.onChange(values);
    toast(outcome.ok ? { words: t('settings_saved'), undo: () => void props.onChange(before) } : { words: outcome.sentence });
  };
  const limited = (key: 'unacceptedDays' | 'closedMonths' | 'autoLockMinutes') =>
    inForce[key] < own[key] && (
      <p className="small managed">
        <StateIcon state="blocked" />
        {t('settings_managed', { n: inForce[key] })}
      </p>
    );
  return (
    <div className="page">
      <h1>{t('settings_retention')}</h1>
      <section className="panel-block">
        <h2>{t('settings_keep')}</h2>
        <p className="soft">{t('settings_keep_why')}</p>
        <div className="fields">
          <div>
            <NumberField
              label={t('settings_unaccepted')}
              min={1}
              max={365}
              value={own.unacceptedDays}
              onChange={(value) => value && void change({ unacceptedDays: value })}
            />
            {limited('unacceptedDays')}
          </div>
          <div>
            <NumberField
              label={t('settings_closed')}
              min={1}
              max={240}
              value={own.closedMonths}
              onChange={(value) => value && void change({ closedMonths: value })}
            />
            {limited('closedMonths')}
          </div>
        </div>
        <ShorterDialog isOpen={asking !== null} onConfirm={() => asking && void change(asking)} onClose={() => setAsking(null)} />
      </section>
      <section className="panel-block">
        <h2>{t('settings_lock')}</h2>
        <p className="soft">{passphrase ? t('settings_passphrase_on') : t('settings_passphrase_off')}</p>
        {props.passphraseRequired && !passphrase && (
          <p className="managed">
            <StateIcon state="needs-answer" />
            {t('settings_passphrase_required')}
          </p>
        )}
        <div className="actions">
          <Button onClick={() => setDialog('set')}>
            {passphrase ? t('settings_passphrase_change') : t('settings_passphrase_set')}
          </Button>
          {passphrase && (
            <Button
              kind="quiet"
              onClick={() => setDialog('off')}
              offBecause={props.passphraseRequired ? t('settings_passphrase_stays') : undefined}
            >
              {t('settings_passphrase_remove')}
            </Button>
          )}
        </div>
        {passphrase && (
          <div className="fields">
            <div>
              <NumberField
                label={t('settings_auto_lock')}
                min={1}
                max={480}
                value={own.autoLockMinutes}
                onChange={(value) => value && void change({ autoLockMinutes: value })}
              />
              {limited('autoLockMinutes')}
            </div>
          </div>
        )}
        {dialog && (
          <PassphraseDialog
            mode={dialog}
            onClose={() => setDialog(null)}
            onSave={async (next) => {
              const outcome = await props.onPassphrase(next);
              if (outcome.ok) {
                setDialog(null);
                toast({ words: next === null ? t('settings_passphrase_removed') : t('settings_passphrase_is_set') });
              }
              return outcome;
            }}
          />
        )}
      </section>
      <section className="panel-block">
        <h2>{t('settings_person')}</h2>
        <div className="fields">
          <TextField
            label={t('settings_signer')}
            hint={t('settings_signer_hint')}
            value={name}
            maxLength={80}
            onChange={setName}
            onBlur={() => name.trim() !== props.signer && void props.onSigner(name.trim())}
          />
          <Select
            label={t('settings_theme')}
            options={[
              { value: 'system', label: t('settings_theme_system') },
              { value: 'light', label: t('settings_theme_light') },
              { value: 'dark', label: t('settings_theme_dark') },
            ]}
            value={props.theme}
            onChange={(theme) => void props.onTheme(theme)}
          />
        </div>
        <Switch isSelected={inForce.marks} isDisabled={own.marks && !inForce.marks} onChange={(marks) => void change({ marks })}>
          {t('settings_marks')}
        </Switch>
      </section>
    </div>
  );
}
