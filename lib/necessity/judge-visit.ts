import type { Procedure } from '@/lib/encounter/encounter';
import type { Diagnosis, Missing, Necessity, ProcedureResult } from '@/lib/encounter/precheck';
import type { Chart } from '@/lib/notes/chart';
import { attachments } from './attachments/attachments';
import type { Subject } from './criteria/subject';
import { findWording } from './criteria/wording';
import { judgeDocumentation } from './documentation/judge-documentation';
import { type JudgedPolicy, judgePolicy } from './judge-policy';
import { allPolicies, binds, type RegisteredPolicy } from './registry';
import { customary } from './sources';

interface Applied {
  readonly registered: RegisteredPolicy;
  readonly judged: JudgedPolicy;
  readonly subject: Subject;
  /** The procedure has a code that could go on a medical claim, so that it is worth asking for what is missing. */
  readonly claimable: boolean;
}

/**
 * Which policies speak of this visit, what each says of its procedures, and the shortest list of what the chart still lacks for them.
 * Nothing is asked for where the answer is already no, where no medical code is in sight, or where the chart has it.
 */
export function judgeVisit(
  chart: Chart,
  crossed: readonly ProcedureResult[],
  diagnoses: readonly Diagnosis[],
): { necessity: Necessity[]; missing: Missing[] } {
  const applied = chart.visit.procedures.flatMap((procedure) => {
    const candidates = crossed.find((one) => one.id === procedure.id)?.candidates ?? [];
    return appliedTo({ chart, procedure, diagnoses }, candidates.length > 0);
  });
  const refused = new Set(
    applied.filter(({ judged }) => judged.necessity.verdict === 'not-met').map(({ subject }) => subject.procedure.id),
  );
  const open = applied.filter(({ claimable, subject }) => claimable && !refused.has(subject.procedure.id));
  const answered = new Set(
    (chart.visit.encounter.answers ?? []).filter((one) => one.value.trim() !== '').map((one) => one.missing),
  );
  return {
    necessity: merged(applied.map(({ judged }) => judged.necessity)),
    missing: mergedMissing(open.flatMap(missingOf)).filter((item) => !answered.has(item.id)),
  };
}

function appliedTo(subject: Subject, claimable: boolean): Applied[] {
  const { payerClass } = subject.chart.visit;
  const judged = allPolicies
    .filter(({ id }) => binds(id, payerClass))
    .flatMap((registered) => {
      const one = judgePolicy(registered, subject);
      return one ? [{ registered, judged: one, subject, claimable }] : [];
    });
  const particular = judged.filter(({ registered }) => !registered.policy.general);
  return particular.length > 0 ? particular : judged.filter(() => claimable);
}

function missingOf({ registered: { policy }, judged, subject }: Applied): Missing[] {
  const { procedure, chart } = subject;
  const item = (id: string, found: Omit<Missing, 'id' | 'for'>, ofVisit = false): Missing => ({
    id: `${id}:${ofVisit ? 'visit' : procedure.id}`,
    for: [procedure.id],
    ...found,
  });
  if (chart.visit.encounter.notes.every((note) => note.text.trim() === '')) return [withoutNote(procedure)];
  const criteria = judged.asks.map(({ ask, source }) =>
    item(
      `doc:${ask.id}`,
      { ask: ask.ask, why: ask.why, kind: ask.kind ?? 'documentation', severity: ask.severity, source },
      ask.ofVisit,
    ),
  );
  const documentation = judgeDocumentation(subject, judged.necessity.verdict === 'met' ? (policy.documentation ?? []) : [])
    .filter((one) => one.state === 'missing')
    .map(({ element }) => item(`doc:${element.id}`, { ...element.ask, kind: 'documentation', source: customary }));
  const files = (policy.attachments ?? [])
    .filter((id) => !findWording(chart.visit.encounter.notes, attachments[id].found))
    .map((id) =>
      item(`file:${id}`, {
        ask: attachments[id].ask,
        why: attachments[id].why,
        kind: 'attachment',
        severity: 'weakens',
        source: customary,
      }),
    );
  return [...criteria, ...documentation, ...files];
}

const withoutNote = (procedure: Procedure): Missing => ({
  id: 'doc:clinical-note:visit',
  for: [procedure.id],
  ask: 'Add the clinical note of this visit.',
  why: 'Nothing can be judged without it.',
  kind: 'documentation',
  severity: 'blocks',
  source: customary,
});

/** Procedures of which a policy says the very same stand together. */
function merged(all: readonly Necessity[]): Necessity[] {
  const groups = new Map<string, Necessity>();
  for (const one of all) {
    const key = JSON.stringify([one.policy, one.verdict, one.criteria.map((criterion) => [criterion.id, criterion.state])]);
    const known = groups.get(key);
    groups.set(key, known ? { ...known, procedures: [...known.procedures, ...one.procedures] } : one);
  }
  return [...groups.values()];
}

/** One question for a thing, naming every procedure that it concerns, under the id of the first; the graver severity stays. */
function mergedMissing(all: readonly Missing[]): Missing[] {
  const groups = new Map<string, Missing>();
  for (const one of all) {
    const key = one.id.split(':').slice(0, 2).join(':');
    const known = groups.get(key);
    groups.set(
      key,
      known
        ? {
            ...known,
            for: [...new Set([...known.for, ...one.for])],
            severity: known.severity === 'blocks' ? 'blocks' : one.severity,
          }
        : one,
    );
  }
  return [...groups.values()];
}
