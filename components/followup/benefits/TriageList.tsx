import type { TriageFact } from '@/lib/followup/verification/triage';
import { useText } from '../../ui/locale';
import { StateIcon } from '../../ui/state/StateIcon';
import type { StateName } from '../../ui/state/state-name';

const looks: Readonly<Record<TriageFact['kind'], StateName>> = { against: 'blocked', open: 'needs-answer', for: 'supported' };

/** What is known for and against going on. Facts alone: nothing is weighed. */
export function TriageList({ facts }: { facts: readonly TriageFact[] }) {
  const t = useText();
  return (
    <section className="part">
      <h3 className="label">{t('call_triage')}</h3>
      <ul className="auth-papers">
        {facts.map(({ kind, say }) => (
          <li key={say}>
            <StateIcon state={looks[kind]} label={t(`call_triage_${kind}`)} />
            <span className="grow">{say}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
