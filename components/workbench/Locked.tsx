import { LockKeyhole } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { useText } from '../ui/locale';
import { TextField } from '../ui/TextField';

/** Nothing of the office shows until the passphrase is given. `onUnlock` answers whether it was right. */
export function Locked({ onUnlock }: { onUnlock: (passphrase: string) => Promise<boolean> }) {
  const t = useText();
  const [passphrase, setPassphrase] = useState('');
  const [state, setState] = useState<'idle' | 'busy' | 'wrong'>('idle');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setState('busy');
    setState((await onUnlock(passphrase)) ? 'idle' : 'wrong');
  };
  return (
    <EmptyState icon={<LockKeyhole />} title={t('workbench_locked')}>
      <form className="unlock" onSubmit={submit}>
        <TextField
          label={t('workbench_passphrase')}
          type="password"
          value={passphrase}
          autoFocus
          error={state === 'wrong' ? t('workbench_passphrase_wrong') : undefined}
          onChange={setPassphrase}
        />
        <Button kind="primary" type="submit" busy={state === 'busy'}>
          {t('workbench_unlock')}
        </Button>
      </form>
    </EmptyState>
  );
}
