import * as z from 'zod/mini';
import { addDays } from '../calendar';

/** What a payer said before treatment, to whom and when. `answers` by the question's id. Dates ISO. */
export const Verification = z.object({
  id: z.string(),
  visit: z.string(),
  payer: z.string(),
  phone: z.string(),
  date: z.string(),
  startTime: z.string(),
  endTime: z.string(),
  representative: z.string(),
  reference: z.string(),
  askedBy: z.string(),
  disclaimerRead: z.boolean(),
  /** TRN of a 271 that filled answers. */
  trace: z.string(),
  answers: z.record(z.string(), z.string()),
});
export type Verification = z.infer<typeof Verification>;

/** The day from which it has to be asked again: 30 days later, or the first of the next month if that is sooner. Null without a date. */
export function expiryOf(date: string): string | null {
  const later = addDays(date, 30);
  if (!later) return null;
  const [year = 0, month = 1] = date.split('-').map(Number);
  const next = new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
  return next < later ? next : later;
}
