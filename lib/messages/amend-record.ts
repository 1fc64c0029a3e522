import type { Encounter } from '@/lib/encounter/encounter';
import { notesMark } from '@/lib/encounter/notes-mark';
import { recordAudit } from '@/lib/storage/audit-log';
import type { CrossbiteDatabase } from '@/lib/storage/database';
import type { Decision, VisitRecord } from '@/lib/storage/visit-record';
import { recordVisit } from '@/lib/storage/visits-store';
import { judgeKept, type Office } from './keep-visit';
import type { Amendment } from './message';

type Amended = { ok: true; record: VisitRecord } | { ok: false; sentence: string };

/** One decision of a named person on a kept visit: encounter changed, checked anew, kept, logged. A decision opens a closed visit again. */
export async function amendRecord(
  office: Office & { database: CrossbiteDatabase },
  record: VisitRecord,
  amendment: Amendment,
  at: string,
): Promise<Amended> {
  const last = record.decisions.findLastIndex((decision) => !decision.undone && decision.before);
  if (amendment.kind === 'undo' && last < 0) return { ok: false, sentence: 'There is nothing to undo on this visit.' };
  const encounter =
    amendment.kind === 'undo' ? (record.decisions[last]?.before ?? record.encounter) : amended(record.encounter, amendment, at);
  const decisions =
    amendment.kind === 'undo'
      ? record.decisions.map((decision, i) => (i === last ? { ...decision, undone: true } : decision))
      : [...record.decisions, decisionOf(amendment, at, record.encounter)];
  const status = encounter.accepted?.lines?.length ? 'accepted' : 'unaccepted';
  const { closedAt: _, ...open } = record;
  let next: VisitRecord;
  try {
    const judged = await judgeKept(office, { visit: record.id, patient: record.patient }, encounter);
    next = { ...open, ...judged, decisions, status, checkedAt: at };
  } catch {
    return { ok: false, sentence: 'The check stopped on this change. Nothing was changed.' };
  }
  const saved = await recordVisit(office.database, next);
  if (!saved.ok) return saved;
  const about = amendment.kind === 'override' ? amendment.finding : '';
  await recordAudit(office.database, { what: acts[amendment.kind], by: amendment.by, visit: record.id, about }, at);
  return { ok: true, record: next };
}

const acts = {
  answer: 'answered',
  edit: 'edited',
  accept: 'accepted',
  refuse: 'refused',
  override: 'overridden',
  undo: 'undone',
} as const;

type Change = Exclude<Amendment, { kind: 'undo' }>;

function amended(encounter: Encounter, change: Change, at: string): Encounter {
  const { by } = change;
  if (change.kind === 'answer') {
    const others = (encounter.answers ?? []).filter(({ missing }) => missing !== change.missing);
    const answer = { missing: change.missing, value: change.value, by, at, notes: notesMark(encounter.notes) };
    return { ...encounter, answers: [...others, answer] };
  }
  if (change.kind === 'edit') return change.encounter;
  if (change.kind === 'accept') return { ...encounter, accepted: { ...change.accepted, by, at } };
  if (change.kind === 'override') {
    const { finding, line, reason } = change;
    return { ...encounter, overrides: [...(encounter.overrides ?? []), { finding, ...(line && { line }), reason, by, at }] };
  }
  return encounter;
}

function decisionOf(change: Change, at: string, before: Encounter): Decision {
  const decision = { by: change.by, at, before };
  switch (change.kind) {
    case 'answer':
      return { ...decision, kind: 'answered', about: change.missing, value: change.value };
    case 'edit':
      return { ...decision, kind: 'edited', about: 'encounter', value: '' };
    case 'accept':
      return {
        ...decision,
        kind: 'accepted',
        about: 'lines',
        value: (change.accepted.lines ?? []).map(({ code }) => code).join(' '),
      };
    case 'refuse':
      return { ...decision, kind: 'refused', about: change.procedure, value: change.code, reason: change.reason };
    case 'override':
      return { ...decision, kind: 'overridden', about: change.finding, value: change.line ?? '', reason: change.reason };
  }
}
