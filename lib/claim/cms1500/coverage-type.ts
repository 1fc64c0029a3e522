import type { ClaimPlan } from '../draft/claim-draft';

/** Item 1: which kind of coverage. Null when the payer's class is not known. */
export function coverageType(plan: ClaimPlan | null): string | null {
  if (/\bchampva\b/i.test(`${plan?.payerName} ${plan?.planType}`)) return 'champva';
  switch (plan?.payerClass) {
    case 'medicare':
      return 'medicare';
    case 'medicaid':
      return 'medicaid';
    case 'tricare':
      return 'tricare';
    case 'workers-comp':
      return 'feca';
    case 'commercial':
    case 'fehb':
      return 'group';
    case 'medicare-advantage':
    case 'auto':
    case 'other':
      return 'other';
    default:
      return null;
  }
}
