import * as z from 'zod/mini';

/**
 * One node of a page, in the order of the page. `d` depth · `t` tag, '' for text · `x` the text, or the live value of a control (the chosen
 * option's text of a select) · `a` kept attributes · `h` not in view, with all below it · `v` in view again below an `h` · `k` checked ·
 * `f` what became of a frame's content: read here, in a foreign document, or not found.
 */
export const PageNode = z.object({
  d: z.number(),
  t: z.string(),
  x: z.optional(z.string()),
  a: z.optional(z.record(z.string(), z.string())),
  h: z.optional(z.literal(1)),
  v: z.optional(z.literal(1)),
  k: z.optional(z.literal(1)),
  f: z.optional(z.enum(['read', 'foreign', 'missing'])),
});
export type PageNode = z.infer<typeof PageNode>;

/** One document of a page as plain data, frames that it may look into included. Nothing is judged here; `nodes` is flat, so no page can nest it deep. */
export const FrameRecord = z.object({
  url: z.string(),
  title: z.string(),
  /** Name of the window; tells which frame element of the parent this is. */
  name: z.string(),
  /** The parent document has read this one in its place; `nodes` is empty. */
  within: z.boolean(),
  nodes: z.array(PageNode),
  /** A limit was reached; what follows in the page was not read. */
  truncated: z.boolean(),
});
export type FrameRecord = z.infer<typeof FrameRecord>;
