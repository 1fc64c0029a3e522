import type { IcdEntry, IcdSet } from '@/lib/codes/icd10cm/icd-set';

/**
 * The billable entry that a rule's code means on a date: itself; of a code that has been divided, the part that says no more than it did; of one
 * that is younger than the date, the code it was part of. Null where the set has none.
 */
export function inForce(icd: IcdSet, code: string, date: string): IcdEntry | null {
  const entry = icd.get(code, date);
  if (entry?.billable) return entry;
  if (entry) {
    const parts = icd.children(code, date);
    return (
      parts.find((part) => /unspecified|other/i.test(part.label) && part.billable) ??
      (parts.length === 1 ? (parts[0] ?? null) : null)
    );
  }
  const wider = code.length > 5 && !/^[STVWXY]/.test(code) ? icd.get(code.slice(0, -1), date) : null;
  return wider?.billable ? wider : null;
}
