type Kept = { unacceptedDays: number; closedMonths: number };

/** Whether visits are kept for a shorter time than before, which destroys some of them for good. */
export const isShorter = (next: Partial<Kept>, before: Kept): boolean =>
  (next.unacceptedDays ?? before.unacceptedDays) < before.unacceptedDays ||
  (next.closedMonths ?? before.closedMonths) < before.closedMonths;
