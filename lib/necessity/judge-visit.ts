import type { Procedure } from '@/lib/encounter/encounter';
import type { AttachmentItem, Diagnosis, DocumentationItem, Missing, Necessity, ProcedureResult } from '@/lib/encounter/precheck';
import type { Chart } from '@/lib/notes/chart';
import { type AttachmentId, attachments } from './attachments/attachments';
import { judgeAttachments } from './attachments/judge-attachments';
import type { Subject } from './criteria/subject';
import { elements } from './documentation/elements';
import { judgeDocumentation } from './documentation/judge-documentation';
import { lookedForWith } from './documentation/looked-for';
import { type JudgedPolicy, judgePolicy } from './judge-policy';
import { allPolicies, binds, type RegisteredPolicy } from './registry';
import { customary } from './sources';

interface Applied {
  readonly registered: RegisteredPolicy;
  readonly judged: JudgedPolicy;
  readonly subject: Subject;
  /** The procedure has a code that could go on a medical claim, so that it is worth asking for what is missing. */
  readonly claimable: boolean;
  readonly documentation: readonly DocumentationItem[];
  readonly attachments: readonly AttachmentItem[];
}

/** What the policies say of a visit, what it still lacks for them, and the whole checklists of documentation and attachments. */
export interface JudgedVisit {
  readonly necessity: Necessity[];
  readonly missing: Missing[];
  /** Ids of documentation that the chart already has, by whoever it is asked for. */
  readonly settled: readonly string[];
  /** Procedures to which a policy says no: nothing more is asked for them. */
  readonly refused: readonly string[];
  readonly documentation: DocumentationItem[];
  readonly attachments: AttachmentItem[];
}

/**
 * Which policies speak of this visit, what each says of its procedures, and the shortest list of what the chart still lacks for them.
 * Nothing is asked for where the answer is already no, where no medical code is in sight, or where the chart has it.
 */
export function judgeVisit(chart: Chart, crossed: readonly ProcedureResult[], diagnoses: readonly Diagnosis[]): JudgedVisit {
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
    refused: [...refused],
    settled: applied.flatMap(({ judged, subject }) =>
      judged.settled.flatMap((topic) => [`doc:${topic}:${subject.procedure.id}`, `doc:${topic}:visit`]),
    ),
    documentation: together(
      open.flatMap((one) => one.documentation),
      (one) => one.element,
    ),
    attachments: together(
      open.flatMap((one) => one.attachments),
      (one) => one.attachment,
    ),
  };
}

function appliedTo(subject: Subject, claimable: boolean): Applied[] {
  const { payerClass } = subject.chart.visit;
  const judged = allPolicies
    .filter(({ id }) => binds(id, payerClass))
    .flatMap((registered) => {
      const one = judgePolicy(registered, subject);
      if (!one) return [];
      const { policy, id } = registered;
      const documentation = judgeDocumentation(subject, [...lookedForWith(id), ...(policy.documentation ?? [])]);
      const files = judgeAttachments(subject, policy.attachments ?? []);
      return [{ registered, judged: one, subject, claimable, documentation, attachments: files }];
    });
  const particular = judged.filter(({ registered }) => !registered.policy.general);
  return particular.length > 0 ? particular : judged.filter(() => claimable);
}

function missingOf({ registered: { policy }, judged, subject, documentation, attachments: files }: Applied): Missing[] {
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
  const asked = judged.necessity.verdict === 'met' ? (policy.documentation ?? []) : [];
  const lacking = documentation.filter((one) => one.state === 'missing').map((one) => one.element);
  const elementsAsked = elements
    .filter(({ id }) => asked.includes(id) && lacking.includes(id))
    .map((element) => item(`doc:${element.id}`, { ...element.ask, kind: 'documentation', source: customary }));
  const filesAsked = files
    .filter((one) => one.state === 'missing')
    .map(({ attachment, label }) =>
      item(`file:${attachment}`, {
        ask: label,
        why: attachments[attachment as AttachmentId].why,
        kind: 'attachment',
        severity: 'weakens',
        source: customary,
      }),
    );
  return [...criteria, ...elementsAsked, ...filesAsked];
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

/** One question for a thing, of the visit where it concerns several procedures; the graver severity stays. */
function mergedMissing(all: readonly Missing[]): Missing[] {
  const groups = new Map<string, Missing>();
  for (const one of all) {
    const key = one.id.split(':').slice(0, 2).join(':');
    const known = groups.get(key);
    const concerned = [...new Set([...(known?.for ?? []), ...one.for])];
    const severity = known?.severity === 'blocks' ? 'blocks' : one.severity;
    groups.set(key, { ...(known ?? one), ...(concerned.length > 1 && { id: `${key}:visit` }), for: concerned, severity });
  }
  return [...groups.values()];
}

/** One entry for a thing and what is known of it, naming every procedure. What is looked for with one procedure is not needless. */
function together<Item extends DocumentationItem | AttachmentItem>(all: readonly Item[], of: (item: Item) => string): Item[] {
  const groups = new Map<string, Item>();
  for (const one of all) {
    const known = groups.get(of(one));
    const procedures = [...new Set([...(known?.procedures ?? []), ...one.procedures])];
    groups.set(of(one), { ...(known && known.state !== 'not-needed' ? known : one), procedures });
  }
  return [...groups.values()];
}
