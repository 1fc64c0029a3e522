import type { Encounter, PersonName, Procedure } from '@/lib/encounter/encounter';
import type { Reading } from '@/lib/encounter/reading';
import { adapterFor } from './adapters';
import { contradictedCounts } from './contradicted-counts';
import { coverageInTables } from './coverage-tables';
import { inDateOrder, pageDateOrder } from './date-order';
import { findCoverage } from './find-coverage';
import { findGrids } from './find-grids';
import { findHistory } from './find-history';
import { type FoundNote, findNotes } from './find-notes';
import { findPatient } from './find-patient';
import { layFixedWidth } from './fixed-width';
import { foldedAway, hasClosedSection } from './folded-away';
import type { FrameRecord } from './frame-record';
import { groupVisits } from './group-visits';
import { withInlinePlans } from './inline-plans';
import { joinGroups } from './join-groups';
import { labelPairs } from './label-pairs';
import { findLayers } from './layers';
import { findLooseRows } from './loose-rows';
import { type Segment, segmentsOf } from './page-text';
import { buildPage, elementsIn, type Page, type PageElement } from './page-tree';
import { parseName, sameName } from './parse-name';
import { fitsAddress } from './profiles/path-pattern';
import type { Profile } from './profiles/profile';
import { isTaught, taughtFor, withTaughtNotes, withTaughtRows } from './profiles/taught-for';
import { readGrid } from './read-grid';
import { readLandmarks } from './read-landmarks';
import type { FoundRow, RowGroup } from './row-group';
import { isPalette, isSchedule } from './row-kinds';
import { dateIn } from './row-parts';
import { rowSystem, toUniversal } from './tooth-numbering';
import { findUncodedLists } from './uncoded-lists';
import { visitDate } from './visit-date';
import { loadingClass } from './words/note-words';
import { headerLabel, sheetProviderLabel } from './words/patient-words';
import { remarks } from './words/remarks';

/** Records of the documents of one page, the top one first → Reading. Pure; two patients in what is read: refused, and the encounter empty. */
export function interpretFrames(frames: readonly FrameRecord[], profiles: readonly Profile[] = []): Reading {
  const page = buildPage(frames);
  // What was taught holds on the page as it stands.
  if (!profiles.some((profile) => fitsAddress(profile, page.urls[0] ?? ''))) layFixedWidth(page.root);
  const layers = findLayers(page.root);
  const front = segmentsOf(layers.front);
  const order = pageDateOrder(front);
  const reading = inDateOrder(order, () => interpret(page, layers, front, profiles));
  if (order === 'day-first') reading.warnings.push(remarks.dayFirst);
  if (order === null) reading.warnings.push(remarks.twoOrders);
  return reading;
}

