import { ArrowLeft } from 'lucide-react';
import type { VisitLine } from '@/lib/worklist/visit-line';
import { useLocale, useText } from '../ui/locale';
import { StateWord } from '../ui/state/StateWord';
import { usDate } from '../ui/us-format';
import { openWords } from '../worklist/open-words';
import { stateWords } from '../worklist/state-words';

/** The visits of one patient, newest first. */
export function PatientHistory({ lines }: { lines: readonly VisitLine[] }) {
  const t = useText();
  const locale = useLocale();
  const first = lines[0]?.summary;
  return (
    <div className="page">
      <a className="link back" href="#/patients">
        <ArrowLeft className="i" />
        {t('patients_title')}
      </a>
      <h1>{first?.name || t('worklist_no_name')}</h1>
      <p className="soft">
        {[
          first?.birthDate && t('worklist_born', { date: usDate(first.birthDate, locale) }),
          first?.chartNumber && t('worklist_chart', { number: first.chartNumber }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <ol className="patient-visits">
        {lines.map(({ summary }) => (
          <li key={summary.id}>
            <a className="patient-visit" href={`#/visit/${encodeURIComponent(summary.id)}`}>
              <span className="medium num">{usDate(summary.dateOfService, locale) || t('worklist_no_date')}</span>
              <StateWord state={summary.state} word={t(stateWords[summary.state])} />
              {summary.status === 'closed' && <span className="soft">{t('worklist_closed')}</span>}
            </a>
            <ul className="small">
              {summary.procedures.map((procedure, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: rows of a chart have no name of their own.
                <li key={i}>
                  {procedure.tooth && <span className="tooth">{procedure.tooth}</span>} {procedure.label}{' '}
                  <span className="soft num">{procedure.cdt}</span>
                </li>
              ))}
            </ul>
            <p className="small soft">{openWords(summary, t) || t('worklist_nothing_open')}</p>
          </li>
        ))}
      </ol>
    </div>
  );
}
