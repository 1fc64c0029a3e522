import * as z from 'zod/mini';
import { Encounter } from '@/lib/encounter/encounter';
import { PreCheck } from '@/lib/encounter/precheck';
import { Reading } from '@/lib/encounter/reading';

/** What a named person decided about a visit, in order; `undone` keeps what was taken back. Times are ISO 8601 in UTC. */
export const Decision = z.object({
  kind: z.enum(['answered', 'edited', 'accepted', 'refused', 'overridden']),
  by: z.string(),
  at: z.string(),
  /** Missing id, finding id, or procedure id. */
  about: z.string(),
  /** Answer, code or reason in the person's words. */
  value: z.string(),
  reason: z.optional(z.string()),
  /** The encounter before the decision, so that it can be taken back. */
  before: z.optional(Encounter),
  undone: z.optional(z.boolean()),
});
export type Decision = z.infer<typeof Decision>;

export const VisitStatus = z.enum(['unaccepted', 'accepted', 'closed']);
export type VisitStatus = z.infer<typeof VisitStatus>;

/** One visit that was checked. `id` is a keyed hash of patient and date of service: the same visit read twice is one record. */
export const VisitRecord = z.object({
  schema: z.literal('crossbite.visit/1'),
  id: z.string(),
  patient: z.string(),
  status: VisitStatus,
  firstCheckedAt: z.string(),
  checkedAt: z.string(),
  closedAt: z.optional(z.string()),
  reading: Reading,
  encounter: Encounter,
  precheck: PreCheck,
  decisions: z.array(Decision),
});
export type VisitRecord = z.infer<typeof VisitRecord>;
