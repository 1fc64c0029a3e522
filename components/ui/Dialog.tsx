import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { IconButton } from './IconButton';
import { useText } from './locale';

type Props = {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  /** `alertdialog`: something is lost by going on. It is not left by a click beside it. */
  role?: 'dialog' | 'alertdialog' | undefined;
  children: ReactNode;
  footer?: ReactNode;
};

/** Focus goes in, stays in, and comes back to where it was. Escape leaves. */
export function Dialog({ title, isOpen, onClose, role = 'dialog', children, footer }: Props) {
  const t = useText();
  return (
    <ModalOverlay
      className="overlay"
      isOpen={isOpen}
      isDismissable={role === 'dialog'}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className="modal">
        <AriaDialog className="dialog" role={role}>
          <header className="dialog-head">
            <Heading slot="title" className="title">
              {title}
            </Heading>
            <IconButton label={t('ui_close')} onClick={onClose} tip="end">
              <X className="i" />
            </IconButton>
          </header>
          <div className="dialog-body">{children}</div>
          {footer && <footer className="dialog-foot">{footer}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
