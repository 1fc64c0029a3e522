import * as z from 'zod/mini';

/** One frame of a page as plain data: what is in view, in the order of the page. Nothing is judged here. */
export const FrameRecord = z.object({
  url: z.string(),
  title: z.string(),
  /** Tables and grids that hold a dental code; a cell is the visible text or the value of its control. */
  tables: z.array(z.object({ heads: z.array(z.string()), rows: z.array(z.array(z.string())) })),
  /** Longer texts that a person wrote, with the words that label them. */
  texts: z.array(z.object({ label: z.string(), text: z.string() })),
  /** Label and value as they stand side by side. */
  pairs: z.array(z.object({ label: z.string(), value: z.string() })),
  headings: z.array(z.string()),
  /** Origins of visible frames that this document may not look into. */
  foreignFrames: z.array(z.string()),
  /** A limit was reached; what follows in the page was not read. */
  truncated: z.boolean(),
});
export type FrameRecord = z.infer<typeof FrameRecord>;
