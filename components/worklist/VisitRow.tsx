// biome-ignore-all lint/a11y: roles, keys and focus are those of the grid, which a linter cannot see across files.
import { Clock } from 'lucide-react';
import { memo } from 'react';
import type { VisitLine } from '@/lib/worklist/visit-line';
import { useLocale, useText } from '../ui/locale';
import { StateWord } from '../ui/state/StateWord';
import { openWords } from './open-words';
import { shortDate } from './short-date';
import { stateWords } from './state-words';

type Props = {
  id: string;
  line: VisitLine;
  /** Place in the list, from 0. */
  index: number;
  today: string;
  isCurrent: boolean;
  onOpen: (id: string) => void;
};

// The grid holds keys and focus for all of its rows and cells.
const row = { role: 'row' } as const;
const cell = { role: 'gridcell' } as const;

/** Days to a deadline from which it stands out. */
const NEAR = 14;

export const VisitRow = memo(function VisitRow({ id, line, index, today, isCurrent, onOpen }: Props) {
  const t = useText();
  const locale = useLocale();
  const { summary, deadline, age } = line;
  const { procedures } = summary;
  const teeth = [...new Set(procedures.map(({ tooth }) => tooth).filter(Boolean))];
  const codes = procedures.map(({ cdt }) => cdt).filter(Boolean);
  return (
    <div
      id={id}
      {...row}
      aria-rowindex={index + 2}
      aria-selected={isCurrent}
      data-visit={summary.id}
      className="visit-cells visit-row"
      onClick={() => onOpen(summary.id)}
    >
      <span {...cell} className="cell cell-state">
        <StateWord state={summary.state} word={t(stateWords[summary.state])} />
        {summary.status === 'accepted' && <span className="small soft">{t('worklist_accepted')}</span>}
      </span>
      <span {...cell} className="cell cell-patient">
        {summary.name || summary.chartNumber || t('worklist_no_name')}
      </span>
      <span {...cell} className="cell cell-visit num soft">
        {shortDate(summary.dateOfService, today, locale) || t('worklist_no_date')}
      </span>
      <span {...cell} className="cell cell-procedure">
        {procedures[0]?.label}
      </span>
      <span {...cell} className="cell cell-tooth">
        {teeth.slice(0, 2).map((tooth) => (
          <span key={tooth} className="tooth">
            {tooth}
          </span>
        ))}
        {teeth.length > 2 && <span className="small soft num"> +{teeth.length - 2}</span>}
      </span>
      <span {...cell} className="cell cell-cdt num soft">
        {codes[0]}
        {codes.length > 1 && ` +${codes.length - 1}`}
      </span>
      <span {...cell} className="cell cell-payer soft2">
        {summary.payer}
      </span>
      <span {...cell} className="cell cell-open">
        {openWords(summary, t) || <span className="soft">{t('worklist_nothing_open')}</span>}
      </span>
      <span {...cell} className="cell cell-age num soft">
        {age !== null && t('worklist_days', { n: age })}
      </span>
      <span {...cell} className={`cell cell-deadline num${deadline && deadline.left <= NEAR ? ' near' : ''}`}>
        {deadline && (
          <>
            {deadline.left <= NEAR && <Clock className="i" aria-hidden="true" />}
            <span>{shortDate(deadline.date, today, locale)}</span>
            <span className="left">{deadline.left < 0 ? t('worklist_past') : t('worklist_days', { n: deadline.left })}</span>
          </>
        )}
      </span>
    </div>
  );
});
