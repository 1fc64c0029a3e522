import { useText } from '@/components/ui/locale';
import type { CheckActions, DoneView } from '../precheck/check-view';
import { AskForm } from '../suggestion/AskForm';
import type { Signed } from './use-signed';

/** What is open for the visit as a whole: the plan, the authorization. */
export function VisitAsks({ view, actions, signed }: { view: DoneView; actions: CheckActions; signed: Signed }) {
  const t = useText();
  const items = view.precheck.missing.filter(({ id, for: procedures }) => id.endsWith(':visit') || procedures.length !== 1);
  if (items.length === 0) return null;
  return (
    <section className="section">
      <h2 className="title">{t('visit_asks_title')}</h2>
      {items.map((item) => (
        <AskForm
          key={item.id}
          item={item}
          onAnswer={(missing, value) =>
            signed.decide(
              () => actions.answer(missing, value),
              t('toast_answered'),
              () => void actions.undo(),
            )
          }
        />
      ))}
    </section>
  );
}
