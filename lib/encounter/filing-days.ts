import type { PayerClass } from './encounter';
import type { Practice } from './practice';

type Plan = { payerName: string; payerId: string; payerClass: PayerClass | '' };

/** Days that a plan gives for filing, and whose word that is; null where neither the office nor a regulation says. */
export function filingDays(plan: Plan, practice: Practice | null): { days: number; from: 'payer' | 'rule' } | null {
  const own = practice?.payers?.find(({ payerName, payerId }) =>
    payerId && plan.payerId
      ? payerId === plan.payerId
      : plan.payerName !== '' && payerName?.toLowerCase() === plan.payerName.toLowerCase(),
  )?.timelyFilingDays;
  if (own !== undefined) return { days: own, from: 'payer' };
  // 42 CFR 424.44: one calendar year after the date of service. 32 CFR 199.7(d): one year after it.
  return plan.payerClass === 'medicare' || plan.payerClass === 'tricare' ? { days: 365, from: 'rule' } : null;
}
