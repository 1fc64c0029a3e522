import * as z from 'zod/mini';
import { Encounter } from './encounter';

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
});
export type Reading = z.infer<typeof Reading>;
