import { HelpTerm } from '@/components/ui/HelpTerm';
import { Link } from '@/components/ui/Link';
import { type MessageKey, useLocale, useText } from '@/components/ui/locale';
import { usDate } from '@/components/ui/us-format';
import type { Source } from '@/lib/encounter/source';

const confidence = {
  primary: 'source_primary',
  secondary: 'source_secondary',
  practice: 'source_practice',
} as const satisfies Record<Source['confidence'], MessageKey>;

/** Where it all comes from, each once, with its day and how it was checked. */
export function Sources({ sources }: { sources: readonly Source[] }) {
  const t = useText();
  const locale = useLocale();
  const once = sources.filter(
    (source, i) => sources.findIndex((one) => one.title === source.title && one.locator === source.locator) === i,
  );
  return (
    <section className="part">
      <h3 className="label">
        <HelpTerm term="source">{t('sources_title')}</HelpTerm>
      </h3>
      <ul className="sources">
        {once.map((source) => (
          <li key={`${source.title}${source.locator}`}>
            {/^https:\/\//.test(source.url) ? <Link href={source.url}>{source.title}</Link> : <span>{source.title}</span>}
            <p className="small soft num">
              {[source.locator, usDate(source.date, locale), t(confidence[source.confidence])].filter(Boolean).join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
