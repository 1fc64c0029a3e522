import { X } from 'lucide-react';
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
