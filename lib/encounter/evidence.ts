import * as z from 'zod/mini';

/** Words of a note. `start` and `end` count UTF-16 code units: `text.slice(start, end) === quote` always holds. */
export const Quote = z.object({ note: z.string(), start: z.number(), end: z.number(), quote: z.string() });
export type Quote = z.infer<typeof Quote>;

/** What a statement rests on: words of a note, an entry of the problem list (0-based), or a field of the encounter (path). */
export const Evidence = z.union([Quote, z.object({ problem: z.number() }), z.object({ field: z.string() })]);
export type Evidence = z.infer<typeof Evidence>;

export const isQuote = (evidence: Evidence): evidence is Quote => 'quote' in evidence;
