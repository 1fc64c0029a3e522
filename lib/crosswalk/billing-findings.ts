import type { Finding, Route } from '@/lib/encounter/precheck';
import type { Visit } from '@/lib/encounter/visit';
import type { BillingRemark } from './billing-remarks';
import { coordination } from './sources';

const shared = { field: 'notes', cms1500: '', x12: '', source: coordination };

/** What the talk of billing in the notes, and payments already made, mean for a claim to the medical plan. */
export function billingFindings(visit: Visit, remarks: readonly BillingRemark[], routes: readonly Route[]): Finding[] {
  const toMedical = routes.some((route) => route.to === 'medical' || route.to === 'ask' || route.to === 'medicare-dental');
  const findings: Finding[] = [];
  const coordinated = visit.dental.find((plan) => plan.adjudication);
  const paidInNotes = remarks.some((remark) => remark.kind === 'paid-by-dental');
  const paid = coordinated?.adjudication?.paid ?? 0;
  const dentalFirst = (coordinated?.order ?? 99) < (visit.medical[0]?.order ?? 1);
  if (toMedical && ((paidInNotes && !(coordinated && dentalFirst)) || (paid > 0 && !dentalFirst))) {
    findings.push({
      ...shared,
      id: 'PRC-03',
      severity: 'error',
      message:
        'The dental plan has already paid for a service of this visit: sending the same service to medical as well would bill it twice.',
      fix: 'Bill one plan first. Send the second claim only with the first plan’s payment and adjustments (coordination of benefits), or void the first claim.',
      field: 'coverage',
      cms1500: '11d',
      x12: '2320 SBR',
      likelyDenial: ['CO-18', 'CO-22'],
    });
  }
  if (remarks.some((remark) => remark.kind === 'concealment')) {
    findings.push({
      ...shared,
      id: 'BIL-02',
      severity: 'error',
      message: 'A note asks to hide another plan, a payment or the true date from a payer. A claim made in that way is false.',
      fix: 'Tell every payer of the other plans and of what they paid, and bill the true date. Take the matter to the owner of the practice.',
      likelyDenial: ['CO-22'],
    });
  }
  if (remarks.some((remark) => remark.kind === 'miscoding')) {
    findings.push({
      ...shared,
      id: 'BIL-01',
      severity: 'warning',
      message:
        'A note talks of how to code or bill this visit. A billing instruction is no evidence: nothing was coded or upcoded from it.',
      fix: 'Code only what was found and done. Where the record lacks something, ask the dentist who treated the patient.',
      likelyDenial: [],
    });
  }
  return findings;
}
