import { Button } from '@/components/ui/Button';
import { type MessageKey, useText } from '@/components/ui/locale';
import { StateIcon } from '@/components/ui/state/StateIcon';
import type { TaughtField } from '@/lib/reading/profiles/profile';
import { fieldWords, pageFields } from './teach-fields';
import type { TeachActions } from './teach-view';

type Props = {
  field: TaughtField;
  /** What stands at its place in each row, or once; null where it was not pointed at. */
  words: readonly string[] | null;
  isLost: boolean;
  /** The one to be shown now. */
  isNext: boolean;
  needsCode: boolean;
  wrong: MessageKey | null;
  actions: TeachActions;
  onSkip: () => void;
};

const SHOWN = 4;

/** One field: what it reads now, and the way to point at it. */
export function TeachField({ field, words, isLost, isNext, needsCode, wrong, actions, onSkip }: Props) {
  const t = useText();
  const name = t(fieldWords[field]);
  const once = (pageFields as readonly TaughtField[]).includes(field);
  const rest = (words?.length ?? 0) - SHOWN;
  const state = isLost ? 'needs-answer' : words ? 'supported' : 'missing';
  return (
    <li className="teach-field" aria-current={isNext ? 'step' : undefined}>
      <StateIcon state={state} label={t(isLost ? 'teach_state_lost' : words ? 'teach_state_shown' : 'teach_state_open')} />
      <div className="grow">
        <p className="medium">{name}</p>
        {words && (
          <p className="small soft teach-words">
            {words.length === 0
              ? t('teach_reads_nothing')
              : words
                  .slice(0, SHOWN)
                  .map((word) => word.replace(/\s+/g, ' ').slice(0, 60))
                  .join(' · ')}
            {rest > 0 && ` ${t('teach_and_more', { n: rest })}`}
          </p>
        )}
        {isNext && !words && <p className="small soft">{t(hints[field] ?? (once ? 'teach_hint_once' : 'teach_hint'))}</p>}
        {wrong && (
          <p role="alert" className="small needs-answer tinted">
            {t(wrong)}
          </p>
        )}
        <div className="actions">
          <Button
            kind={isNext ? 'primary' : 'quiet'}
            aria-label={t(words ? 'teach_again_at' : 'teach_point_at', { field: name })}
            offBecause={needsCode ? t('teach_code_first') : undefined}
            onClick={() => actions.point(field)}
          >
            {t(words ? 'teach_again' : 'teach_point')}
          </Button>
          {isNext && (
            <Button kind="quiet" aria-label={t('teach_skip_at', { field: name })} onClick={onSkip}>
              {t('teach_skip')}
            </Button>
          )}
          {words && (
            <Button kind="quiet" aria-label={t('teach_forget_at', { field: name })} onClick={() => actions.forget(field)}>
              {t('teach_forget')}
            </Button>
          )}
        </div>
      </div>
    </li>
  );
}

const hints: Partial<Record<TaughtField, MessageKey>> = {
  code: 'teach_hint_code',
  note: 'teach_hint_note',
  name: 'teach_hint_name',
};
