import { useState } from 'react';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { useText } from '../ui/locale';
import { TextField } from '../ui/TextField';

/** Gives the filters in force a name. */
export function SaveView({ onSave }: { onSave: (name: string) => void }) {
  const t = useText();
  const [name, setName] = useState<string | null>(null);
  const save = () => {
    if (!name?.trim()) return;
    onSave(name.trim());
    setName(null);
  };
  return (
    <>
      <button type="button" className="btn filter-button" onClick={() => setName('')}>
        {t('worklist_view_save')}
      </button>
      <Dialog
        title={t('worklist_view_save')}
        isOpen={name !== null}
        onClose={() => setName(null)}
        footer={
          <Button kind="primary" onClick={save} offBecause={name?.trim() ? undefined : t('worklist_view_needs_name')}>
            {t('worklist_view_save')}
          </Button>
        }
      >
        <TextField
          label={t('worklist_view_name')}
          hint={t('worklist_view_hint')}
          value={name ?? ''}
          maxLength={40}
          onChange={setName}
          onKeyDown={(event) => event.key === 'Enter' && save()}
        />
      </Dialog>
    </>
  );
}
