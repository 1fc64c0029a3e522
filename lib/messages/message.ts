import * as z from 'zod/mini';
import { Accepted, Encounter } from '@/lib/encounter/encounter';
import type { SenderClass } from './sender-class';

const name = z.string().check(z.minLength(1), z.maxLength(200));
const words = z.string().check(z.maxLength(4000));
const tab = z.int().check(z.gte(0));
const run = z.string().check(z.maxLength(64));

/** What a named person does to the visit that is shown. */
export const Amendment = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('answer'), by: name, missing: words, value: words }),
  z.object({ kind: z.literal('edit'), by: name, encounter: Encounter }),
  z.object({ kind: z.literal('accept'), by: name, accepted: Accepted }),
  z.object({ kind: z.literal('refuse'), by: name, procedure: words, code: words, reason: words }),
  z.object({ kind: z.literal('override'), by: name, finding: words, line: z.optional(words), reason: words }),
  z.object({ kind: z.literal('undo'), by: name }),
]);
export type Amendment = z.infer<typeof Amendment>;

/** A sentence for the person goes with every no. */
export const Outcome = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true) }),
  z.object({ ok: z.literal(false), sentence: z.string() }),
]);
export type Outcome = z.infer<typeof Outcome>;

type Definition = { request: z.ZodMiniType; response: z.ZodMiniType; from: readonly SenderClass[] };

/**
 * Every message there is: what it carries, what comes back, and who may send it. Strict: an unknown key is refused.
 * `run` names the very result that the sender shows; an action on another result is refused.
 */
export const messages = {
  /** Read the tab and check the visit. */
  check: { request: z.strictObject({ tab }), response: Outcome, from: ['popup', 'panel'] },
  /** Is what is shown still what the page shows? */
  verify: { request: z.strictObject({ tab, run }), response: z.strictObject({ same: z.boolean() }), from: ['popup', 'panel'] },
  amend: { request: z.strictObject({ tab, run, amendment: Amendment }), response: Outcome, from: ['popup', 'panel'] },
  /** A page that was read holds something else now. Carries nothing: the sender is known by the browser. */
  pageChanged: { request: z.strictObject({}), response: Outcome, from: ['reader'] },
  /** A person opened, answered, clicked: the automatic lock counts from here. */
  used: { request: z.strictObject({}), response: Outcome, from: ['popup', 'panel', 'workbench'] },
  lock: { request: z.strictObject({}), response: Outcome, from: ['popup', 'panel', 'workbench'] },
} as const satisfies Record<string, Definition>;

export type Messages = typeof messages;
export type MessageName = keyof Messages;
export type RequestOf<N extends MessageName> = z.infer<Messages[N]['request']>;
export type ResponseOf<N extends MessageName> = z.infer<Messages[N]['response']>;
