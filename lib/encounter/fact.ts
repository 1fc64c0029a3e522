import * as z from 'zod/mini';

export const FactKind = z.enum([
  'diagnosis',
  'symptom',
  'finding',
  'imaging',
  'treatment',
  'medication',
  'history',
  'mechanism',
  'measurement',
  'referral',
  'behaviour',
  'attestation',
]);
export type FactKind = z.infer<typeof FactKind>;

export const Assertion = z.enum(['present', 'absent', 'possible', 'conditional', 'historical', 'family', 'planned']);
export type Assertion = z.infer<typeof Assertion>;

export const Side = z.enum(['', 'left', 'right', 'bilateral']);
export type Side = z.infer<typeof Side>;

/** What became of a treatment. */
export const Relation = z.enum(['', 'failed', 'refused', 'not-tolerated', 'effective']);
export type Relation = z.infer<typeof Relation>;

/**
 * One thing that a note says, with its words. `concept` is an id of the lexicon. A measurement's `value` is a number, `[low, high]` for a
 * range, `[systolic, diastolic]` for blood pressure; durations carry their unit (`min`, `d`, `wk`, `mo`, `y`). `date` is ISO 8601 or ''.
 */
export const Fact = z.object({
  id: z.string(),
  kind: FactKind,
  concept: z.string(),
  assertion: Assertion,
  tooth: z.array(z.string()),
  side: Side,
  value: z.nullable(z.union([z.number(), z.tuple([z.number(), z.number()])])),
  unit: z.string(),
  date: z.string(),
  note: z.string(),
  start: z.number(),
  end: z.number(),
  quote: z.string(),
  /** Areas as the note says them: UR UL LL LR, maxilla, mandible, and sites such as 'floor of mouth' where the concept does not hold them. */
  area: z.array(z.string()),
  /** Of a measurement: '<' '>' '<=' '>=' '~' or ''. */
  comparison: z.string(),
  relation: Relation,
  /** Of a drug: the dose as written, such as '120 mg'. */
  dose: z.string(),
  /** For how long: of a symptom, a drug or a treatment. */
  duration: z.nullable(z.object({ value: z.number(), unit: z.enum(['min', 'h', 'd', 'wk', 'mo', 'y']) })),
  severity: z.enum(['', 'mild', 'moderate', 'severe']),
  /** acute or chronic, where the note says so beside the concept. */
  course: z.enum(['', 'acute', 'chronic', 'recurrent']),
  /** Section of the note it stands in: 'pmh', 'subjective', 'exam', 'imaging', 'diagnosis', 'plan', …; '' when the note has none. */
  section: z.string(),
  /** The words that decided the assertion, and the id of the rule that read them. Null when nothing but the statement itself did. */
  trigger: z.nullable(z.object({ start: z.number(), end: z.number(), rule: z.string() })),
});
export type Fact = z.infer<typeof Fact>;
