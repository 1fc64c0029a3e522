import { ArrowLeft, CheckCheck, Ellipsis, RotateCcw } from 'lucide-react';
import type { VisitSummary } from '@/lib/worklist/visit-summary';
import { Button } from '../ui/Button';
import { useLocale, useText } from '../ui/locale';
import { Menu } from '../ui/Menu';
import { StateWord } from '../ui/state/StateWord';
import { usDate } from '../ui/us-format';
import { stateWords } from './state-words';

type Props = {
  summary: VisitSummary;
  canUndo: boolean;
  onClose: () => void;
  onReopen: () => void;
  onDelete: () => void;
  onEdit: () => void;
  onUndo: () => void;
  onCopy: () => void;
};

/** The patient and the visit head every view of one. */
export function VisitHead({ summary, canUndo, onClose, onReopen, onDelete, onEdit, onUndo, onCopy }: Props) {
  const t = useText();
  const locale = useLocale();
  const closed = summary.status === 'closed';
  const facts = [
    summary.birthDate && t('worklist_born', { date: usDate(summary.birthDate, locale) }),
    summary.chartNumber && t('worklist_chart', { number: summary.chartNumber }),
    summary.payer,
    closed && t('worklist_closed_on', { date: usDate(summary.closedAt, locale) }),
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
        {closed ? (
          <Button icon={<RotateCcw className="i" />} onClick={onReopen}>
            {t('worklist_reopen')}
          </Button>
        ) : (
          <Button icon={<CheckCheck className="i" />} onClick={onClose} keys="E">
            {t('worklist_close')}
          </Button>
        )}
        <Menu
          label={t('ui_more')}
          actions={[
            { id: 'edit', label: t('menu_edit'), onAction: onEdit },
            {
              id: 'undo',
              label: t('menu_undo'),
              keys: 'Z',
              offBecause: canUndo ? undefined : t('menu_no_undo'),
              onAction: onUndo,
            },
            { id: 'copy', label: t('menu_copy_all'), onAction: onCopy },
            { id: 'delete', label: t('worklist_delete'), onAction: onDelete },
          ]}
        >
          <Ellipsis className="i" />
        </Menu>
      </div>
    </header>
  );
}
