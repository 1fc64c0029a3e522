import type { Encounter } from '@/lib/encounter/encounter';
import { notesMark } from '@/lib/encounter/notes-mark';
import { readTab } from '@/lib/platform/read-tab';
import { recordAudit } from '@/lib/storage/audit-log';
import type { Decision } from '@/lib/storage/visit-record';
import { loadVisit, recordVisit } from '@/lib/storage/visits-store';
import { judgeFor, loadOffice } from '../keep-visit';
import type { Amendment, Outcome } from '../message';
import { loadShown, OTHER_PAGE, recordChanged, recordTabCheck } from '../tab-state';
import { sameAsRead } from './check-tab';

/** One decision of a named person on the visit that is shown: page looked at again, encounter changed, checked anew, kept, logged. */
export async function amendVisit(tab: number, run: string, amendment: Amendment): Promise<Outcome> {
  const shown = await loadShown(tab, run);
  if (!shown) return { ok: false, sentence: OTHER_PAGE };
  if (!sameAsRead(await readTab(tab), shown)) {
    await recordChanged(tab);
    return { ok: false, sentence: OTHER_PAGE };
  }
  const office = await loadOffice();
  const record = office.database && shown.visit ? await loadVisit(office.database, shown.visit) : null;
  if (!office.database || !record) {
    return {
      ok: false,
      sentence: shown.notKept || office.sentence || 'This visit is not kept, so nothing can be decided on it.',
    };
  }
  const at = new Date().toISOString();
  const last = record.decisions.findLastIndex((decision) => !decision.undone && decision.before);
  if (amendment.kind === 'undo' && last < 0) return { ok: false, sentence: 'There is nothing to undo on this visit.' };
  const encounter =
    amendment.kind === 'undo' ? (record.decisions[last]?.before ?? record.encounter) : amended(record.encounter, amendment, at);
  const decisions =
    amendment.kind === 'undo'
      ? record.decisions.map((decision, i) => (i === last ? { ...decision, undone: true } : decision))
      : [...record.decisions, decisionOf(amendment, at, record.encounter)];
  let result: typeof shown.precheck;
  try {
    result = judgeFor(office, encounter);
  } catch {
    return { ok: false, sentence: 'The check stopped on this change. Nothing was changed.' };
  }
  const status = encounter.accepted?.lines?.length ? 'accepted' : 'unaccepted';
  const saved = await recordVisit(office.database, { ...record, encounter, precheck: result, decisions, status, checkedAt: at });
  if (!saved.ok) return saved;
  const about = amendment.kind === 'override' ? amendment.finding : '';
  await recordAudit(office.database, { what: acts[amendment.kind], by: amendment.by, visit: shown.visit, about }, at);
  await recordTabCheck({ ...shown, encounter, precheck: result, checkedAt: at });
  return { ok: true };
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
