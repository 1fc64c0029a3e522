import type { Encounter } from '@/lib/encounter/encounter';
import type { PreCheck, RouteTo } from '@/lib/encounter/precheck';
import { type MessageKey, useText } from '../ui/locale';
import { StateWord } from '../ui/state/StateWord';
import type { StateName } from '../ui/state/state-name';

const routes: Readonly<Record<RouteTo, { state: StateName; word: MessageKey }>> = {
  medical: { state: 'supported', word: 'guide_route_medical' },
  'medicare-dental': { state: 'supported', word: 'guide_route_medicare' },
  dental: { state: 'dental', word: 'worklist_state_dental' },
  'do-not-bill': { state: 'do-not-bill', word: 'worklist_state_do_not_bill' },
  ask: { state: 'needs-answer', word: 'worklist_state_needs_answer' },
};

/** Each procedure with where it belongs, the best code, and why. */
export function ProcedureLines({ encounter, result }: { encounter: Encounter; result: PreCheck }) {
  const t = useText();
  return (
    <ul className="lines">
      {result.procedures.map((procedure) => {
        const route = result.route.find((one) => one.procedure === procedure.id);
        const given = encounter.procedures.find(({ id }) => id === procedure.id);
        const { state, word } = routes[route?.to ?? 'ask'];
        const best = procedure.candidates[0];
        return (
          <li key={procedure.id} className="line">
            <span className="grow">
              <span className="medium">{procedure.label}</span> {given?.tooth && <span className="tooth">{given.tooth}</span>}{' '}
              <span className="soft num">{procedure.cdt}</span>
              <span className="small soft block">{route?.reason}</span>
            </span>
            {best && route?.to !== 'dental' && <span className="code">{best.code}</span>}
            <StateWord state={state} word={t(word)} />
          </li>
        );
      })}
    </ul>
  );
}
