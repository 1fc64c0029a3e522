import type { Encounter } from '@/lib/encounter/encounter';

export interface ChosenVisit {
  readonly encounter: Encounter;
  /** Days of the visits that were left out, latest first. */
  readonly otherDays: readonly string[];
}

/** Days on which something was done, latest first. */
export function visitDays({ procedures }: Encounter): string[] {
  const done = procedures.filter(
    ({ date, status }) => date && status !== 'planned' && status !== 'existing' && status !== 'referred',
  );
  return [...new Set(done.flatMap(({ date }) => (date ? [date] : [])))].sort().reverse();
}

/**
 * One visit of a ledger of several: the rows done on `day`, or on the latest day, with what is planned, existing or has no date. An encounter
 * of a single day, and one that names its day itself, stays whole. Notes stay: what was written earlier may count.
 */
export function chooseVisit(encounter: Encounter, day?: string): ChosenVisit {
  const days = visitDays(encounter);
  const wanted = day && days.includes(day) ? day : days[0];
  if (days.length < 2 || !wanted) return { encounter, otherDays: [] };
  const others = new Set(days.filter((one) => one !== wanted));
  const procedures = encounter.procedures.filter(
    ({ date, status }) => status === 'planned' || status === 'existing' || status === 'referred' || !date || !others.has(date),
  );
  return { encounter: { ...encounter, dateOfService: wanted, procedures }, otherDays: [...others].sort().reverse() };
}
