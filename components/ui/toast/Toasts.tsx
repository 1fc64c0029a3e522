import { X } from 'lucide-react';
import { useEffect } from 'react';
import { Button } from 'react-aria-components/Button';
import { Text } from 'react-aria-components/Text';
import {
  UNSTABLE_ToastContent as Content,
  UNSTABLE_ToastList as List,
  UNSTABLE_ToastRegion as Region,
  UNSTABLE_Toast as Toast,
} from 'react-aria-components/Toast';
import { useText } from '../locale';
import { type ToastContent, toasts } from './toast-queue';

/** Where toasts appear; once in a page. */
export function Toasts() {
  const t = useText();
  useEffect(() => {
    // F6 is the browser's way through its panes: it is taken only while something stands here, and goes to what can be undone.
    const listener = (event: KeyboardEvent) => {
      const at =
        document.querySelector<HTMLElement>('.toasts .toast-undo') ?? document.querySelector<HTMLElement>('.toasts .toast');
      if (event.key !== 'F6' || event.defaultPrevented || !at || at.closest('.toasts')?.contains(document.activeElement)) return;
      event.preventDefault();
      at.focus();
    };
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
  return (
    <Region<ToastContent> queue={toasts} className="toasts" aria-label={t('ui_notifications')}>
      <List<ToastContent>>
        {({ toast }) => (
          <Toast toast={toast} className="toast">
            <Content className="grow">
              <Text slot="title">{toast.content.words}</Text>
            </Content>
            {toast.content.undo && (
              <Button
                className="btn toast-undo"
                onPress={() => {
                  toast.content.undo?.();
                  toasts.close(toast.key);
                }}
              >
                {t('ui_undo')}
              </Button>
            )}
            <Button slot="close" className="icon-btn toast-close" aria-label={t('ui_close')}>
              <X className="i" />
            </Button>
          </Toast>
        )}
      </List>
    </Region>
  );
}
