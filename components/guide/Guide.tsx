import { ArrowLeft, ArrowRight, Check } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '../ui/Button';
import { type MessageKey, useText } from '../ui/locale';

export type GuideStep = {
  id: 'promise' | 'practice' | 'signer' | 'site' | 'check';
  /** Why one cannot go on yet; '' when one can. */
  waits: string;
  content: ReactNode;
};

const titles: Readonly<Record<GuideStep['id'], MessageKey>> = {
  promise: 'guide_promise',
  practice: 'guide_practice',
  signer: 'guide_signer',
  site: 'guide_site',
  check: 'guide_check',
};

/** Five steps from the installation to the first checked chart; every one may be left for later. */
export function Guide({ steps, onDone }: { steps: readonly GuideStep[]; onDone: () => void }) {
  const t = useText();
  const [at, setAt] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  const go = (to: number) => {
    moved.current = true;
    setAt(to);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the heading takes the focus at each step.
  useEffect(() => {
    if (moved.current) heading.current?.focus();
  }, [at]);
  const step = steps[at];
  if (!step) return null;
  const last = at === steps.length - 1;
  return (
    <div className="guide">
      <ol className="guide-steps" aria-label={t('guide_steps')}>
        {steps.map(({ id }, i) => (
          <li key={id}>
            <button type="button" aria-current={i === at ? 'step' : undefined} onClick={() => go(i)}>
              <span className="guide-number num" aria-hidden="true">
                {i < at ? <Check className="i" /> : i + 1}
              </span>
              {t(titles[id])}
            </button>
          </li>
        ))}
      </ol>
      <section className="guide-step">
        <p className="soft num">{t('guide_step_of', { n: at + 1, of: steps.length })}</p>
        <h1 ref={heading} tabIndex={-1}>
          {t(titles[step.id])}
        </h1>
        {step.content}
        <div className="guide-foot">
          {at > 0 && (
            <Button icon={<ArrowLeft className="i" />} onClick={() => go(at - 1)}>
              {t('guide_back')}
            </Button>
          )}
          <span className="grow" />
          <Button kind="quiet" onClick={onDone}>
            {t('guide_skip')}
          </Button>
          {last ? (
            <Button kind="primary" icon={<Check className="i" />} onClick={onDone}>
              {t('guide_done')}
            </Button>
          ) : (
            <Button kind="primary" offBecause={step.waits || undefined} onClick={() => go(at + 1)}>
              {t('guide_next')} <ArrowRight className="i inline" />
            </Button>
          )}
        </div>
      </section>
    </div>
  );
}
