import type { Encounter } from '@/lib/encounter/encounter';
import { visitOf } from '@/lib/encounter/visit';
import type { Remitted } from '../kept/remitted';
import type { Appeal } from './appeal';
import { rulesOfFiling, rulesOfPlan } from './plan-rules';

type Given = { id: string; visit: string; encounter: Encounter; claim: Remitted; line: number; adjustment: number };

/** The first appeal of one refused line, by the rules of the patient's plan, else of what the remittance says of it. Null where there is no such line. */
export function appealOf({ id, visit, encounter, claim, line, adjustment }: Given): Appeal | null {
  const refused = claim.lines[line];
  const stated = refused?.adjustments[adjustment];
  if (!refused || !stated) return null;
  const { payerClass, medical } = visitOf(encounter);
  return {
    id,
    visit,
    claim: claim.account,
    payerControl: claim.payerControl,
    payer: claim.payer,
    rules: rulesOfPlan(payerClass, medical[0]?.planType ?? '') ?? rulesOfFiling(claim.filing) ?? 'fully-insured',
    level: 0,
    code: refused.code,
    group: stated.group,
    reason: stated.reason,
    remarks: stated.remarks,
    amount: Math.round(stated.amount * 100),
    noticeDate: claim.date,
    status: 'open',
    sentDate: '',
    outcome: '',
    outcomeDate: '',
  };
}
