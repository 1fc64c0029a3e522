import * as z from 'zod/mini';

const strings = z.array(z.string());
const RemitRoute = z.enum(['correct', 'appeal', 'other-payer', 'patient', 'new-claim', 'stop']);
export const RemittedAdjustment = z.object({
  group: z.string(),
  reason: z.string(),
  /** Dollars. */
  amount: z.number(),
  remarks: strings,
  route: RemitRoute,
});

/** One claim of a remittance as it was decided; amounts in dollars, `date` of the notice in ISO. Its words are made anew from the codes. */
export const Remitted = z.object({
  payer: z.string(),
  date: z.string(),
  /** TRN of the payment; with the payer's number of the claim it tells a file that is dropped twice. */
  trace: z.string(),
  account: z.string(),
  payerControl: z.string(),
  filing: z.string(),
  status: z.string(),
  charged: z.number(),
  paid: z.number(),
  adjustments: z.array(RemittedAdjustment),
  lines: z.array(
    z.object({
      code: z.string(),
      date: z.string(),
      charged: z.number(),
      paid: z.number(),
      adjustments: z.array(RemittedAdjustment),
    }),
  ),
});
export type Remitted = z.infer<typeof Remitted>;
