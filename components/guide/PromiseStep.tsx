import { EyeOff, FileLock2, Hand, MessageCircleQuestion } from 'lucide-react';
import { useText } from '../ui/locale';

/** What is promised, in words that can be held against the product. */
export function PromiseStep() {
  const t = useText();
  return (
    <>
      <p>{t('guide_promise_what')}</p>
      <ul className="promises">
        <li>
          <EyeOff className="i" />
          {t('guide_promise_local')}
        </li>
        <li>
          <Hand className="i" />
          {t('guide_promise_click')}
        </li>
        <li>
          <FileLock2 className="i" />
          {t('guide_promise_sealed')}
        </li>
        <li>
          <MessageCircleQuestion className="i" />
          {t('guide_promise_note')}
        </li>
      </ul>
    </>
  );
}
