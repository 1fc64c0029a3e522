import type { ReactNode } from 'react';
import { practiceProblems } from '@/lib/claim/practice-problems';
import type { Practice } from '@/lib/encounter/practice';
import type { Outcome } from '../precheck/check-view';
import { Button } from '../ui/Button';
import { useText } from '../ui/locale';
import { toast } from '../ui/toast/toast-queue';
import type { EditedDraft } from './PracticeField';

const empty: Practice = { schema: 'crossbite.practice/1' };

type Props = {
  title: string;
  saved: Practice | null;
  /** What is typed and not saved yet; it outlives a look at another screen. */
  typed: Practice | null;
  onTyped: (change: (typed: Practice | null) => Practice | null) => void;
  onSave: (practice: Practice) => Promise<Outcome>;
  children: (draft: EditedDraft) => ReactNode;
};

/** A form over a part of the practice: typed freely, saved as a whole, and only without what a claim would stumble over. */
export function PracticeEditor({ title, saved, typed, onTyped, onSave, children }: Props) {
  const t = useText();
  const practice = typed ?? saved ?? empty;
  const problems = practiceProblems(practice);
  const wrong = problems.filter(({ level }) => level === 'wrong').length;
  const save = async () => {
    const outcome = await onSave(practice);
    if (!outcome.ok) return toast({ words: outcome.sentence });
    const before = saved;
    onTyped(() => null);
    toast({ words: t('settings_saved'), ...(before && { undo: () => void onSave(before) }) });
  };
  const discard = () => {
    onTyped(() => null);
    toast({ words: t('settings_discarded'), undo: () => onTyped(() => typed) });
  };
  return (
    <div className="page">
      <h1>{title}</h1>
      {children({
        practice,
        problems,
        onChange: (next) => onTyped(() => next),
        amend: (change) => onTyped((now) => change(now ?? saved ?? empty)),
      })}
      {typed !== null && (
        <section className="save-bar" aria-label={t('settings_unsaved')}>
          <span className="grow">{t('settings_unsaved')}</span>
          <Button kind="quiet" onClick={discard}>
            {t('settings_discard')}
          </Button>
          <Button
            kind="primary"
            onClick={() => void save()}
            offBecause={wrong > 0 ? t('settings_save_after', { n: wrong }) : undefined}
          >
            {t('settings_save')}
          </Button>
        </section>
      )}
    </div>
  );
}
