import { ArrowLeft, CheckCheck, Trash2 } from 'lucide-react';
import type { VisitSummary } from '@/lib/worklist/visit-summary';
import { Button } from '../ui/Button';
import { useLocale, useText } from '../ui/locale';
import { StateWord } from '../ui/state/StateWord';
import { usDate } from '../ui/us-format';
import { stateWords } from './state-words';

type Props = { summary: VisitSummary; onClose: () => void; onDelete: () => void };

/** The patient and the visit head every view of one. */
export function VisitHead({ summary, onClose, onDelete }: Props) {
  const t = useText();
  const locale = useLocale();
  const facts = [
    summary.birthDate && t('worklist_born', { date: usDate(summary.birthDate, locale) }),
    summary.chartNumber && t('worklist_chart', { number: summary.chartNumber }),
    summary.payer,
  ].filter(Boolean);
  return (
    <header className="visit-top">
      <a className="link back" href="#/worklist">
        <ArrowLeft className="i" />
        {t('workbench_worklist')}
      </a>
      <div className="bar">
        <div className="grow">
          <h1>
            {summary.name || summary.chartNumber || t('worklist_no_name')}
            <span className="visit-date"> {usDate(summary.dateOfService, locale) || t('worklist_no_date')}</span>
          </h1>
          <p className="soft">{facts.join(' · ')}</p>
        </div>
        <StateWord state={summary.state} word={t(stateWords[summary.state])} />
        <a className="btn" href={`#/patient/${encodeURIComponent(summary.patient)}`}>
          {t('worklist_all_visits')}
        </a>
        {summary.status === 'closed' ? (
          <span className="soft">{t('worklist_closed_on', { date: usDate(summary.closedAt, locale) })}</span>
        ) : (
          <Button icon={<CheckCheck className="i" />} onClick={onClose} keys="C">
            {t('worklist_close')}
          </Button>
        )}
        <Button kind="quiet" icon={<Trash2 className="i" />} onClick={onDelete}>
          {t('worklist_delete')}
        </Button>
      </div>
    </header>
  );
}
