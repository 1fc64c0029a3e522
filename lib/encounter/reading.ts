import * as z from 'zod/mini';
import { Encounter } from './encounter';

/** What a page shows of one day; `date` is '' for what bears none. One is `chosen`: the page's own selection, else the latest. */
export const Visit = z.object({
  date: z.string(),
  procedures: z.array(z.string()),
  notes: z.array(z.string()),
  chosen: z.boolean(),
});
export type Visit = z.infer<typeof Visit>;

/**
 * What was read of a page. `absent` and `unreadable` name paths of the encounter; `collapsed` names what stands in the document but not in
 * view. `refused` is one sentence, and the encounter empty, where reading would mix two patients or the page is not what its adapter knows.
 */
export const Reading = z.object({
  schema: z.literal('crossbite.reading/1'),
  encounter: Encounter,
  absent: z.array(z.string()),
  unreadable: z.array(z.object({ path: z.string(), raw: z.string(), why: z.string() })),
  toothSystem: z.enum(['Universal', 'FDI', 'none', 'unknown']),
  incompleteNotes: z.array(z.string()),
  collapsed: z.array(z.string()),
  warnings: z.array(z.string()),
  refused: z.string(),
  /** Visits of the page, the latest first; a person may choose another. */
  visits: z.optional(z.array(Visit)),
  /** What the office taught about pages of this site, and whether it still held; `lost` are the fields that were not where they were. */
  profile: z.optional(
    z.object({ id: z.string(), name: z.string(), state: z.enum(['used', 'changed']), lost: z.array(z.string()) }),
  ),
});
export type Reading = z.infer<typeof Reading>;
