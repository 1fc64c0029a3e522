import { type ReactNode, useState } from 'react';
import { practiceProblems } from '@/lib/claim/practice-problems';
import type { Practice } from '@/lib/encounter/practice';
import type { Outcome } from '../precheck/check-view';
import { Button } from '../ui/Button';
import { useText } from '../ui/locale';
import { toast } from '../ui/toast/toast-queue';
import type { Draft } from './PracticeField';

type Props = {
  title: string;
  saved: Practice | null;
  onSave: (practice: Practice) => Promise<Outcome>;
  children: (draft: Draft) => ReactNode;
};

/** A form over a part of the practice: typed freely, saved as a whole, and only without what a claim would stumble over. */
export function PracticeEditor({ title, saved, onSave, children }: Props) {
  const t = useText();
  const [typed, setTyped] = useState<Practice | null>(null);
  const practice = typed ?? saved ?? { schema: 'crossbite.practice/1' };
  const problems = practiceProblems(practice);
  const wrong = problems.filter(({ level }) => level === 'wrong').length;
  const save = async () => {
    const outcome = await onSave(practice);
    if (!outcome.ok) return toast({ words: outcome.sentence });
    const before = saved;
    setTyped(null);
    toast({ words: t('settings_saved'), ...(before && { undo: () => void onSave(before) }) });
  };
  return (
    <div className="page">
      <h1>{title}</h1>
      {children({ practice, problems, onChange: setTyped })}
      {typed !== null && (
        <section className="save-bar" aria-label={t('settings_unsaved')}>
          <span className="grow">{t('settings_unsaved')}</span>
          <Button kind="quiet" onClick={() => setTyped(null)}>
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