function interpret(
  page: Page,
  layers: ReturnType<typeof findLayers>,
  front: readonly Segment[],
  profiles: readonly Profile[],
): Reading {
  const adapter = adapterFor(page);
  const own = taughtFor(page, layers.front, profiles);
  const taught = own?.taught ?? null;
  // Taught names are added to those that the page labels: where they disagree, it is two patients as ever.
  const pairs = [...labelPairs(front, isHeaderLabel), ...(taught?.pairs ?? [])];
  const groups = withTaughtRows(findGroups(layers.front), taught);
  const notes = withTaughtNotes(findNotes(layers.front, listElements(groups)), taught);
  const all = joinGroups(
    groups.filter((group) => isTaught(group, taught) || !notes.some((note) => inside(group.element, note.element))),
  );
  const who = readPatient(front, pairs, layers.isDialog ? segmentsOf(page.root, (at) => at === layers.front) : []);
  const open = who.mixed ? undefined : who.patient?.name;
  const rows = open ? all.filter(({ draft }) => !draft.patient || isOf(draft.patient, open)) : all;
  const named = namedInRows(rows);
  const unknown =
    !open && new Set(rows.flatMap(({ draft }) => draft.patient?.toLowerCase() ?? [])).size > 1 && named.length === 0;
  if (who.mixed || named.length > 1 || unknown) return refused(page, remarks.mixed);
  const told = who.patient ?? (named[0] ? { name: named[0] } : {});
  const whole = { ...told, ...readLandmarks(layers.front, adapter, told) };
  const patient = Object.keys(whole).length > 0 ? whole : null;

  const proved = rowSystem(
    rows.flatMap(({ draft }) => (draft.toothRaw && !draft.toothUnsure ? [draft.toothRaw] : [])),
    front,
    adapter?.toothSystem ?? 'unknown',
  );
  // Marks in a place that is not called a tooth prove nothing, but they are there.
  const system = proved === 'none' && rows.some(({ draft }) => draft.toothRaw) ? 'unknown' : proved;
  const unreadable: Reading['unreadable'] = [];
  const doctor = sheetProvider(pairs);
  if (doctor) for (const { draft } of rows) if (draft.cdt) draft.provider ??= doctor;
  const procedures = rows.map(({ draft }, i): Procedure => {
    const { toothRaw, toothUnsure, unsure, patient: _, ...plain } = draft;
    const path = `procedures[${i}]`;
    for (const { field, raw, why } of unsure ?? []) unreadable.push({ path: `${path}.${field}`, raw, why });
    const procedure: Procedure = { id: `p${i + 1}`, ...plain };
    if (!toothRaw) return procedure;
    const tooth = toothUnsure ? null : toUniversal(toothRaw, system);
    if (tooth) procedure.tooth = tooth;
    else unreadable.push({ path: `${path}.tooth`, raw: toothRaw, why: 'ambiguous' });
    if (tooth !== toothRaw.replace(/\s*,\s*/g, ',')) procedure.toothRaw = toothRaw;
    return procedure;
  });
  const kept = notes.map((note, i) => ({ note, id: `n${i + 1}` }));
  const encounter: Encounter = {
    schema: 'crossbite.encounter/1',
    ...(patient && { patient }),
    procedures,
    notes: kept.map(({ note, id }) => ({
      id,
      ...(note.date && { date: note.date }),
      ...(note.author && { author: note.author }),
      kind: note.kind,
      text: note.text,
    })),
  };
  const history = findHistory(front);
  const noted = encounter.notes.map(({ text }) => text).join('\n');
  const lines = history.text.split('\n').filter((line) => line !== '' && !noted.includes(line.slice(line.indexOf(': ') + 2)));
  if (lines.length > 0)
    encounter.notes.push({ id: `n${encounter.notes.length + 1}`, kind: 'questionnaire', text: lines.join('\n') });
  const listed = coverageInTables(layers.front);
  const coverage =
    listed.length > 0
      ? listed
      : withInlinePlans(
          [...front.map(({ text }) => text), ...pairs.map(({ label, value }) => `${label}: ${value}`)],
          findCoverage(pairs),
        );
  if (coverage.length > 0) encounter.coverage = coverage;
  const problems = [...new Set([...groups.flatMap((group) => group.problems), ...history.codes])];
  if (problems.length > 0) encounter.problems = problems.map((code) => ({ system: 'ICD-10-CM', code }));
  const visit = visitDate(front, pairs, procedures, layers.isDialog);
  if (visit.date) {
    encounter.dateOfService = visit.date;
    const dated = procedures.some(({ date }) => date);
    if (!dated && layers.isDialog) for (const procedure of procedures) procedure.date = visit.date;
    for (const note of encounter.notes)
      if (!note.date && kept.length === 1 && note.kind !== 'questionnaire') note.date = visit.date;
  }
  if (visit.unsure) for (const note of encounter.notes) if (note.date === dateIn(visit.unsure)) delete note.date;
  if (visit.unsure) unreadable.push({ path: 'dateOfService', raw: visit.unsure, why: 'ambiguous' });
  if (layers.isDialog) {
    for (const { index, raw } of contradictedCounts(layers, procedures)) {
      delete procedures[index]?.quantity;
      unreadable.push({ path: `procedures[${index}].quantity`, raw, why: 'the page contradicts itself' });
    }
  }
  for (const raw of page.foreign) unreadable.push({ path: 'frame', raw, why: 'frame not permitted' });
  for (const raw of page.missing) unreadable.push({ path: 'frame', raw, why: 'frame not found' });
  return {
    schema: 'crossbite.reading/1',
    encounter,
    absent: absentPaths(encounter),
    unreadable,
    toothSystem: system === 'none' && saysUniversal(notes) ? 'Universal' : system,
    incompleteNotes: kept.filter(({ note }) => note.incomplete).map(({ id }) => id),
    collapsed: foldedAway(layers.front),
    warnings: [
      ...(rows.length < all.length ? [remarks.others] : []),
      ...(hasClosedSection(layers.front) ? [remarks.closed] : []),
      ...warningsOf(page, groups, notes, system),
    ],
    refused: '',
    visits: groupVisits(encounter, new Set(rows.flatMap(({ selected }, i) => (selected ? [`p${i + 1}`] : [])))),
    ...(own && { profile: own.said }),
  };
}

