import { Lock } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { useText } from '@/components/ui/locale';
import { TextField } from '@/components/ui/TextField';
import type { CheckActions } from './check-view';

/** Locked: one field, one button. */
export function Unlock({ actions }: { actions: Pick<CheckActions, 'unlock'> }) {
  const t = useText();
  const [passphrase, setPassphrase] = useState('');
  const [error, setError] = useState('');
  const [busy, setBusy] = useState(false);
  const unlock = async () => {
    setBusy(true);
    const outcome = await actions.unlock(passphrase);
    setBusy(false);
    setError(outcome.ok ? '' : outcome.sentence);
    if (outcome.ok) setPassphrase('');
  };
  return (
    <EmptyState level={1} icon={<Lock className="i" />} title={t('locked_title')}>
      <p>{t('locked_words')}</p>
      <form
        className="fields"
        onSubmit={(event) => {
          event.preventDefault();
          void unlock();
        }}
      >
        <TextField
          label={t('locked_passphrase')}
          type="password"
          value={passphrase}
          error={error}
          onChange={setPassphrase}
          autoFocus
        />
        <Button kind="primary" type="submit" wide busy={busy}>
          {busy ? t('locked_opening') : t('locked_unlock')}
        </Button>
      </form>
    </EmptyState>
  );
}
