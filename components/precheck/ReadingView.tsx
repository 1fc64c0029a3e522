import { useText } from '@/components/ui/locale';
import { Progress } from '@/components/ui/Progress';

/** While the page is read: the shape of what comes, so that nothing jumps. */
export function ReadingView() {
  const t = useText();
  return (
    <div className="reading">
      <h1 className="sr">{t('extName')}</h1>
      <Progress label={t('reading_words')} />
      <div className="bones" aria-hidden="true">
        <span />
        <span />
        <span />
        <span />
      </div>
    </div>
  );
}
