import { ChevronRight } from 'lucide-react';
import { useText } from '@/components/ui/locale';
import { StateWord } from '@/components/ui/state/StateWord';
import { Tooth } from '@/components/ui/Tooth';
import { codeText, routeWords, stateWords } from '../precheck/model/state-words';
import type { VisitRow } from '../precheck/model/visit-rows';

type Props = { row: VisitRow; isOpen: boolean; onToggle: () => void; onFocus: () => void };

/** One procedure of the visit, closed: what, where to, which code. */
export function ProcedureHead({ row, isOpen, onToggle, onFocus }: Props) {
  const t = useText();
  const { result, procedure, route, best, accepted, state } = row;
  const code = accepted || (best ? codeText(best) : '');
  const facts = [
    result.cdt,
    (procedure.quantity ?? 1) > 1 ? `×${procedure.quantity}` : '',
    route ? t(routeWords[route.to]) : '',
    isOpen ? '' : code,
  ];
  return (
    <h2 className="procedure-head">
      <button type="button" id={`row-${row.id}`} aria-expanded={isOpen} onClick={onToggle} onFocus={onFocus}>
        <ChevronRight className="i turn" />
        <span className="grow">
          <span className="medium block">
            {result.label || procedure.description || t('row_unknown_code')}{' '}
            {procedure.tooth && <Tooth tooth={procedure.tooth} />}
          </span>
          <span className="small soft num">{facts.filter(Boolean).join(' · ')}</span>
        </span>
        <StateWord state={state} word={accepted ? t('state_accepted') : t(stateWords[state])} />
      </button>
    </h2>
  );
}
