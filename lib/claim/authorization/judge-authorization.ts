import type { HeldAuthorization } from '@/lib/encounter/encounter';

export type AuthorizationFault = 'expired' | 'expiring' | 'not-begun' | 'used-up' | 'other-code' | 'denied' | 'open' | 'none';

/** One thing that is amiss with the authorization of one code; `values` fill the names of a message. */
export interface AuthorizationProblem {
  readonly kind: AuthorizationFault;
  readonly code: string;
  /** What the service has that the approval does not cover; '' where that is not the matter. */
  readonly claimed: string;
  /** The day that lies outside the dates; '' where that is not the matter. */
  readonly day: string;
}

/** A service as it is, or would be, on the claim. `date` ISO, '' where none is set. */
export interface Service {
  readonly code: string;
  readonly date: string;
  readonly units: number;
}

/** Days before its end within which an approval is said to be ending: time enough to ask for more. */
export const ENDS_SOON = 14;

/**
 * What an approval lacks for these services. A service without a date is looked at as of `today` ('' where no clock was given); one that was given
 * within the dates has nothing to fear from their end.
 */
export function judgeAuthorization(held: HeldAuthorization, services: readonly Service[], today: string): AuthorizationProblem[] {
  const { status = 'needed', number = '', from = '', to = '', codes = [], wanted = [] } = held;
  const problems: AuthorizationProblem[] = [];
  const add = (kind: AuthorizationFault, code: string, claimed = '', day = '') => problems.push({ kind, code, claimed, day });
  const approved = (status === 'approved' || status === 'partial') && number !== '';
  const units = new Map<string, number>();
  for (const { code, units: count } of services) units.set(code, (units.get(code) ?? 0) + count);
  for (const [code, count] of units) {
    const given = codes.find((one) => one.code === code);
    if (!approved) {
      const named = given !== undefined || codes.length === 0;
      if (status === 'denied' && named) add('denied', code);
      else if (status === 'requested' && named) add('open', code);
      else if (status !== 'not-needed' && wanted.includes(code)) add('none', code);
      continue;
    }
    if (given?.denied) add('denied', code);
    else if (codes.length > 0 && !given) add('other-code', code, `code ${code}`);
    else if (given?.units !== undefined && (given.used ?? 0) + count > given.units) {
      add('used-up', code, `${(given.used ?? 0) + count} of ${given.units} units`);
    }
  }
  if (!approved) return problems;
  const days = new Map(services.map((one) => [`${one.code} ${one.date}`, one]));
  for (const { code, date } of days.values()) {
    const day = date || today;
    if (!day) continue;
    if (from && day < from) add('not-begun', code, `the date ${day}`, day);
    else if (to && day > to) add('expired', code, `the date ${day}`, day);
    else if (to && day >= today && daysTo(day, to) <= ENDS_SOON) add('expiring', code);
  }
  return problems;
}

const daysTo = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
