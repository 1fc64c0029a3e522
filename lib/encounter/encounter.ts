import * as z from 'zod/mini';

const text = z.optional(z.string());
const isoDate = z.optional(z.string().check(z.regex(/^(\d{4}-\d{2}-\d{2})?$/, 'a date is written YYYY-MM-DD')));
const amount = z.optional(z.number());

export const PersonName = z.object({ last: text, first: text, middle: text });
export type PersonName = z.infer<typeof PersonName>;

export const Address = z.object({ line1: text, line2: text, city: text, state: text, zip: text });
export type Address = z.infer<typeof Address>;

export const Sex = z.enum(['F', 'M', 'U']);
export type Sex = z.infer<typeof Sex>;

export const Patient = z.object({
  name: z.optional(PersonName),
  birthDate: isoDate,
  sex: z.optional(Sex),
  chartNumber: text,
  address: z.optional(Address),
  phone: text,
});
export type Patient = z.infer<typeof Patient>;

export const PayerClass = z.enum([
  'commercial',
  'medicare',
  'medicare-advantage',
  'medicaid',
  'tricare',
  'fehb',
  'workers-comp',
  'auto',
  'other',
]);
export type PayerClass = z.infer<typeof PayerClass>;

/** CARC adjustment of an earlier payer; `amount` in dollars. */
export const Adjustment = z.object({ group: z.string(), reason: z.string(), amount: z.number() });
export type Adjustment = z.infer<typeof Adjustment>;

/** What an earlier payer decided on one accepted line: that of the procedure, and of the code where a procedure has several. Dollars. */
export const LineDecision = z.object({
  procedure: z.string(),
  code: text,
  paid: z.number(),
  adjustments: z.optional(z.array(Adjustment)),
});
export type LineDecision = z.infer<typeof LineDecision>;

/** One plan of the patient. `order` 1 is first. Adjustments are those of the claim as a whole; a line's own stand in `lines`. */
export const Coverage = z.object({
  kind: z.enum(['medical', 'dental']),
  order: z.optional(z.number()),
  payerName: text,
  payerId: text,
  payerClass: z.optional(PayerClass),
  planType: text,
  memberId: text,
  groupNumber: text,
  relationship: z.optional(z.enum(['self', 'spouse', 'child', 'other'])),
  subscriber: z.optional(Patient),
  adjudication: z.optional(
    z.object({
      paid: amount,
      adjustments: z.optional(z.array(Adjustment)),
      date: isoDate,
      lines: z.optional(z.array(LineDecision)),
    }),
  ),
});
export type Coverage = z.infer<typeof Coverage>;

export const ProcedureStatus = z.enum(['completed', 'planned', 'existing', 'referred']);
export type ProcedureStatus = z.infer<typeof ProcedureStatus>;

/** One row of the chart or ledger. `fee` in dollars, of the line unless `feeBasis` says `unit`; `tooth` Universal; `area` 00–40 or UR UL LL LR. */
export const Procedure = z.object({
  id: z.string(),
  cdt: text,
  description: text,
  tooth: text,
  toothRaw: text,
  surfaces: text,
  area: text,
  date: isoDate,
  fee: amount,
  feeBasis: z.optional(z.enum(['line', 'unit'])),
  quantity: z.optional(z.number()),
  minutes: z.optional(z.number()),
  status: z.optional(ProcedureStatus),
  provider: text,
});
export type Procedure = z.infer<typeof Procedure>;

export const NoteKind = z.enum(['progress', 'op', 'consult', 'radiology', 'pathology', 'sleep', 'letter', 'questionnaire']);
export type NoteKind = z.infer<typeof NoteKind>;

export const Note = z.object({ id: z.string(), date: isoDate, author: text, kind: z.optional(NoteKind), text: z.string() });
export type Note = z.infer<typeof Note>;

