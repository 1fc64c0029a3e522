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
  /** Ids of the answers that the 271 gave and nobody changed. A sheet of an older build has none. */
  filled: z._default(z.array(z.string()), []),
  /** What the payer wrote into the 271 in words of its own. */
  remarks: z._default(z.array(z.string()), []),
  answers: z.record(z.string(), z.string()),
  /** The day of the service as it was planned then; '' where it was not known. */
  plannedDate: z._default(z.string(), ''),
  /** A later call about the same visit to the same payer took its place. */
  replaced: z._default(z.boolean(), false),
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

/** An empty sheet of a visit. */
export const newVerification = (payer: string, askedBy: string, plannedDate: string): Verification => ({
  id: '',
  visit: '',
  payer,
  phone: '',
  date: '',
  startTime: '',
  endTime: '',
  representative: '',
  reference: '',
  askedBy,
  disclaimerRead: false,
  trace: '',
  filled: [],
  remarks: [],
  answers: {},
  plannedDate,
  replaced: false,
});
