import type { Due, DueState } from '@/lib/followup/kept/due';
import { type MessageKey, useLocale, useText } from '../ui/locale';
import { StateWord } from '../ui/state/StateWord';
import type { StateName } from '../ui/state/state-name';
import { usDate } from '../ui/us-format';

export type DueLine = Due & { readonly state: DueState; readonly patient: string; readonly href: string };

const whats: Readonly<Record<Due['what'], MessageKey>> = {
  'ask-again': 'followup_due_ask_again',
  request: 'followup_due_request',
  chase: 'followup_due_chase',
  ends: 'followup_due_ends',
  'used-up': 'followup_due_used_up',
  sign: 'followup_due_sign',
  appeal: 'followup_due_appeal',
  answer: 'followup_due_answer',
  place: 'followup_due_place',
};
const states: Readonly<Record<DueState, [StateName, MessageKey]>> = {
  overdue: ['blocked', 'followup_overdue'],
  soon: ['needs-answer', 'followup_soon'],
  later: ['supported', 'followup_later'],
  'no-date': ['cannot-tell', 'followup_no_date'],
};

/** What is to be done, what is late first. */
export function DueList({ lines }: { lines: readonly DueLine[] }) {
  const t = useText();
  const locale = useLocale();
  if (lines.length === 0) return <p className="soft">{t('followup_due_none')}</p>;
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th scope="col">{t('followup_due_when')}</th>
          <th scope="col">{t('followup_due_what')}</th>
          <th scope="col">{t('followup_patient')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={`${line.record} ${line.what}`}>
            <td>
              <StateWord state={states[line.state][0]} word={t(states[line.state][1])} />
              <span className="num soft block">{usDate(line.on, locale)}</span>
            </td>
            <td>
              {line.href ? (
                <a className="link" href={line.href}>
                  {t(whats[line.what])}
                </a>
              ) : (
                t(whats[line.what])
              )}
              <span className="soft block">{line.about}</span>
            </td>
            <td>{line.patient}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