function findGroups(front: PageElement): RowGroup[] {
  const groups: RowGroup[] = [];
  const taken = new Set<PageElement>();
  // The innermost tables first: a table laid out around them holds nothing of its own.
  for (const grid of findGrids(front).reverse()) {
    if (isPalette(grid.element) || isSchedule(grid.element)) {
      taken.add(grid.element);
      continue;
    }
    const holds = [...taken].some((inner) => inside(inner, grid.element) && inner !== grid.element);
    const own = holds
      ? { ...grid, rows: grid.rows.filter((row) => ![...taken].some((inner) => inside(inner, row.element))) }
      : grid;
    const group = readGrid(own);
    if (!group) continue;
    groups.push(group);
    if (!holds) taken.add(grid.element);
  }
  groups.reverse();
  groups.push(...findLooseRows(front, taken));
  if (!groups.some((group) => group.rows.some(({ draft }) => draft.toothRaw))) {
    const all = new Set([...taken, ...groups.map(({ element }) => element)]);
    groups.push(...findUncodedLists(front, all));
  }
  return groups.sort((a, b) => a.element.order - b.element.order);
}

/** A provider that a sheet names once for all of its rows, in a control. */
function sheetProvider(pairs: ReturnType<typeof labelPairs>): string | null {
  const named = pairs.filter(({ label, element }) => sheetProviderLabel.test(label) && element.value !== undefined);
  const names = [...new Set(named.map(({ value }) => value.replace(/^[*\s]+/, '').trim()))].filter(
    (name) => /\p{L}{2}/u.test(name) && !/^-/.test(name),
  );
  return names.length === 1 ? (names[0] ?? null) : null;
}

/** What lists take up: a table whole, loose rows one by one. */
function listElements(groups: readonly RowGroup[]): Set<PageElement> {
  return new Set(
    groups.flatMap(({ element, rows, back }) =>
      element.tag === 'table' || /^(?:grid|table|treegrid|rowgroup)$/.test(element.attrs.role ?? '')
        ? [element]
        : [...rows.map((row) => row.element), ...back],
    ),
  );
}

function inside(inner: PageElement, outer: PageElement): boolean {
  for (let at: PageElement | null = inner; at; at = at.parent) if (at === outer) return true;
  return false;
}

/** The patient of the front layer; what lies behind it counts only where it names one person and a list of people is not all there is. */
function readPatient(front: readonly Segment[], pairs: ReturnType<typeof labelPairs>, rest: readonly Segment[]) {
  const own = findPatient(front, pairs);
  if (own.mixed || rest.length === 0) return own;
  const behind = findPatient(rest, labelPairs(rest, isHeaderLabel));
  if (behind.mixed || !behind.patient?.birthDate) return own;
  const mine = own.patient ?? {};
  const theirs = behind.patient;
  // A dialog over the chart of another patient is the gravest mix-up there is.
  const differs =
    (mine.name && theirs.name && !sameName(mine.name, theirs.name)) ||
    (mine.birthDate && mine.birthDate !== theirs.birthDate) ||
    (mine.chartNumber && theirs.chartNumber && mine.chartNumber !== theirs.chartNumber);
  if (differs) return { ...own, mixed: true };
  return mine.name ? own : { ...own, patient: { ...theirs, ...mine } };
}

