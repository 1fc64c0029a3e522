import { HelpTerm } from '@/components/ui/HelpTerm';
import { useText } from '@/components/ui/locale';
import type { AcceptedLine } from '@/lib/encounter/encounter';
import type { Signed } from '../panel/use-signed';
import type { CheckActions, DoneView } from '../precheck/check-view';
import { diagnosisOrder, letterOf, POINTERS, withPointers } from '../precheck/model/accepted';

type Props = { view: DoneView; line: AcceptedLine; actions: CheckActions; signed: Signed };

/** Box 24E: which diagnoses an accepted line points to. A press adds at the end or takes away; the first counts most. */
export function Pointers({ view, line, actions, signed }: Props) {
  const t = useText();
  const codes = diagnosisOrder(view.encounter, view.precheck);
  const pointers = line.pointers ?? [];
  const set = (next: number[]) =>
    void signed.decide(
      () => actions.accept(withPointers(view.encounter, line.procedure ?? '', next)),
      t('toast_pointers'),
      () => void actions.undo(),
    );
  return (
    <section className="part">
      <h3 className="label">
        <HelpTerm term="pointer">{t('pointers_title')}</HelpTerm>
      </h3>
      <div className="actions">
        {codes.map((code, i) => {
          const place = pointers.indexOf(i + 1);
          const full = place < 0 && pointers.length >= POINTERS;
          return (
            <button
              key={code}
              type="button"
              className="btn pointer num"
              aria-pressed={place >= 0}
              aria-disabled={full || undefined}
              onClick={() => !full && set(place >= 0 ? pointers.filter((one) => one !== i + 1) : [...pointers, i + 1])}
            >
              {letterOf(i + 1)} {code}
              {place >= 0 && <span className="small">{t('pointers_place', { n: place + 1 })}</span>}
            </button>
          );
        })}
      </div>
    </section>
  );
}
