import * as z from 'zod/mini';
import type { Encounter } from '@/lib/encounter/encounter';
import { daysBetween } from '../calendar';

/** A prior authorization from the request to its end. Dates ISO, '' until known; `units` per code, null where the plan sets none. */
export const Authorization = z.object({
  id: z.string(),
  visit: z.string(),
  payer: z.string(),
  status: z.enum(['needed', 'requested', 'approved', 'denied', 'not-needed']),
  requestedDate: z.string(),
  reference: z.string(),
  /** Number of the approval. */
  number: z.string(),
  from: z.string(),
  to: z.string(),
  codes: z.array(z.object({ code: z.string(), units: z.nullable(z.number()), used: z.number() })),
  provider: z.string(),
  note: z.string(),
});
export type Authorization = z.infer<typeof Authorization>;

export interface AuthorizationWarning {
  readonly kind: 'expired' | 'expiring' | 'used-up' | 'outside-window' | 'other-code' | 'waiting';
  readonly say: string;
}

/** What is amiss with an authorization for a visit on `date` with these codes. Dates ISO; `today` is the caller's. */
export function warningsOf(held: Authorization, codes: readonly string[], date: string, today: string): AuthorizationWarning[] {
  const warnings: AuthorizationWarning[] = [];
  if (held.status === 'requested') {
    const waited = daysBetween(held.requestedDate, today);
    // Seven days is the standard clock of Medicare Advantage and Medicaid plans since 2026; 15 that of employer plans.
    if (waited !== null && waited > 7) warnings.push({ kind: 'waiting', say: `No answer for ${waited} days: ask the plan.` });
  }
  if (held.status !== 'approved') return warnings;
  const left = daysBetween(today, held.to);
  if (left !== null && left < 0) warnings.push({ kind: 'expired', say: `The approval ended on ${held.to}.` });
  else if (left !== null && left <= 14)
    warnings.push({
      kind: 'expiring',
      say:
        left === 0 ? 'The approval ends today.' : `The approval ends in ${left} ${left === 1 ? 'day' : 'days'}, on ${held.to}.`,
    });
  if (date && ((held.from && date < held.from) || (held.to && date > held.to)))
    warnings.push({
      kind: 'outside-window',
      say: `${date} lies outside the approved dates ${held.from || '…'} to ${held.to || '…'}.`,
    });
  for (const { code, units, used } of held.codes)
    if (units !== null && used >= units)
      warnings.push({ kind: 'used-up', say: `The approved units of ${code} are used up (${used} of ${units}).` });
  for (const code of codes)
    if (held.codes.length && !held.codes.some((one) => one.code === code))
      warnings.push({ kind: 'other-code', say: `The approval does not name ${code}.` });
  return warnings;
}

/** The visit with the number of the approval, which the claim carries in item 23 and REF G1. Unchanged where there is no approval. */
export const withAuthorization = (encounter: Encounter, held: Authorization): Encounter =>
  held.status === 'approved' && held.number ? { ...encounter, priorAuthorization: held.number } : encounter;
