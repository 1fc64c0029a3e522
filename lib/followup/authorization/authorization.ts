import * as z from 'zod/mini';

export const authorizationStates = ['needed', 'requested', 'approved', 'partial', 'denied', 'not-needed'] as const;

/** One code of a request. `units` as approved, null where the plan sets none; `used` before what the claims kept here show. */
export const AuthorizedCode = z.object({
  code: z.string(),
  units: z.nullable(z.number()),
  used: z.number(),
  denied: z._default(z.boolean(), false),
});
export type AuthorizedCode = z.infer<typeof AuthorizedCode>;

/** A prior authorization from the request to its end. Dates ISO, '' until known. A record of an older build lacks what has a default. */
export const Authorization = z.object({
  id: z.string(),
  visit: z.string(),
  payer: z.string(),
  /** Class of the payer, '' where it cannot be told: it sets the time for an answer. */
  payerClass: z._default(z.string(), ''),
  status: z.enum(authorizationStates),
  requestedDate: z.string(),
  answeredDate: z._default(z.string(), ''),
  /** Of the call or the request. */
  reference: z.string(),
  /** Of the approval. */
  number: z.string(),
  from: z.string(),
  to: z.string(),
  codes: z.array(AuthorizedCode),
  provider: z.string(),
  note: z.string(),
});
export type Authorization = z.infer<typeof Authorization>;

/** Whether it holds a number that a claim can carry. */
export const isApproved = ({ status, number }: Pick<Authorization, 'status' | 'number'>): boolean =>
  (status === 'approved' || status === 'partial') && number.trim() !== '';
