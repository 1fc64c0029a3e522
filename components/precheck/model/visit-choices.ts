import type { Reading, Visit } from '@/lib/encounter/reading';

/** The visits of the page that a person can choose from: those with procedures, and the one that is shown. None where there is no choice. */
export function visitChoices({ visits = [] }: Reading): readonly Visit[] {
  const choices = visits.filter(({ procedures, chosen }) => procedures.length > 0 || chosen);
  return choices.length > 1 ? choices : [];
}
