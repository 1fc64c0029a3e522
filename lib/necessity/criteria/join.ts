import type { CriterionState } from '@/lib/encounter/precheck';

/** Three-valued: one that is not met decides, else one that is missing leaves it open. What does not apply does not count. */
export function allOf(states: readonly CriterionState[]): CriterionState {
  if (states.includes('not-met')) return 'not-met';
  if (states.includes('missing')) return 'missing';
  return states.includes('met') ? 'met' : 'not-applicable';
}

export function anyOf(states: readonly CriterionState[]): CriterionState {
  if (states.includes('met')) return 'met';
  if (states.includes('missing')) return 'missing';
  return states.includes('not-met') ? 'not-met' : 'not-applicable';
}

export function atLeastOf(needed: number, states: readonly CriterionState[]): CriterionState {
  const met = states.filter((state) => state === 'met').length;
  const open = states.filter((state) => state === 'missing').length;
  if (met >= needed) return 'met';
  return met + open >= needed ? 'missing' : 'not-met';
}
