import type { Remitted } from '@/lib/followup/kept/remitted';
import { explainAdjustment } from '@/lib/followup/remittance/explain-remittance';
import { Button } from '../ui/Button';
import { useLocale, useText } from '../ui/locale';
import { type Option, Select } from '../ui/Select';
import { Callout } from '../ui/state/Callout';
import { usDate, usMoney } from '../ui/us-format';
import { routeWords, whoseWords } from './route-words';

type Props = {
  claim: Remitted;
  /** The visit that it belongs to, in words; '' where none was found. */
  visit: string;
  visits: readonly Option<string>[];
  onVisit: (visit: string) => void;
  onAppeal: (line: number, adjustment: number) => void;
  /** What the office has seen of this payer, code and reason; '' for nothing. */
  memory: (code: string, reason: string) => string;
};

/** One decided claim, line by line: what happened, whose it is, what to do and by when. */
export function RemittedClaim({ claim, visit, visits, onVisit, onAppeal, memory }: Props) {
  const t = useText();
  const locale = useLocale();
  const said = (adjustment: Remitted['adjustments'][number], key: string, code: string, appeal?: () => void) => {
    const { meaning, fix, route, whose, deadline } = explainAdjustment(
      { ...adjustment, amount: Math.round(adjustment.amount * 100) },
      adjustment.remarks,
      claim.filing,
    );
    const name = [code, [adjustment.group, adjustment.reason].filter(Boolean).join('-'), ...adjustment.remarks]
      .filter(Boolean)
      .join(' ');
    const clock = deadline.days !== null ? t('followup_days', { n: deadline.days, from: deadline.from }) : deadline.from;
    const seen = memory(code, adjustment.reason);
    return (
      <Callout key={key} title={`${name}, ${usMoney(adjustment.amount)}: ${meaning}`}>
        <p>
          <b>{t(routeWords[route])}</b> {fix}
        </p>
        <p className="soft">{[t(whoseWords[whose]), clock, deadline.source?.locator ?? ''].filter(Boolean).join(' · ')}</p>
        {seen && <p className="soft">{seen}</p>}
        {route === 'appeal' && appeal && (
          <div className="actions">
            <Button offBecause={visit ? undefined : t('followup_visit_first')} onClick={appeal}>
              {t('followup_write_appeal')}
            </Button>
          </div>
        )}
      </Callout>
    );
  };
  return (
    <section className="panel-block">
      <h3>{visit || t('followup_which_visit')}</h3>
      <p className="num soft">
        {[
          claim.payer,
          claim.payerControl,
          usDate(claim.date, locale),
          t('followup_money', { charged: usMoney(claim.charged), paid: usMoney(claim.paid) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {!visit && <Select label={t('followup_which_visit')} options={visits} value={null} onChange={onVisit} />}
      {claim.adjustments.map((adjustment, i) => said(adjustment, `c${i}`, ''))}
      {claim.lines.map((line, i) =>
        line.adjustments.map((adjustment, j) => said(adjustment, `${i}.${j}`, line.code, () => onAppeal(i, j))),
      )}
    </section>
  );
}
