import type { ReactNode } from 'react';
import { Button } from './Button';
import { Dialog } from './Dialog';
import { useText } from './locale';

type Props = {
  title: string;
  isOpen: boolean;
  /** What will be done, as a verb with its object: "Delete 12 visits". */
  confirm: string;
  onConfirm: () => void;
  onClose: () => void;
  children: ReactNode;
};

/** Asked only before what cannot be undone; everything else has undo instead. */
export function AlertDialog({ title, isOpen, confirm, onConfirm, onClose, children }: Props) {
  const t = useText();
  return (
    <Dialog
      title={title}
      isOpen={isOpen}
      onClose={onClose}
      role="alertdialog"
      footer={
        <>
          <Button kind="danger" onClick={onConfirm}>
            {confirm}
          </Button>
          <Button onClick={onClose}>{t('ui_cancel')}</Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
