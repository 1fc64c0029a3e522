import { useLocale, useText } from '@/components/ui/locale';
import { usDate } from '@/components/ui/us-format';
import type { Encounter } from '@/lib/encounter/encounter';
import type { ClinicianQuery } from '@/lib/necessity/queries/build-queries';
import { queryText } from '@/lib/necessity/queries/query-text';

/** Questions on paper for the clinician: the chart's words, the question, the options, a line for name and time. Nothing of the billing side. */
export function QueryPaper({ queries, encounter }: { queries: readonly ClinicianQuery[]; encounter: Encounter }) {
  const t = useText();
  const locale = useLocale();
  const chart = encounter.patient?.chartNumber ?? '';
  const date = usDate(encounter.dateOfService, locale);
  return (
    <article>
      <h1>{t('query_sheet_title')}</h1>
      {(chart || date) && <p>{t('query_asked_of', { chart: chart || '–', date: date || '–' })}</p>}
      {queries.map((query) => (
        <section key={query.missing}>
          <p className="query-paper">{queryText(query)}</p>
        </section>
      ))}
    </article>
  );
}
