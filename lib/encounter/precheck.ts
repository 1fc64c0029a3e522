import * as z from 'zod/mini';
import { Evidence } from './evidence';
import { Fact } from './fact';
import { Source } from './source';

export const RouteTo = z.enum(['medical', 'dental', 'medicare-dental', 'do-not-bill', 'ask']);
export type RouteTo = z.infer<typeof RouteTo>;

/** Where a procedure belongs. `first`: who pays before the payer named here, '' when nobody does. */
export const Route = z.object({
  procedure: z.string(),
  to: RouteTo,
  payer: z.string(),
  first: z.enum(['', 'auto', 'workers-comp', 'medical', 'dental']),
  reason: z.string(),
  source: Source,
});
export type Route = z.infer<typeof Route>;

/** `supported`: the note says it. `possible`: it fits, and another reading fits too. `needs-answer`: a person can settle it (`asks` → missing ids). */
export const CandidateStanding = z.enum(['supported', 'possible', 'needs-answer']);
export type CandidateStanding = z.infer<typeof CandidateStanding>;

export const Candidate = z.object({
  system: z.enum(['CPT', 'HCPCS', 'CDT']),
  code: z.string(),
  label: z.string(),
  modifiers: z.array(z.string()),
  units: z.number(),
  /** Minutes of an anesthesia line, null elsewhere. */
  minutes: z.nullable(z.number()),
  rank: z.number(),
  standing: CandidateStanding,
  why: z.array(z.string()),
  whyNot: z.array(z.string()),
  asks: z.array(z.string()),
  evidence: z.array(Evidence),
  source: Source,
});
export type Candidate = z.infer<typeof Candidate>;

export const ProcedureResult = z.object({
  id: z.string(),
  cdt: z.string(),
  /** Our own plain words for the dental code; '' for an unknown number. */
  label: z.string(),
  candidates: z.array(Candidate),
  none: z.string(),
});
export type ProcedureResult = z.infer<typeof ProcedureResult>;

export const Diagnosis = z.object({
  code: z.string(),
  label: z.string(),
  rank: z.number(),
  billable: z.boolean(),
  for: z.array(z.string()),
  standing: z.enum(['supported', 'possible']),
  evidence: z.array(Evidence),
});
export type Diagnosis = z.infer<typeof Diagnosis>;

export const CriterionState = z.enum(['met', 'not-met', 'missing', 'not-applicable']);
export type CriterionState = z.infer<typeof CriterionState>;

export const Criterion = z.object({
  id: z.string(),
  label: z.string(),
  state: CriterionState,
  evidence: z.array(Evidence),
  source: Source,
  /** Ids of the criteria this one is made of; a tree is written flat, parents first. Empty for a leaf. */
  parts: z.array(z.string()),
  /** How the parts count: all of them, any one, or at least n. '' for a leaf. */
  join: z.string(),
});
export type Criterion = z.infer<typeof Criterion>;

export const NecessityVerdict = z.enum(['met', 'not-met', 'cannot-tell']);
export type NecessityVerdict = z.infer<typeof NecessityVerdict>;

/** What one payer's own rule says of the service, beside those of others. `ours`: the plan at hand is that payer's. */
export const PayerPosition = z.object({ label: z.string(), ours: z.boolean(), source: Source });
export type PayerPosition = z.infer<typeof PayerPosition>;

export const Necessity = z.object({
  policy: z.string(),
  title: z.string(),
  procedures: z.array(z.string()),
  verdict: NecessityVerdict,
  criteria: z.array(Criterion),
  /** ISO date on which the rule was last read, and the first date of service that it speaks of. */
  checked: z.optional(z.string()),
  effectiveFrom: z.optional(z.string()),
  /** Rules of single payers, side by side; left out where there are none. */
  positions: z.optional(z.array(PayerPosition)),
});
export type Necessity = z.infer<typeof Necessity>;

export const MissingKind = z.enum(['documentation', 'attachment', 'answer', 'coverage']);
export type MissingKind = z.infer<typeof MissingKind>;

/** Something that the chart, the person or the payer still has to give. `ask` is a sentence to a person; it never leads. */
export const Missing = z.object({
  id: z.string(),
  for: z.array(z.string()),
  ask: z.string(),
  why: z.string(),
  kind: MissingKind,
  severity: z.enum(['blocks', 'weakens']),
  source: Source,
});
export type Missing = z.infer<typeof Missing>;

/**
 * One element of documentation that a medical reviewer looks for: found with its words, missing, or not looked for with these procedures.
 * What is missing here is shown; it is asked for only where it stands in `missing` too.
 */
export const DocumentationItem = z.object({
  element: z.string(),
  label: z.string(),
  procedures: z.array(z.string()),
  state: z.enum(['found', 'missing', 'not-needed']),
  evidence: z.array(Evidence),
});
export type DocumentationItem = z.infer<typeof DocumentationItem>;

/** A record, image, report, letter or form that goes with the claim of these procedures, and where the chart speaks of having it. */
export const AttachmentItem = z.object({
  attachment: z.string(),
  label: z.string(),
  procedures: z.array(z.string()),
  state: z.enum(['found', 'missing']),
  evidence: z.array(Evidence),
});
export type AttachmentItem = z.infer<typeof AttachmentItem>;

export const Severity = z.enum(['error', 'warning', 'info']);
export type Severity = z.infer<typeof Severity>;

export const Finding = z.object({
  id: z.string(),
  severity: Severity,
  message: z.string(),
  fix: z.string(),
  /** Path into the encounter or the practice, such as `diagnoses[0]`. */
  field: z.string(),
  /** Item of the form, such as `21A`; '' when it has none. */
  cms1500: z.string(),
  /** Loop and segment, such as `2300 HI`. */
  x12: z.string(),
  likelyDenial: z.array(z.string()),
  source: Source,
});
export type Finding = z.infer<typeof Finding>;

export const VisitVerdict = z.enum(['ready', 'needs-answers', 'not-medical', 'blocked', 'cannot-tell']);
export type VisitVerdict = z.infer<typeof VisitVerdict>;

export const PreCheck = z.object({
  schema: z.literal('crossbite.precheck/1'),
  knowledge: z.object({ version: z.string(), icd10cm: z.string(), asOf: z.string() }),
  route: z.array(Route),
  procedures: z.array(ProcedureResult),
  diagnoses: z.array(Diagnosis),
  facts: z.array(Fact),
  necessity: z.array(Necessity),
  missing: z.array(Missing),
  /** What was missing and a named person has answered (`answers` of the encounter). */
  answered: z._default(z.array(Missing), []),
  documentation: z._default(z.array(DocumentationItem), []),
  attachments: z._default(z.array(AttachmentItem), []),
  findings: z.array(Finding),
  verdict: VisitVerdict,
});
export type PreCheck = z.infer<typeof PreCheck>;
