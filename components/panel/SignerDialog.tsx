import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { useText } from '@/components/ui/locale';
import { TextField } from '@/components/ui/TextField';

type Props = { onName: (name: string) => Promise<string>; onClose: () => void };

/** Asked once in this browser: nothing is decided by nobody. */
export function SignerDialog({ onName, onClose }: Props) {
  const t = useText();
  const [name, setName] = useState('');
  const [error, setError] = useState('');
  const give = async () => {
    if (name.trim().length < 2) return setError(t('signer_empty'));
    setError(await onName(name.trim()));
  };
  return (
    <Dialog title={t('signer_title')} isOpen onClose={onClose}>
      <form
        className="fields"
        onSubmit={(event) => {
          event.preventDefault();
          void give();
        }}
      >
        <TextField
          label={t('signer_name')}
          hint={t('signer_hint')}
          value={name}
          error={error}
          onChange={setName}
          autoComplete="name"
          autoFocus
        />
        <div className="actions">
          <Button kind="primary" type="submit">
            {t('signer_go_on')}
          </Button>
          <Button onClick={onClose}>{t('ui_cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
