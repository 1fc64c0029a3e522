import { useText } from '@/components/ui/locale';
import { StateIcon } from '@/components/ui/state/StateIcon';
import { Tooth } from '@/components/ui/Tooth';
import { openWords } from '../precheck/model/open-words';
import { codeText, routeWords, stateWords } from '../precheck/model/state-words';
import type { VisitRow } from '../precheck/model/visit-rows';

/** One procedure: what it is, where it goes, under which code, what is open. Opens it in the side panel. */
export function PopupRow({ row, onOpen }: { row: VisitRow; onOpen: () => void }) {
  const t = useText();
  const { procedure, result, route, best, accepted, state } = row;
  const to = route ? t(routeWords[route.to]) : t('state_cannot_tell');
  const code = accepted || (best ? codeText(best) : '');
  const open = openWords(row.open, t);
  const word = accepted ? t('state_accepted') : t(stateWords[state]);
  return (
    <li data-route={route?.to}>
      <button type="button" className="popup-row" onClick={onOpen}>
        <StateIcon state={state} label={word} />
        <span className="grow">
          <span className="row-line">
            <span className="grow">{result.label || procedure.description || t('row_unknown_code')}</span>
            {code && <span className="code">{code}</span>}
          </span>
          <span className="row-line small soft num">
            <span className="grow row-facts">
              {procedure.tooth && <Tooth tooth={procedure.tooth} />}
              <span>{[result.cdt, (procedure.quantity ?? 1) > 1 && `×${procedure.quantity}`].filter(Boolean).join(' ')}</span>
              {open && <span className={`row-open ${state === 'needs-answer' ? 'needs-answer' : 'missing'}`}>{open}</span>}
            </span>
            <span className={code ? 'row-route' : `row-route medium ${state}`}>{to}</span>
          </span>
        </span>
      </button>
    </li>
  );
}
