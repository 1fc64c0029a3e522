import { AlertDialog } from '../ui/AlertDialog';
import { useText } from '../ui/locale';

type Props = { isOpen: boolean; onConfirm: () => void; onClose: () => void };

/** Asked before visits are kept for a shorter time: those whose time is over then are destroyed, and no undo has their keys. */
export function ShorterDialog({ isOpen, onConfirm, onClose }: Props) {
  const t = useText();
  return (
    <AlertDialog
      title={t('settings_shorter')}
      isOpen={isOpen}
      confirm={t('settings_shorter_confirm')}
      onConfirm={onConfirm}
      onClose={onClose}
    >
      <p>{t('settings_shorter_ask')}</p>
    </AlertDialog>
  );
}
