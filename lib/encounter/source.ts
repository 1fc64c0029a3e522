import * as z from 'zod/mini';

/** `primary`: the source's own text was read. `secondary`: somebody reports it. `practice`: customary, unsourced. */
export const Confidence = z.enum(['primary', 'secondary', 'practice']);
export type Confidence = z.infer<typeof Confidence>;

/** Where a rule, a row or a criterion comes from. `date` is ISO 8601: the day it was published or, failing that, checked. */
export const Source = z.object({
  title: z.string(),
  locator: z.string(),
  url: z.string(),
  date: z.string(),
  confidence: Confidence,
});
export type Source = z.infer<typeof Source>;
