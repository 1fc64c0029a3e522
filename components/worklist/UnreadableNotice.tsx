import { useState } from 'react';
import { AlertDialog } from '../ui/AlertDialog';
import { Button } from '../ui/Button';
import { useText } from '../ui/locale';
import { StateIcon } from '../ui/state/StateIcon';

/** Visits that are there and could not be opened are said, never left out silently. */
export function UnreadableNotice({ count, onDelete }: { count: number; onDelete: () => void }) {
  const t = useText();
  const [asking, setAsking] = useState(false);
  return (
    <div className="notice unreadable" role="alert">
      <StateIcon state="cannot-tell" />
      <div>
        <p className="medium">{t('worklist_unreadable', { n: count })}</p>
        <p>{t('worklist_unreadable_why')}</p>
      </div>
      <Button onClick={() => setAsking(true)}>{t('worklist_unreadable_delete')}</Button>
      <AlertDialog
        title={t('worklist_unreadable_delete')}
        isOpen={asking}
        confirm={t('worklist_unreadable_confirm', { n: count })}
        onConfirm={() => {
          setAsking(false);
          onDelete();
        }}
        onClose={() => setAsking(false)}
      >
        <p>{t('worklist_unreadable_ask')}</p>
      </AlertDialog>
    </div>
  );
}
