import { Button } from '@/components/ui/Button';
import { useText } from '@/components/ui/locale';
import { Callout } from '@/components/ui/state/Callout';
import type { CheckActions, DoneView } from './check-view';
import { hostOf } from './ProblemView';

/** What must be known of a result before it is trusted: parts that could not be read, selected words only, not kept. */
export function Remarks({ view, actions }: { view: DoneView; actions: Pick<CheckActions, 'allowOrigin' | 'teach'> }) {
  const t = useText();
  const { profile } = view.reading;
  const notes = [...view.reading.warnings, ...(view.selection ? [] : [view.notKept])].filter(Boolean);
  return (
    <>
      {view.askOrigins.map((origin) => (
        <Callout
          key={origin}
          state="cannot-tell"
          title={t('frame_title')}
          actions={
            <Button onClick={() => void actions.allowOrigin(origin)}>{t('problem_allow', { host: hostOf(origin) })}</Button>
          }
        >
          {t('frame_words')}
        </Callout>
      ))}
      {profile?.state === 'changed' && (
        <Callout
          state="needs-answer"
          title={t('profile_changed_title')}
          actions={<Button onClick={() => void actions.teach()}>{t('problem_teach_again')}</Button>}
        >
          {t('profile_changed_words', { name: profile.name })}
        </Callout>
      )}
      {profile?.state === 'used' && <Callout>{t('profile_used', { name: profile.name })}</Callout>}
      {notes.map((note) => (
        <Callout key={note}>{note}</Callout>
      ))}
    </>
  );
}
