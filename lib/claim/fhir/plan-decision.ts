import type { PlanAdjustment, PlanDecision } from '../draft/claim-draft';

const usd = (cents: number) => ({ value: cents / 100, currency: 'USD' });
const benefit = { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/adjudication', code: 'benefit' }] };

const adjustment = ({ group, reason, amount }: PlanAdjustment) => ({
  category: { text: group },
  reason: { coding: [{ system: 'https://x12.org/codes/claim-adjustment-reason-codes', code: reason }] },
  amount: usd(amount),
});

/** What an earlier plan decided, as the response that its coverage on the claim refers to. */
export function planResponse(key: string, decision: PlanDecision): Record<string, unknown> {
  const adjudication = decision.adjustments.map(adjustment);
  return {
    resourceType: 'ClaimResponse',
    id: `decision${key}`,
    status: 'active',
    type: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/claim-type', code: 'professional' }] },
    use: 'claim',
    patient: { reference: '#patient' },
    ...(decision.date && { created: decision.date }),
    insurer: { reference: `#payer${key}` },
    outcome: 'complete',
    ...(decision.lines.length && {
      item: decision.lines.map(({ line, paid, adjustments }) => ({
        itemSequence: line + 1,
        adjudication: [{ category: benefit, amount: usd(paid) }, ...adjustments.map(adjustment)],
      })),
    }),
    ...(adjudication.length && { adjudication }),
    ...(decision.paid !== null && {
      payment: {
        type: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/ex-paymenttype', code: 'complete' }] },
        ...(decision.date && { date: decision.date }),
        amount: usd(decision.paid),
      },
    }),
  };
}
