import { type MessageKey, useLocale, useText } from '@/components/ui/locale';
import { usDate, usTime } from '@/components/ui/us-format';
import type { DecisionView } from '../precheck/check-view';

const words = {
  answered: 'decision_answered',
  edited: 'decision_edited',
  accepted: 'decision_accepted',
  refused: 'decision_refused',
  overridden: 'decision_overridden',
} as const satisfies Record<DecisionView['kind'], MessageKey>;

/** What was decided, by whom and when. */
export function DecisionLine({ decision }: { decision: DecisionView }) {
  const t = useText();
  const locale = useLocale();
  const { kind, by, at, value, reason, undone } = decision;
  return (
    <p className="small soft num">
      <span className={undone ? 'undone' : undefined}>
        {t(words[kind], { value })}
        {reason && ` “${reason}”`}
      </span>
      {' · '}
      {by}, {usDate(at, locale)} {usTime(at)}
      {undone && ` · ${t('decision_undone')}`}
    </p>
  );
}
