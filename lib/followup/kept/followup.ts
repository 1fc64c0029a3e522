import * as z from 'zod/mini';
import { Source } from '@/lib/encounter/source';
import { Appeal } from '../appeals/appeal';
import { Authorization } from '../authorization/authorization';
import { sections } from '../letters/statement';
import { Verification } from '../verification/verification';
import { Remitted } from './remitted';

const strings = z.array(z.string());
const Basis = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('note'),
    note: z.string(),
    start: z.number(),
    end: z.number(),
    words: z.string(),
    date: z.string(),
    author: z.string(),
  }),
  z.object({ kind: z.literal('field'), path: z.string(), words: z.string(), date: z.string() }),
  z.object({ kind: z.literal('problem'), problem: z.number(), words: z.string(), date: z.string() }),
  z.object({ kind: z.literal('policy'), source: Source, words: z.string() }),
  z.object({ kind: z.literal('denial'), claim: z.string(), words: z.string(), date: z.string() }),
]);

const section = z.enum(sections);

/**
 * A letter as somebody left it: every sentence with what it rests on. `signedBy` is '' until the dentist has signed; `appeal` '' for a letter
 * before the claim. Letters of older builds named no template and no headings.
 */
export const KeptLetter = z.object({
  appeal: z.string(),
  template: z._default(z.string(), ''),
  title: z.string(),
  headings: z._default(z.array(z.object({ section, heading: z.string() })), []),
  sentences: z.array(z.object({ id: z.string(), section, text: z.string(), bases: z.array(Basis).check(z.minLength(1)) })),
  exhibits: strings,
  signedBy: z.string(),
  signedAt: z.string(),
});
export type KeptLetter = z.infer<typeof KeptLetter>;

/** Whose it is (keyed hash of the visit, '' where none was matched), who kept it and when (ISO 8601, UTC). */
const head = { id: z.string(), visit: z.string(), by: z.string(), at: z.string() };

/** One thing that is kept before or after the claim. */
export const Followup = z.discriminatedUnion('kind', [
  z.object({ ...head, kind: z.literal('call'), value: Verification }),
  z.object({ ...head, kind: z.literal('authorization'), value: Authorization }),
  z.object({ ...head, kind: z.literal('letter'), value: KeptLetter }),
  z.object({ ...head, kind: z.literal('remittance'), value: Remitted }),
  z.object({ ...head, kind: z.literal('appeal'), value: Appeal }),
]);
export type Followup = z.infer<typeof Followup>;
export type FollowupKind = Followup['kind'];
export type FollowupOf<K extends FollowupKind> = Extract<Followup, { kind: K }>;
