import type { DecisionView } from '../precheck/check-view';
import { type MessageKey, useLocale, useText } from '../ui/locale';
import { usDate, usTime } from '../ui/us-format';

const acts: Readonly<Record<DecisionView['kind'], MessageKey>> = {
  answered: 'worklist_act_answered',
  edited: 'worklist_act_edited',
  accepted: 'worklist_act_accepted',
  refused: 'worklist_act_refused',
  overridden: 'worklist_act_overridden',
};

type Props = { firstCheckedAt: string; checkedAt: string; closedAt: string; decisions: readonly DecisionView[] };

/** Who decided what on this visit, in order; what was taken back stays, struck. */
export function VisitHistory({ firstCheckedAt, checkedAt, closedAt, decisions }: Props) {
  const t = useText();
  const locale = useLocale();
  const when = (at: string) => `${usDate(at, locale)}, ${usTime(at)}`;
  return (
    <ol className="history">
      <li>
        <span className="soft num">{when(firstCheckedAt)}</span> {t('worklist_first_checked')}
      </li>
      {decisions.map((decision) => (
        <li key={`${decision.at}${decision.kind}${decision.about}`} className={decision.undone ? 'undone' : undefined}>
          <span className="soft num">{when(decision.at)}</span>{' '}
          <span>
            {t(acts[decision.kind], { by: decision.by })}
            {decision.value && <b className="code"> {decision.value}</b>}
            {decision.reason && <span className="soft"> {decision.reason}</span>}
            {decision.undone && <span className="soft"> ({t('worklist_undone')})</span>}
          </span>
        </li>
      ))}
      {checkedAt !== firstCheckedAt && (
        <li>
          <span className="soft num">{when(checkedAt)}</span> {t('worklist_last_checked')}
        </li>
      )}
      {closedAt && (
        <li>
          <span className="soft num">{when(closedAt)}</span> {t('worklist_closed')}
        </li>
      )}
    </ol>
  );
}
