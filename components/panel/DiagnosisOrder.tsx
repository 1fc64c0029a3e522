import { HelpTerm } from '@/components/ui/HelpTerm';
import { useText } from '@/components/ui/locale';
import type { CheckActions, DoneView } from '../precheck/check-view';
import { diagnosisOrder, letterOf, withDiagnoses } from '../precheck/model/accepted';
import { OrderList } from '../suggestion/OrderList';
import { useDiagnosisNames } from '../suggestion/use-diagnosis-names';
import type { PanelTools } from './panel-tools';
import type { Signed } from './use-signed';

type Props = { view: DoneView; actions: CheckActions; tools: PanelTools; signed: Signed };

/** Box 21: the diagnoses of the claim in their order, which a person can change. */
export function DiagnosisOrder({ view, actions, tools, signed }: Props) {
  const t = useText();
  const codes = diagnosisOrder(view.encounter, view.precheck);
  const nameOf = useDiagnosisNames(view, codes, tools);
  if (codes.length < 2) return null;
  return (
    <section className="section">
      <h2 className="title">
        <HelpTerm term="pointer">{t('order_title')}</HelpTerm>
      </h2>
      <p className="small soft">{t('order_how')}</p>
      <OrderList
        label={t('order_title')}
        items={codes.map((id, i) => ({ id, letter: letterOf(i + 1), label: nameOf(id) }))}
        onOrder={(next) =>
          void signed.decide(
            () => actions.accept(withDiagnoses(view.encounter, codes, next)),
            t('toast_ordered'),
            () => void actions.undo(),
          )
        }
      />
    </section>
  );
}
