import * as z from 'zod/mini';

const date = z.string().check(z.regex(/^(\d{4}-\d{2}-\d{2})?$/));

/** A denial of one line, what was done about it and what came of it. Dates ISO, '' until known; `amount` in cents. */
export const Appeal = z.object({
  id: z.string(),
  visit: z.string(),
  claim: z.string(),
  payerControl: z.string(),
  payer: z.string(),
  rules: z.enum(['medicare', 'medicare-advantage', 'erisa', 'fully-insured', 'medicaid', 'fehb', 'tricare', 'auto-or-work']),
  /** 0-based into the levels of the plan. */
  level: z.number(),
  code: z.string(),
  group: z.string(),
  reason: z.string(),
  remarks: z.array(z.string()),
  amount: z.number(),
  noticeDate: date,
  status: z.enum(['open', 'sent', 'decided', 'dropped']),
  sentDate: date,
  outcome: z.enum(['', 'overturned', 'partly', 'upheld']),
  outcomeDate: date,
});
export type Appeal = z.infer<typeof Appeal>;

/** Whether two records are levels of one denial. */
export const isSameDenial = (a: Appeal, b: Appeal): boolean =>
  a.visit === b.visit && a.claim === b.claim && a.payerControl === b.payerControl && a.code === b.code && a.reason === b.reason;

/** The next level after one that was upheld: a new record of the same denial, counted from the new notice. Null when there is none left. */
export function nextLevel(appeal: Appeal, levels: number, id: string): Appeal | null {
  if (appeal.outcome !== 'upheld' || appeal.level + 1 >= levels) return null;
  return {
    ...appeal,
    id,
    level: appeal.level + 1,
    noticeDate: appeal.outcomeDate,
    status: 'open',
    sentDate: '',
    outcome: '',
    outcomeDate: '',
  };
}
