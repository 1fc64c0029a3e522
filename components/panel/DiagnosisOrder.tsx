import { HelpTerm } from '@/components/ui/HelpTerm';
import { useText } from '@/components/ui/locale';
import type { CheckActions, DoneView } from '../precheck/check-view';
import { diagnosisOrder, letterOf, withDiagnoses } from '../precheck/model/accepted';
import { OrderList } from '../suggestion/OrderList';
import type { Signed } from './use-signed';

/** Box 21: the diagnoses of the claim in their order, which a person can change. */
export function DiagnosisOrder({ view, actions, signed }: { view: DoneView; actions: CheckActions; signed: Signed }) {
  const t = useText();
  const codes = diagnosisOrder(view.encounter, view.precheck);
  if (codes.length < 2) return null;
  const label = (code: string) => view.precheck.diagnoses.find((one) => one.code === code)?.label ?? '';
  return (
    <section className="section">
      <h2 className="title">
        <HelpTerm term="pointer">{t('order_title')}</HelpTerm>
      </h2>
      <p className="small soft">{t('order_how')}</p>
      <OrderList
        label={t('order_title')}
        items={codes.map((id, i) => ({ id, letter: letterOf(i + 1), label: label(id) }))}
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
