import { Kbd } from '@/components/ui/Kbd';
import { useText } from '@/components/ui/locale';
import type { NextStep } from '../precheck/model/next-steps';

// What stands behind a colon explains; the side panel has it.
const inShort = (sentence: string): string => {
  const [head = ''] = sentence.split(/[:;(]/);
  return head.length < sentence.length && head.trim().length > 12 ? `${head.trim()}.` : sentence;
};

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
              <span className="grow">{inShort(step.does)}</span>
              <Kbd>{String(index + 1)}</Kbd>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