/** A line that a named person accepted. `pointers` are 1-based into `accepted.diagnoses`; `charge` in dollars for the line. */
export const AcceptedLine = z.object({
  procedure: text,
  system: z.enum(['CPT', 'HCPCS', 'CDT']),
  code: z.string(),
  modifiers: z.optional(z.array(z.string())),
  units: z.optional(z.number()),
  unitBasis: z.optional(z.enum(['UN', 'MJ'])),
  minutes: z.optional(z.number()),
  charge: amount,
  pos: text,
  date: isoDate,
  /** Last day of a span, where the line has one. */
  dateTo: isoDate,
  rendering: text,
  narrative: text,
  pointers: z.optional(z.array(z.number())),
});
export type AcceptedLine = z.infer<typeof AcceptedLine>;

export const Accepted = z.object({
  by: text,
  at: text,
  diagnoses: z.optional(z.array(z.string())),
  lines: z.optional(z.array(AcceptedLine)),
});
export type Accepted = z.infer<typeof Accepted>;

/** What a named person wrote into a box of the claim instead of what was derived. `line`: which accepted line, for boxes of item 24. */
export const TypedBox = z.object({ box: z.string(), line: text, value: z.string(), by: text, at: text });
export type TypedBox = z.infer<typeof TypedBox>;

/** A paper that goes beside the claim: report type and way of sending as PWK names them, and the number that claim and paper share. */
export const ClaimAttachment = z.object({ title: text, report: z.string(), transmission: text, control: text });
export type ClaimAttachment = z.infer<typeof ClaimAttachment>;

/**
 * What the payer answered to a request for authorization, and the codes for which it said that it wants one. `units` per code are absent where it
 * set none; `used` are those of earlier claims under the same number.
 */
export const HeldAuthorization = z.object({
  status: z.optional(z.enum(['needed', 'requested', 'approved', 'partial', 'denied', 'not-needed'])),
  number: text,
  asked: isoDate,
  answered: isoDate,
  from: isoDate,
  to: isoDate,
  codes: z.optional(
    z.array(
      z.object({
        code: z.string(),
        units: z.optional(z.number()),
        used: z.optional(z.number()),
        denied: z.optional(z.boolean()),
      }),
    ),
  ),
  wanted: z.optional(z.array(z.string())),
});
export type HeldAuthorization = z.infer<typeof HeldAuthorization>;

/** One visit as read from a page, a file or a paste. A missing value is missing; nothing is defaulted. */
export const Encounter = z.object({
  schema: z.optional(z.literal('crossbite.encounter/1')),
  dateOfService: isoDate,
  patient: z.optional(Patient),
  coverage: z.optional(z.array(Coverage)),
  accident: z.optional(z.object({ kind: z.optional(z.enum(['none', 'work', 'auto', 'other'])), date: isoDate, state: text })),
  referring: z.optional(z.object({ name: text, npi: text, role: z.optional(z.enum(['referring', 'ordering', 'supervising'])) })),
  priorAuthorization: text,
  authorization: z.optional(HeldAuthorization),
  procedures: z.array(Procedure),
  notes: z.array(Note),
  problems: z.optional(z.array(z.object({ system: text, code: z.string(), label: text }))),
  accepted: z.optional(Accepted),
  claim: z.optional(
    z.object({
      frequency: z.optional(z.enum(['1', '7', '8'])),
      originalReference: text,
      onsetDate: isoDate,
      amountPaid: amount,
      /** Item 26, where it is not the chart number with the date. */
      account: text,
      /** Item 19: what else the payer must know. */
      note: text,
      attachments: z.optional(z.array(ClaimAttachment)),
      typed: z.optional(z.array(TypedBox)),
    }),
  ),
  overrides: z.optional(z.array(z.object({ finding: z.string(), line: text, reason: text, by: text, at: text }))),
  /** What a named person answered to a missing item (its id). `notes`: mark of the notes that it was given on (`notesMark`). */
  answers: z.optional(z.array(z.object({ missing: z.string(), value: z.string(), by: text, at: text, notes: text }))),
});
export type Encounter = z.infer<typeof Encounter>;
