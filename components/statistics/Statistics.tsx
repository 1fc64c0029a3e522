import { BarChart3 } from 'lucide-react';
import type { MissingKind } from '@/lib/encounter/precheck';
import {
  countDaysToPayment,
  countMissing,
  countMissingByProvider,
  countOpportunities,
  countReasons,
  type DecidedClaim,
} from '@/lib/worklist/figures';
import type { VisitSummary } from '@/lib/worklist/visit-summary';
import { EmptyState } from '../ui/EmptyState';
import { type MessageKey, useLocale, useText } from '../ui/locale';
import { monthName } from '../worklist/short-date';
import { Figure } from './Figure';
import { StackedBars } from './StackedBars';

const depths = ['var(--plot-1)', 'var(--plot-2)', 'var(--plot-3)', 'var(--plot-4)'] as const;
const kindNames: Readonly<Record<MissingKind, MessageKey>> = {
  documentation: 'statistics_documentation',
  attachment: 'statistics_attachment',
  answer: 'statistics_answer',
  coverage: 'statistics_coverage',
};
const kinds = Object.keys(kindNames) as MissingKind[];

type Props = { summaries: readonly VisitSummary[]; claims: readonly DecidedClaim[]; explain: (reason: string) => string };

/** What the office's own visits say, counted on this computer. Counts and days only: nothing is ranked by money. */
export function Statistics({ summaries, claims, explain }: Props) {
  const t = useText();
  const locale = useLocale();
  if (summaries.length === 0 && claims.length === 0) {
    return (
      <div className="page">
        <h1>{t('statistics_title')}</h1>
        <EmptyState icon={<BarChart3 />} title={t('statistics_empty')}>
          <p>{t('worklist_empty_how')}</p>
        </EmptyState>
      </div>
    );
  }
  const months = countOpportunities(summaries).slice(-12);
  const missing = countMissing(summaries);
  const providers = countMissingByProvider(summaries);
  const reasons = countReasons(claims).slice(0, 12);
  const { spans, median } = countDaysToPayment(claims);
  const total = months.reduce((sum, { open, accepted, closed }) => sum + open + accepted + closed, 0);
  const lacking = missing.reduce((sum, { blocks, weakens }) => sum + blocks + weakens, 0);
  const spanName = (from: number, to: number | null) => (to === null ? `> ${from - 1}` : `${from}–${to}`);
  const kindSeries = kinds.map((key, i) => ({ key, name: t(kindNames[key]), fill: depths[i] ?? depths[0] }));
  return (
    <div className="page wide">
      <h1>{t('statistics_title')}</h1>
      <p className="soft">{t('statistics_local')}</p>
      <div className="figures">
        <Figure
          title={t('statistics_opportunities')}
          says={t('statistics_opportunities_says', { n: total })}
          empty={t('statistics_none')}
          heads={[t('worklist_month'), t('statistics_open'), t('statistics_accepted'), t('statistics_closed')]}
          rows={months.map(({ month, open, accepted, closed }) => [monthName(month, locale), open, accepted, closed])}
        >
          <StackedBars
            data={months.map((row) => ({ ...row, name: monthName(row.month, locale).replace(/^(\p{L}{3})\p{L}*/u, '$1') }))}
            series={[
              { key: 'closed', name: t('statistics_closed'), fill: depths[0] },
              { key: 'accepted', name: t('statistics_accepted'), fill: depths[1] },
              { key: 'open', name: t('statistics_open'), fill: depths[2] },
            ]}
          />
        </Figure>
        <Figure
          title={t('statistics_missing')}
          says={t('statistics_missing_says', { n: lacking })}
          empty={t('statistics_none')}
          heads={[t('statistics_kind'), t('statistics_blocks'), t('statistics_weakens')]}
          rows={missing.map(({ kind, blocks, weakens }) => [t(kindNames[kind]), blocks, weakens])}
        >
          <StackedBars
            lying
            data={missing.map((row) => ({ ...row, name: t(kindNames[row.kind]) }))}
            series={[
              { key: 'blocks', name: t('statistics_blocks'), fill: depths[0] },
              { key: 'weakens', name: t('statistics_weakens'), fill: depths[2] },
            ]}
          />
        </Figure>
        <Figure
          title={t('statistics_providers')}
          says={t('statistics_providers_says', { n: providers.length })}
          empty={t('statistics_none')}
          heads={[t('worklist_provider'), ...kindSeries.map(({ name }) => name)]}
          rows={providers.map((row) => [row.provider || t('statistics_no_provider'), ...kinds.map((kind) => row[kind])])}
        >
          <StackedBars
            lying
            data={providers.map((row) => ({ ...row, name: row.provider || t('statistics_no_provider') }))}
            series={kindSeries}
          />
        </Figure>
        <Figure
          title={t('statistics_denials')}
          says={t('statistics_denials_says', { n: reasons.length })}
          empty={t('statistics_no_claims')}
          heads={[t('statistics_reason'), t('statistics_times'), t('statistics_meaning')]}
          rows={reasons.map(({ reason, times }) => [reason, times, explain(reason)])}
        >
          <StackedBars
            lying
            data={reasons.map(({ reason, times }) => ({ name: reason, times }))}
            series={[{ key: 'times', name: t('statistics_times'), fill: depths[0] }]}
          />
        </Figure>
        <Figure
          title={t('statistics_days')}
          says={t('statistics_days_says', { n: median ?? 0 })}
          empty={t('statistics_no_claims')}
          heads={[t('statistics_span'), t('statistics_claims')]}
          rows={spans.map((span) => [spanName(span.from, span.to), span.claims])}
        >
          <StackedBars
            data={spans.map((span) => ({ name: spanName(span.from, span.to), claims: span.claims }))}
            series={[{ key: 'claims', name: t('statistics_claims'), fill: depths[0] }]}
          />
        </Figure>
      </div>
    </div>
  );
}
