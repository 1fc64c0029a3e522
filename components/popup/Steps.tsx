import { Kbd } from '@/components/ui/Kbd';
import { useText } from '@/components/ui/locale';
import type { NextStep } from '../precheck/model/next-steps';

/** The most useful things to do now, each on its number key. */
export function Steps({ steps, onTake }: { steps: readonly NextStep[]; onTake: (step: NextStep) => void }) {
  const t = useText();
  if (steps.length === 0) return null;
  return (
    <section className="steps">
      <h2 className="label">{t('steps_title')}</h2>
      <ol>
        {steps.map((step, index) => (
          <li key={step.about}>
            <button type="button" className="step" aria-keyshortcuts={String(index + 1)} onClick={() => onTake(step)}>
              <span className="grow">
                <span className="two-lines">{step.does}</span>
              </span>
              <Kbd>{String(index + 1)}</Kbd>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
