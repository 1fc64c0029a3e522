import * as z from 'zod/mini';
import { Encounter } from '@/lib/encounter/encounter';
import { PreCheck } from '@/lib/encounter/precheck';
import { Reading } from '@/lib/encounter/reading';

/** One document that was read. `print` is a digest of what was read in it; the address is kept in memory only. */
export const ReadDocument = z.object({
  frame: z.number(),
  document: z.string(),
  url: z.string(),
  print: z.string(),
});
export type ReadDocument = z.infer<typeof ReadDocument>;

export const CheckProblem = z.enum([
  'not-a-page',
  'no-permission',
  'nothing-found',
  'page-changed',
  'too-big',
  'refused',
  'engine',
]);
export type CheckProblem = z.infer<typeof CheckProblem>;

/** The visit that a person chose on a page that had chosen `instead` (dates, '' for what bears none), for that patient only. */
const VisitChoice = z.object({ identity: z.string(), date: z.string(), instead: z.string() });

/** `changed`: since this run began the page has said that it holds something else, so nothing that the run read may be shown. */
const common = {
  tab: z.number(),
  run: z.string(),
  askOrigins: z.array(z.string()),
  changed: z.boolean(),
  choice: z.optional(VisitChoice),
};

/** What is known of one tab; lives in memory (storage.session) and is replaced whole. A result names the documents it was read from. */
export const TabCheck = z.discriminatedUnion('state', [
  z.object({ ...common, state: z.literal('reading'), startedAt: z.number() }),
  z.object({ ...common, state: z.literal('failed'), problem: CheckProblem, sentence: z.string() }),
  z.object({
    ...common,
    state: z.literal('done'),
    documents: z.array(ReadDocument),
    /** Who and which day, as one line, to compare in memory. */
    identity: z.string(),
    /** Selected text was checked, not the whole page. */
    selection: z.boolean(),
    reading: Reading,
    encounter: Encounter,
    precheck: PreCheck,
    visit: z.string(),
    kept: z.boolean(),
    notKept: z.string(),
    checkedAt: z.string(),
  }),
]);
export type TabCheck = z.infer<typeof TabCheck>;
export type DoneCheck = Extract<TabCheck, { state: 'done' }>;

export const tabCheckKey = (tab: number): string => `check:${tab}`;

/** Session value → TabCheck; null for anything else, so that a value of an earlier version is never half used. */
export function parseTabCheck(value: unknown): TabCheck | null {
  const parsed = TabCheck.safeParse(value);
  return parsed.success ? parsed.data : null;
}
