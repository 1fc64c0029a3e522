import { useText } from '@/components/ui/locale';
import type { Candidate } from '@/lib/encounter/precheck';
import { codeText } from '../precheck/model/state-words';

/** The other codes that were weighed, each with what speaks for it or against it. */
export function WhyNot({ chosen, others }: { chosen: Candidate; others: readonly Candidate[] }) {
  const t = useText();
  if (others.length === 0 && chosen.whyNot.length === 0) return null;
  return (
    <section className="part">
      <h3 className="label">{t('why_not_title')}</h3>
      {chosen.whyNot.map((words) => (
        <p key={words}>{words}</p>
      ))}
      {others.length > 0 && (
        <dl className="data-lines ruled">
          {others.map((one) => (
            <div key={`${one.code}${one.rank}`} className="data-line">
              <dt className="code">{codeText(one)}</dt>
              <dd>
                {one.label}
                {[...one.why, ...one.whyNot].map((words) => (
                  <span key={words} className="small soft block">
                    {words}
                  </span>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
