import type { Missing } from '@/lib/encounter/precheck';
import type { Source } from '@/lib/encounter/source';
import { type Line, questionId } from './line';
import { customary } from './sources';

/** A question to the person whose answer chooses the code. It never leads and never speaks of payment. */
export const question = (
  line: Line,
  topic: string,
  ask: string,
  why: string,
  severity: Missing['severity'] = 'blocks',
  source: Source = customary,
): Missing => ({
  id: questionId(topic, line.procedure.id),
  for: [line.procedure.id],
  ask,
  why,
  kind: 'answer',
  severity,
  source,
});

/** The same question for every line of a visit that it concerns: asked once. */
export const visitQuestion = (
  line: Line,
  topic: string,
  ask: string,
  why: string,
  severity: Missing['severity'],
  source: Source = customary,
): Missing => ({
  ...question(line, topic, ask, why, severity, source),
  id: questionId(topic, 'visit'),
});

/** Something that the chart still has to hold. */
export const documentation = (
  line: Line,
  topic: string,
  ask: string,
  why: string,
  severity: Missing['severity'] = 'weakens',
): Missing => ({
  id: `doc:${topic}:${line.procedure.id}`,
  for: [line.procedure.id],
  ask,
  why,
  kind: 'documentation',
  severity,
  source: customary,
});

/** What an unlisted code needs beside it: the description and the listed code it is compared with. */
export const comparison = (line: Line, work: string): Missing => ({
  id: `doc:narrative:${line.procedure.id}`,
  for: [line.procedure.id],
  ask: `Add a short description of ${work}: what was done, where, how long it took, and which listed procedure it compares with.`,
  why: 'An unlisted code says nothing by itself; the payer prices it from the description.',
  kind: 'attachment',
  severity: 'weakens',
  source: customary,
});
