import * as z from 'zod/mini';

/** One badge: the row that it belongs to, and its word. */
export const Badge = z.object({
  cdt: z.string(),
  tooth: z.string(),
  kind: z.enum(['ready', 'look', 'blocked', 'do-not-bill', 'no-case']),
  word: z.string(),
});
export type Badge = z.infer<typeof Badge>;
