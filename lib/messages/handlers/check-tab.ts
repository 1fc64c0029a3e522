import type { Encounter } from '@/lib/encounter/encounter';
import type { Reading } from '@/lib/encounter/reading';
import { readTab, type TabRead, unwatchTab } from '@/lib/platform/read-tab';
import { encounterOfVisit } from '@/lib/reading/group-visits';
import { interpretFrames } from '@/lib/reading/interpret-frames';
import { randomId } from '@/lib/storage/bytes';
import { identityText } from '@/lib/storage/visit-key';
import { judgeKept, keepVisit, loadOffice, loadTaught, type Office } from '../keep-visit';
import type { Outcome } from '../message';
import type { DoneCheck, TabCheck } from '../tab-check';
import { loadShown, OTHER_PAGE, recordBegun, recordChanged, recordFound, recordInstead, recordProblem } from '../tab-state';

/** Reads the tab, checks the visit, leaves the answer in memory for popup and panel, and keeps the visit sealed. */
export async function checkTab(tab: number): Promise<Outcome> {
  const run = randomId();
  const { choice } = await recordBegun(tab, run, Date.now());
  // Storage that does not answer is waited for once, while the page is read.
  const opening = loadOffice();
  const read = await readTab(tab);
  if (!read.ok) return recordProblem(tab, run, read.problem);
  const office = await opening;
  const reading = interpretFrames(
    read.frames.map(({ record }) => record),
    await loadTaught(office),
  );
  const askOrigins = foreignOrigins(reading);
  if (reading.refused) return recordProblem(tab, run, 'refused', reading.refused, askOrigins);
  const standing = stands(choice, reading) ? choice : undefined;
  const { shown, encounter } = standing ? visitShown(reading, standing.date) : visitShown(reading);
  if (encounter.procedures.length === 0 && encounter.notes.length === 0) {
    // Nothing is shown of this page, so nothing in it is watched.
    await unwatchTab(tab);
    // A chart below the part that was read is not a page without one.
    const inPart = read.frames.some(({ record }) => record.truncated);
    const found = reading.profile?.state === 'changed' ? 'page-changed' : 'nothing-found';
    return recordProblem(tab, run, inPart ? 'too-big' : found, '', askOrigins);
  }
  const before = { tab, run, askOrigins, documents: documentsOf(read), selection: false, reading: shown, encounter };
  return checkEncounter({ ...before, ...(standing && { choice: standing }) }, office);
}

/** Checks another visit of what was read, if the page still shows just that. The result is a new one: nothing decided on the last can land on it. */
export async function checkVisit(tab: number, run: string, date: string): Promise<Outcome> {
  const check = await loadShown(tab, run);
  if (!check?.reading.visits?.some((visit) => visit.date === date)) return { ok: false, sentence: OTHER_PAGE };
  if (!sameAsRead(await readTab(tab), check)) {
    await recordChanged(tab);
    return { ok: false, sentence: OTHER_PAGE };
  }
  const next = randomId();
  if (!(await recordInstead(tab, run, next, Date.now()))) return { ok: false, sentence: OTHER_PAGE };
  const instead = check.choice?.instead ?? chosenDate(check.reading) ?? '';
  const { shown, encounter } = visitShown(check.reading, date);
  const choice = { identity: check.identity, date, instead };
  const { askOrigins, documents } = check;
  const before = {
    tab,
    run: next,
    askOrigins,
    documents,
    selection: false,
    reading: shown,
    encounter,
    ...(date !== instead && { choice }),
  };
  return checkEncounter(before, await loadOffice());
}

const chosenDate = ({ visits }: Reading): string | undefined => visits?.find(({ chosen }) => chosen)?.date;

/** A person's choice holds while the page shows the same patient, still has that visit, and has not turned to another by itself. */
const stands = (choice: TabCheck['choice'], reading: Reading): boolean =>
  choice !== undefined &&
  choice.identity === identityText(reading.encounter) &&
  choice.instead === chosenDate(reading) &&
  reading.visits?.some(({ date }) => date === choice.date) === true;

/** The reading with this visit chosen (the page's own choice without one), and the encounter of that visit. */
function visitShown(reading: Reading, date = chosenDate(reading)): { shown: Reading; encounter: Encounter } {
  const visits = reading.visits?.map((visit) => ({ ...visit, chosen: visit.date === date }));
  const visit = visits?.find(({ chosen }) => chosen);
  if (!visits || !visit) return { shown: reading, encounter: reading.encounter };
  return { shown: { ...reading, visits }, encounter: encounterOfVisit(reading.encounter, visit) };
}

/** The note alone, from words that a person marked on the page. */
export async function checkSelection(tab: number, text: string): Promise<Outcome> {
  const run = randomId();
  await recordBegun(tab, run, Date.now());
  const read = await readTab(tab);
  if (!read.ok) return recordProblem(tab, run, read.problem);
  const encounter: Encounter = { schema: 'crossbite.encounter/1', procedures: [], notes: [{ id: 'n1', text }] };
  const reading: Reading = {
    schema: 'crossbite.reading/1',
    encounter,
    absent: [],
    unreadable: [],
    toothSystem: 'unknown',
    incompleteNotes: [],
    collapsed: [],
    warnings: ['Only the words that you marked were checked.'],
    refused: '',
  };
  const before = { tab, run, askOrigins: [], documents: documentsOf(read), selection: true, reading, encounter };
  return checkEncounter(before, await loadOffice());
}

type Before = Pick<DoneCheck, 'tab' | 'run' | 'askOrigins' | 'documents' | 'selection' | 'reading' | 'encounter' | 'choice'>;

async function checkEncounter(before: Before, office: Office): Promise<Outcome> {
  // What this person or another decided about the same visit earlier goes into the check.
  const kept = before.selection ? null : await keepVisit.find(office, before.encounter);
  const decided = kept ? keepVisit.withDecisions(before.encounter, kept) : before.encounter;
  let judged: Awaited<ReturnType<typeof judgeKept>>;
  try {
    judged = await judgeKept(office, before.selection ? null : await keepVisit.key(office, decided), decided);
  } catch {
    return recordProblem(before.tab, before.run, 'engine', '', before.askOrigins);
  }
  const { encounter, precheck } = judged;
  const checkedAt = new Date().toISOString();
  const saved = before.selection
    ? { visit: '', kept: false, notKept: 'Marked words are not kept.' }
    : await keepVisit.record(office, { reading: before.reading, encounter, precheck, checkedAt, earlier: kept });
  const done: DoneCheck = {
    ...before,
    ...saved,
    state: 'done',
    encounter,
    precheck,
    identity: identityText(before.reading.encounter),
    changed: false,
    checkedAt,
  };
  try {
    await recordFound(done);
  } catch {
    return recordProblem(before.tab, before.run, 'too-big', '', before.askOrigins);
  }
  return { ok: true };
}

/** Same documents, same content: what was read before is what the page shows now. */
export function sameAsRead(read: TabRead, check: DoneCheck): boolean {
  if (!read.ok || read.frames.length !== check.documents.length) return false;
  return read.frames.every(({ document, print }) =>
    check.documents.some((item) => item.document === document && item.print === print),
  );
}

const documentsOf = (read: TabRead): DoneCheck['documents'] =>
  read.ok ? read.frames.map(({ frame, document, print, record }) => ({ frame, document, print, url: record.url })) : [];

const foreignOrigins = (reading: Reading): string[] =>
  reading.unreadable.filter(({ path, why }) => path === 'frame' && why === 'frame not permitted').map(({ raw }) => raw);
