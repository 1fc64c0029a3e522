import type { StateName } from '@/components/ui/state/state-name';
import type { Procedure } from '@/lib/encounter/encounter';
import type { Candidate, Missing, ProcedureResult, Route } from '@/lib/encounter/precheck';
import type { DoneView } from '../check-view';

/** One procedure as a line of a list. */
export interface VisitRow {
  readonly id: string;
  readonly state: StateName;
  readonly procedure: Procedure;
  readonly result: ProcedureResult;
  readonly route: Route | null;
  /** The code that a person accepted, else the first suggestion; null on the dental side. */
  readonly best: Candidate | null;
  readonly accepted: string;
  /** Codes of this procedure that a person refused. */
  readonly refused: readonly string[];
  /** What is open for it, what blocks first. */
  readonly open: readonly Missing[];
}

/** Every procedure that was checked, in the order of the chart. */
export function visitRows({ precheck, encounter, decisions }: DoneView): VisitRow[] {
  return precheck.procedures.map((result, index) => {
    const procedure = encounter.procedures.find(({ id }) => id === result.id) ?? { id: result.id, cdt: result.cdt };
    const route = precheck.route.find((one) => one.procedure === result.id) ?? null;
    const open = precheck.missing
      .filter((item) => item.for.includes(result.id))
      .sort((a, b) => Number(b.severity === 'blocks') - Number(a.severity === 'blocks'));
    const line = encounter.accepted?.lines?.find((one) => one.procedure === result.id);
    const refused = (decisions ?? []).filter((one) => one.kind === 'refused' && one.about === result.id && !one.undone);
    const isMedical = route?.to === 'medical' || route?.to === 'medicare-dental' || route?.to === 'ask';
    const left = result.candidates.filter(({ code }) => !refused.some(({ value }) => value === code));
    const blocked = precheck.findings.some(
      ({ severity, field }) => severity === 'error' && field.startsWith(`procedures[${index}]`),
    );
    const unsure = precheck.necessity.some((one) => one.verdict === 'cannot-tell' && one.procedures.includes(result.id));
    const best = isMedical ? (left[0] ?? null) : null;
    return {
      id: result.id,
      state: line && !blocked ? 'supported' : stateOf(route, best, open, blocked, unsure),
      procedure,
      result,
      route,
      best,
      accepted: line?.code ?? '',
      refused: refused.map(({ value }) => value),
      open: isMedical ? open : [],
    };
  });
}

function stateOf(
  route: Route | null,
  best: Candidate | null,
  open: readonly Missing[],
  blocked: boolean,
  unsure: boolean,
): StateName {
  if (blocked) return 'blocked';
  if (!route) return 'cannot-tell';
  if (route.to === 'dental') return 'dental';
  if (route.to === 'do-not-bill') return 'do-not-bill';
  if (route.to === 'ask' || best?.standing === 'needs-answer' || open.some(({ severity }) => severity === 'blocks')) {
    return 'needs-answer';
  }
  if (unsure || !best) return 'cannot-tell';
  return best.standing === 'possible' ? 'possible' : 'supported';
}