/** Whether a cell names the patient whose chart is open, by whole name or by first name alone. */
function isOf(cell: string, patient: PersonName): boolean {
  const name = parseName(cell);
  if (name) return sameName(name, patient);
  const first = /^\p{L}[\p{L}'’-]+/u.exec(cell.trim())?.[0] ?? '';
  return first !== '' && sameName({ first, last: patient.last }, patient);
}

/** People that rows of procedures name, each once. */
function namedInRows(rows: readonly FoundRow[]) {
  const names: NonNullable<ReturnType<typeof parseName>>[] = [];
  for (const { draft } of rows) {
    const name = draft.patient ? parseName(draft.patient) : null;
    if (name && !names.some((other) => sameName(other, name))) names.push(name);
  }
  return names;
}

const isHeaderLabel = (text: string): boolean => headerLabel.test(text) || /\brendering$/i.test(text);

const saysUniversal = (notes: readonly FoundNote[]): boolean =>
  notes.some(({ text }) => /#\s?(?:[1-9]|[12]\d|3[0-2])\b/.test(text));

function absentPaths(encounter: Encounter): string[] {
  const { patient, procedures } = encounter;
  const paths: [string, unknown][] = [
    ['dateOfService', encounter.dateOfService],
    ['patient', patient],
    ['patient.name', patient?.name],
    ['patient.birthDate', patient?.birthDate],
    ['patient.sex', patient?.sex],
    ['patient.chartNumber', patient?.chartNumber],
    ['patient.address', patient?.address],
    ['patient.phone', patient?.phone],
    ['coverage', encounter.coverage],
    ['procedures', procedures[0]],
    ['notes', encounter.notes[0]],
    ['problems', encounter.problems],
    ...(['tooth', 'surfaces', 'area', 'date', 'fee', 'quantity', 'minutes', 'status', 'provider'] as const).map(
      (key): [string, unknown] => [
        `procedures[].${key}`,
        procedures.length === 0 || procedures.find((procedure) => procedure[key] !== undefined),
      ],
    ),
  ];
  return paths.filter(([, value]) => value === undefined).map(([path]) => path);
}

function warningsOf(
  page: Page,
  groups: readonly RowGroup[],
  notes: readonly FoundNote[],
  system: Reading['toothSystem'],
): string[] {
  const warnings: string[] = [];
  if (page.truncated) warnings.push(remarks.large);
  for (const { rowCount, rows } of groups) {
    if (rowCount !== null && rows.length > 0 && rowCount - 1 > rows.length)
      warnings.push(`${rows.length} of ${rowCount} rows are visible: scroll the list, or read it again further down.`);
  }
  if (groups.some(({ back }) => back.length > 0)) warnings.push(remarks.takenBack);
  if (groups.some(({ rows }) => rows.some(({ draft }) => !draft.cdt))) warnings.push(remarks.uncoded);
  if (system === 'FDI' && saysUniversal(notes)) warnings.push(remarks.fdi);
  if (
    [...elementsIn(page.root)].some(
      (at) => at.shown && (at.attrs['aria-busy'] === 'true' || loadingClass.test(at.attrs.class ?? '')),
    )
  )
    warnings.push(remarks.loading);
  return warnings;
}

function refused(page: Page, sentence: string): Reading {
  return {
    schema: 'crossbite.reading/1',
    encounter: { schema: 'crossbite.encounter/1', procedures: [], notes: [] },
    absent: [],
    unreadable: page.foreign.map((raw) => ({ path: 'frame', raw, why: 'frame not permitted' })),
    toothSystem: 'none',
    incompleteNotes: [],
    collapsed: [],
    warnings: [],
    refused: sentence,
    visits: [],
  };
}
