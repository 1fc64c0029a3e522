import type { Encounter } from './encounter';
import type { Practice } from './practice';

/** The encounter with the class that the office knows of its payers, where neither page nor file said one. */
export function withOfficePayers(encounter: Encounter, practice: Practice | null): Encounter {
  const classes = new Map<string, NonNullable<Practice['payers']>[number]['payerClass']>();
  for (const { payerName, payerId, payerClass } of practice?.payers ?? []) {
    for (const key of [payerName, payerId]) if (key && payerClass) classes.set(key.toLowerCase(), payerClass);
  }
  if (classes.size === 0 || !encounter.coverage) return encounter;
  const coverage = encounter.coverage.map((plan) => {
    const known = classes.get(plan.payerId?.toLowerCase() ?? '') ?? classes.get(plan.payerName?.toLowerCase() ?? '');
    return plan.payerClass || plan.kind !== 'medical' || !known ? plan : { ...plan, payerClass: known };
  });
  return { ...encounter, coverage };
}
