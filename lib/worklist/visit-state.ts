import type { PreCheck } from '@/lib/encounter/precheck';

/** The one word that a visit has in a list. A subset of the states that anything on a screen can have. */
export const visitStates = [
  'blocked',
  'needs-answer',
  'missing',
  'cannot-tell',
  'possible',
  'supported',
  'do-not-bill',
  'dental',
] as const;
export type VisitState = (typeof visitStates)[number];

/** Pre-check → the word. Where the chart or an attachment lacks something, and nothing can be answered at the desk, it is missing. */
export function visitState({ verdict, missing, route, procedures }: PreCheck): VisitState {
  if (verdict === 'blocked') return 'blocked';
  if (verdict === 'cannot-tell') return 'cannot-tell';
  if (verdict === 'needs-answers') {
    const blocking = missing.filter(({ severity }) => severity === 'blocks');
    const atTheDesk = blocking.length === 0 || blocking.some(({ kind }) => kind === 'answer' || kind === 'coverage');
    return atTheDesk ? 'needs-answer' : 'missing';
  }
  if (verdict === 'not-medical') return route.some(({ to }) => to === 'do-not-bill') ? 'do-not-bill' : 'dental';
  const medical = new Set(
    route.filter(({ to }) => to === 'medical' || to === 'medicare-dental').map(({ procedure }) => procedure),
  );
  const unsure = procedures.some(
    ({ id, candidates }) => medical.has(id) && candidates[0] && candidates[0].standing !== 'supported',
  );
  return unsure ? 'possible' : 'supported';
}
