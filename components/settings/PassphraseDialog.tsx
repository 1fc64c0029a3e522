import { useState } from 'react';
import type { Outcome } from '../precheck/check-view';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { useText } from '../ui/locale';
import { TextField } from '../ui/TextField';

/** Characters below which a passphrase is guessed too soon. */
export const SHORTEST = 10;

type Props = { mode: 'set' | 'off'; onClose: () => void; onSave: (passphrase: string | null) => Promise<Outcome> };

export function PassphraseDialog({ mode, onClose, onSave }: Props) {
  const t = useText();
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [busy, setBusy] = useState(false);
  const [sentence, setSentence] = useState('');
  const tooShort = first.length < SHORTEST;
  const off = mode === 'off';
  const save = async () => {
    setBusy(true);
    const outcome = await onSave(off ? null : first);
    setBusy(false);
    if (!outcome.ok) setSentence(outcome.sentence);
  };
  return (
    <Dialog
      title={off ? t('settings_passphrase_remove') : t('settings_passphrase_set')}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button
            kind={off ? 'danger' : 'primary'}
            busy={busy}
            offBecause={
              off
                ? undefined
                : tooShort
                  ? t('settings_passphrase_short', { n: SHORTEST })
                  : first !== second
                    ? t('settings_passphrase_differs')
                    : undefined
            }
            onClick={() => void save()}
          >
            {off ? t('settings_passphrase_remove') : t('settings_passphrase_save')}
          </Button>
          <Button onClick={onClose}>{t('ui_cancel')}</Button>
        </>
      }
    >
      {off ? (
        <p>{t('settings_passphrase_off')}</p>
      ) : (
        <>
          <p>{t('settings_passphrase_lost')}</p>
          <TextField
            label={t('settings_passphrase_new')}
            type="password"
            autoComplete="new-password"
            value={first}
            onChange={setFirst}
          />
          <TextField
            label={t('settings_passphrase_again')}
            type="password"
            autoComplete="new-password"
            value={second}
            onChange={setSecond}
          />
        </>
      )}
      {sentence && (
        <p className="field-error blocked" role="alert">
          {sentence}
        </p>
      )}
    </Dialog>
  );
}
