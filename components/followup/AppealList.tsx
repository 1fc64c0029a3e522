import type { Appeal } from '@/lib/followup/appeals/appeal';
import { appealRoutes } from '@/lib/followup/appeals/plan-rules';
import { type MessageKey, useLocale, useText } from '../ui/locale';
import { usDate } from '../ui/us-format';

export type AppealLine = { readonly appeal: Appeal; readonly patient: string; readonly href: string };

const states: Readonly<Record<Appeal['status'], MessageKey>> = {
  open: 'followup_appeal_open',
  sent: 'followup_appeal_sent',
  decided: 'followup_appeal_decided',
  dropped: 'followup_appeal_dropped',
};

/** Appeals, what is open first: how far each is and what came of it. */
export function AppealList({ lines }: { lines: readonly AppealLine[] }) {
  const t = useText();
  const locale = useLocale();
  const order = Object.keys(states);
  const sorted = [...lines].sort(
    (a, b) => order.indexOf(a.appeal.status) - order.indexOf(b.appeal.status) || b.appeal.level - a.appeal.level,
  );
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th scope="col">{t('followup_appeal')}</th>
          <th scope="col">{t('followup_level')}</th>
          <th scope="col">{t('followup_came_of_it')}</th>
        </tr>
      </thead>
      <tbody>
        {sorted.map(({ appeal, patient, href }) => (
          <tr key={appeal.id}>
            <td>
              <a className="link" href={href}>
                {[appeal.payer, appeal.code, `${appeal.group}-${appeal.reason}`].filter(Boolean).join(', ')}
              </a>
              <span className="soft block">{patient}</span>
            </td>
            <td>{appealRoutes[appeal.rules].levels[appeal.level]?.name ?? ''}</td>
            <td>
              {t(appeal.outcome ? `followup_outcome_${appeal.outcome}` : states[appeal.status])}
              <span className="num soft block">{usDate(appeal.outcomeDate || appeal.sentDate || appeal.noticeDate, locale)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
