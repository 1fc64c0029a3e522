import * as z from 'zod/mini';
import { Accepted, Encounter } from '@/lib/encounter/encounter';
import { Practice } from '@/lib/encounter/practice';
import { FieldInPage } from '@/lib/marks/focused-field';
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

/** A decision as views show it. */
export const Decided = z.object({
  kind: z.enum(['answered', 'edited', 'accepted', 'refused', 'overridden']),
  by: z.string(),
  at: z.string(),
  about: z.string(),
  value: z.string(),
  reason: z.optional(z.string()),
  undone: z.optional(z.boolean()),
});

type Definition = { request: z.ZodMiniType; response: z.ZodMiniType; from: readonly SenderClass[] };

/**
 * Every message there is: what it carries, what comes back, and who may send it. Strict: an unknown key is refused.
 * `run` names the very result that the sender shows; an action on another result is refused.
 */
export const messages = {
  /** Read the tab and check the visit. */
  check: { request: z.strictObject({ tab }), response: Outcome, from: ['popup', 'panel'] },
  /** Check another of the visits that the page shows; `date` as in the reading, '' for what bears none. */
  chooseVisit: {
    request: z.strictObject({ tab, run, date: z.string().check(z.maxLength(10)) }),
    response: Outcome,
    from: ['popup', 'panel'],
  },
  /** Is what is shown still what the page shows? */
  verify: { request: z.strictObject({ tab, run }), response: z.strictObject({ same: z.boolean() }), from: ['popup', 'panel'] },
  amend: { request: z.strictObject({ tab, run, amendment: Amendment }), response: Outcome, from: ['popup', 'panel'] },
  /** A decision on a kept visit, by its id. */
  amendKept: {
    request: z.strictObject({ visit: z.string().check(z.maxLength(64)), amendment: Amendment }),
    response: Outcome,
    from: ['workbench'],
  },
  /** What is kept before and after the claim changed for a patient: visits of that patient (one is named) are judged anew. */
  followupsChanged: {
    request: z.strictObject({ visit: z.string().check(z.maxLength(64)) }),
    response: Outcome,
    from: ['panel', 'workbench'],
  },
  /** A page that was read holds something else now. Carries nothing: the sender is known by the browser. */
  pageChanged: { request: z.strictObject({}), response: Outcome, from: ['reader'] },
  /** A page of a site that is switched on stands there, or shows another view; nothing of it is watched yet. Carries nothing. */
  pageReady: { request: z.strictObject({}), response: Outcome, from: ['reader'] },
  /** Sites were switched on or off. */
  sitesChanged: { request: z.strictObject({}), response: Outcome, from: ['workbench'] },
  /** A person opened, answered, clicked: the automatic lock counts from here. */
  used: { request: z.strictObject({}), response: Outcome, from: ['popup', 'panel', 'workbench'] },
  lock: { request: z.strictObject({}), response: Outcome, from: ['popup', 'panel', 'workbench'] },
  /** What views show of the office: locked or not, who decides, what was decided on this visit ('' for none). */
  office: {
    request: z.strictObject({ visit: z.string().check(z.maxLength(64)) }),
    response: z.object({
      locked: z.boolean(),
      signer: z.string(),
      marks: z.boolean(),
      sites: z.array(z.string()),
      theme: z.enum(['system', 'light', 'dark']),
      decisions: z.array(Decided),
      /** Of the office; null while locked or not set. */
      practice: z.nullable(Practice),
      printerShift: z.object({ x: z.number(), y: z.number() }),
    }),
    from: ['popup', 'panel'],
  },
  unlock: { request: z.strictObject({ passphrase: words }), response: Outcome, from: ['popup', 'panel'] },
  recordSigner: { request: z.strictObject({ name }), response: Outcome, from: ['panel'] },
  /** Lights words of the note in the page: named by their place, never by their text. Null puts them out. */
  light: {
    request: z.strictObject({
      tab,
      run,
      place: z.nullable(z.object({ note: name, start: z.int(), end: z.int() })),
      how: z.enum(['shown', 'hovered']),
    }),
    response: z.object({ lit: z.boolean() }),
    from: ['panel'],
  },
  recordMarks: { request: z.strictObject({ tab, run, on: z.boolean() }), response: Outcome, from: ['panel'] },
  focusedField: {
    request: z.strictObject({ tab, run }),
    response: z.object({ field: z.nullable(FieldInPage) }),
    from: ['panel'],
  },
  /** Writes one value into the very field in which the person stands. */
  fillField: {
    request: z.strictObject({ tab, run, token: run, value: z.string().check(z.minLength(1), z.maxLength(200)) }),
    response: z.object({ filled: z.boolean() }),
    from: ['panel'],
  },
} as const satisfies Record<string, Definition>;

export type Messages = typeof messages;
export type MessageName = keyof Messages;
export type RequestOf<N extends MessageName> = z.infer<Messages[N]['request']>;
export type ResponseOf<N extends MessageName> = z.infer<Messages[N]['response']>;
