import { findCodes, lookalikeCode } from '@/lib/cells/find-codes';
import { parseToothMarks } from '@/lib/cells/tooth-marks';
import { fillDraft, formKeys, takeCarrier } from './fill-draft';
import { gridOfBoxes } from './find-grids';
import { labelPairs } from './label-pairs';
import { oneLine, type Segment, segmentsOf, textOf } from './page-text';
import { closest, contains, elementsIn, isElement, type PageElement, remembered, shownAfter, shownBefore } from './page-tree';
import { piecesOf, readGrid, statusOfHeading } from './read-grid';
import type { FoundRow, RowGroup } from './row-group';
import { headingBefore, isAppointment, isMoneyRow, isPalette, isSchedule, readsAsProse } from './row-kinds';
import { dateIn, fieldOf, isPartOfDate, type RowDraft, saysTakenBack, statusOf, takeDescription } from './row-parts';
import { backClass, notADayHead, toothHead } from './words/row-words';

/** Procedures that stand in no table: list items, cards, rows of boxes, labelled fields. `taken` are parts that were read already. */
export function findLooseRows(root: PageElement, taken: ReadonlySet<PageElement>): RowGroup[] {
  const leaveOut = (at: PageElement) => taken.has(at);
  const segments = segmentsOf(root, leaveOut);
  const carriers = segments.filter((segment) => carries(segment));
  const groups = new Map<PageElement, RowGroup>();
  const done = new Set<PageElement>();
  const within = countWithin(carriers);
  const records = carriers.map((segment) => ({ segment, record: withDetails(recordOf(segment, within, root)) }));
  for (const { segment, record } of records) {
    if (closest(segment.element, (at) => done.has(at)) || isPalette(segment.element) || isSchedule(segment.element)) continue;
    if (isAppointment(oneLine(textOf(record)))) {
      done.add(record);
      continue;
    }
    const boxes = gridOfBoxes(record);
    if (boxes) {
      const group = readGrid(boxes);
      for (const row of boxes.rows) done.add(row.element);
      if (group && group.rows.length > 0) groups.set(boxes.element, group);
      continue;
    }
    const rows = readRecord(record, segment, leaveOut);
    done.add(record);
    for (const child of record.children) if (isElement(child) && /^d[td]$/.test(child.tag)) done.add(child);
    const kept = rows.filter(({ draft }) => !draft.back);
    if (rows.length === 0) continue;
    const parent = record.parent ?? record;
    const heading = headingBefore(record);
    const group = groups.get(parent) ?? { element: parent, heading, rows: [], problems: [], notes: [], rowCount: null, back: [] };
    groups.set(parent, group);
    if (kept.length < rows.length) group.back.push(record);
    const above = { ...lead(record, root), tooth: toothAbove(record, root) };
    const state = above.status ?? statusOfHeading(heading) ?? statusOfHeading(segmentsOf(record)[0]?.text ?? '');
    for (const row of kept) {
      if (above.date) row.draft.date ??= above.date;
      else if (above.unsure && !row.draft.date)
        row.draft.unsure = [...(row.draft.unsure ?? []), { field: 'date', raw: above.unsure, why: 'no whole date' }];
      if (above.tooth && row.draft.area === undefined) row.draft.toothRaw ??= above.tooth;
      if (state) row.draft.status ??= state;
      group.rows.push(row);
    }
  }
  for (const group of groups.values()) addUncoded(group, done, leaveOut);
  return [...groups.values()].filter((group) => group.rows.length === 0 || !allButtons(group));
}

/** A segment that names a procedure, as against one that speaks of it. */
function carries(segment: Segment): boolean {
  const { text, element } = segment;
  if (segment.struck || isMoneyRow(text)) return false;
  if (element.tag === 'textarea' || closest(element, (at) => at.attrs.contenteditable === 'true') !== null) return false;
  if (lookalikeCode(text)) return true;
  const codes = findCodes(text);
  const [first] = codes;
  // Markup that is shown as text names nothing of a patient.
  if (!first || /<\/?[a-z][^<]*>/i.test(text)) return false;
  if (/^[·•–—-]/.test(text)) return false;
  const before = text.slice(0, first.start).replace(/\bCDT\b|\bADA\b|\bcode\b|\bprocedure\b|\btreatment\b|\bservice\b/gi, '');
  if (!/\p{L}{3}/u.test(before)) return codes.length > 1 || !readsAsProse(text);
  return codes.length === 1 && !readsAsProse(text) && (text.length < 90 || /[([]\s*D\d{4}\s*[)\]]/.test(text));
}

/** How many of the segments each part of the page holds. */
function countWithin(segments: readonly Segment[]): ReadonlyMap<PageElement, number> {
  const counts = new Map<PageElement, number>();
  for (const { element } of segments)
    for (let at: PageElement | null = element; at; at = at.parent) counts.set(at, (counts.get(at) ?? 0) + 1);
  return counts;
}

/** The part of the page that is about one code alone: as far up as no second code, heading or whole region is reached. */
function recordOf(segment: Segment, carriers: ReadonlyMap<PageElement, number>, root: PageElement): PageElement {
  let at = segment.element;
  const own = carriers.get(at) ?? 0;
  const others = (part: PageElement | null): boolean => part !== null && (carriers.get(part) ?? 0) > own;
  const alone = !others(root);
  const twin = repeated(at);
  for (;;) {
    const up: PageElement | null = at.parent;
    if (
      !up ||
      at === root ||
      up === root ||
      /^(?:body|main|html|dialog|page|iframe|frame)$/.test(up.tag) ||
      /^(?:dialog|main|tabpanel|list|grid)$/.test(up.attrs.role ?? '')
    ) {
      // One labelled form can be the whole of a dialog.
      return up && twin === null && alone && isForm(up) ? up : at;
    }
    if (others(up)) return at;
    if (
      /^(?:ul|ol|tbody|dl)$/.test(up.tag) &&
      at.tag !== 'dt' &&
      at.tag !== 'dd' &&
      !up.children.some((child) => isElement(child) && child.tag === 'dt')
    )
      return at;
    if (/^(?:li|tr|article)$/.test(at.tag) && up.tag !== 'li' && !isForm(up)) return at;
    const segments = segmentsOf(up);
    const heads = [...elementsIn(up)].filter(
      (child) => child.shown && /^h[1-6]$/.test(child.tag) && !contains(child, segment.element),
    );
    if (!isForm(up)) {
      if (heads.length > 0 || segments.length > 16) return at;
      if (!alone && !others(up.parent) && alike(at)) return at;
    }
    at = up;
  }
}

/** A term with the details that follow it in its list, as one part; every other record is itself. */
function withDetails(record: PageElement): PageElement {
  const list = record.parent;
  if (record.tag !== 'dt' || !list) return record;
  const after = shownAfter(record, 20);
  const end = after.findIndex(({ tag }) => tag !== 'dd');
  const details = end < 0 ? after : after.slice(0, end);
  return details.length === 0 ? record : { ...record, tag: 'div', parent: list, children: [record, ...details] };
}

const repeated = (at: PageElement): PageElement | null => closest(at, (up) => /^(?:li|tr|article)$/.test(up.tag));

/** Has siblings of its own kind. */
function alike(at: PageElement): boolean {
  // Words of one line stand beside one another as well.
  if (/^(?:span|b|i|em|strong|a|small)$/.test(at.tag)) return false;
  const kind = `${at.tag} ${at.attrs.class ?? ''}`;
  return (at.parent?.children ?? []).some(
    (other) => isElement(other) && other !== at && `${other.tag} ${other.attrs.class ?? ''}` === kind && other.shown,
  );
}

/** Several labelled fields of a procedure: an editor of one. */
function isForm(at: PageElement): boolean {
  const labels = new Set<string>();
  for (const pair of labelPairs(segmentsOf(at), (text) => fieldOf(text) !== null)) {
    const key = fieldOf(pair.label);
    if (key && formKeys.has(key)) labels.add(key);
  }
  return labels.size >= 2;
}

function readRecord(record: PageElement, carrier: Segment, leaveOut: (at: PageElement) => boolean): FoundRow[] {
  const segments = segmentsOf(record, leaveOut);
  const codes = findCodes(carrier.text);
  const selected = record.attrs['aria-selected'] === 'true';
  if (codes.length > 1) {
    return piecesOf(carrier.text).map((words) => {
      const draft: RowDraft = {};
      takeDescription(words, draft);
      return { draft, element: record, selected };
    });
  }
  const draft: RowDraft = {};
  if (lookalikeCode(carrier.text)) draft.unsure = [{ field: 'cdt', raw: carrier.text, why: 'look-alike characters' }];
  else takeCarrier(carrier, draft);
  fillDraft(draft, segments, carrier, record);
  if (backClass.test(record.attrs.class ?? '') || segments.some((segment) => saysTakenBack(segment.text))) draft.back = true;
  return draft.cdt || draft.description ? [{ draft, element: record, selected }] : [];
}

/** A date, with a state, that stands as a heading over a record. */
function lead(record: PageElement, root: PageElement): Lead {
  for (let at = record, i = 0; at.parent && at !== root && i < 4; i++, at = at.parent) {
    for (const sibling of shownBefore(at, 200)) {
      const found = leadOf(sibling);
      if (found) return found;
    }
  }
  return {};
}

/** The tooth whose list a record stands in, as its heading writes it. */
function toothAbove(record: PageElement, root: PageElement): string | undefined {
  for (let at = record, i = 0; at.parent && at !== root && i < 3; i++, at = at.parent) {
    for (const sibling of shownBefore(at, 12)) {
      if (
        !/^(?:h[1-6]|b|strong|summary|header|legend)$/.test(sibling.tag) &&
        !/head|title|tooth/i.test(sibling.attrs.class ?? '')
      )
        continue;
      const text = oneLine(textOf(sibling));
      const tooth = toothHead.exec(text)?.[1];
      if (tooth && parseToothMarks(tooth)) return tooth;
      if (/^h[1-6]$/.test(sibling.tag)) return undefined;
    }
  }
  return undefined;
}

type Lead = { date?: string; unsure?: string; status?: RowDraft['status'] };

const leadOf = remembered((at): Lead | null => {
  const segments = segmentsOf(at);
  if (segments.length === 0 || segments.length > 3) return null;
  const text = oneLine(segments.map((segment) => segment.text).join(' '));
  const headed =
    /^h[1-6]$|^header$|^summary$|-(?:header|title)$/.test(at.tag) ||
    /head|date|title|day/i.test(at.attrs.class ?? '') ||
    at.attrs.role === 'heading';
  const date = dateIn(text);
  // A day that cannot be told is still the day of what stands under it, and no earlier heading is.
  const [own = ''] = segments.map((segment) => segment.text).filter(isPartOfDate);
  if (!date && own !== '' && (headed || segments.length === 1)) return { unsure: own };
  if (!date || text.length >= 60 || !(headed || text.length < 24)) return null;
  const bare = text.replace(/\d:\d\d/g, '').replace(/^(?:visit|date|dos|date of service)\s*:/i, '');
  if (notADayHead.test(bare)) return null;
  return {
    date,
    status:
      segments.map((segment) => statusOf(segment.text)).find(Boolean) ??
      statusOf(text.replace(/^.*\d['’]?\d*\s*[-–·|]\s*/, '')) ??
      undefined,
  };
});

/** Siblings of coded rows that describe a procedure and have no code. */
function addUncoded(group: RowGroup, done: ReadonlySet<PageElement>, leaveOut: (at: PageElement) => boolean): void {
  const [first] = group.rows;
  if (!first || group.rows.some((row) => row.element.parent !== group.element)) return;
  const kind = (at: PageElement) => `${at.tag} ${at.attrs.class ?? ''}`;
  const kinds = new Set(group.rows.map(({ element }) => kind(element)));
  for (const sibling of group.element.children) {
    if (!isElement(sibling) || !sibling.shown || done.has(sibling) || leaveOut(sibling) || !kinds.has(kind(sibling))) continue;
    const row = uncodedRow(sibling);
    if (row) group.rows.push(row);
  }
  group.rows.sort((a, b) => a.element.order - b.element.order);
}

function uncodedRow(element: PageElement): FoundRow | null {
  const segments = segmentsOf(element).filter((segment) => !segment.button && !segment.struck);
  const words = segments.find(
    (segment) => /\p{Ll}{3}/u.test(segment.text) && !statusOf(segment.text) && !fieldOf(segment.text) && !dateIn(segment.text),
  );
  if (!words || isMoneyRow(words.text) || segments.length < 2) return null;
  const draft: RowDraft = {};
  takeDescription(words.text, draft);
  fillDraft(draft, segments, words, element);
  return draft.description && (draft.toothRaw !== undefined || draft.surfaces !== undefined)
    ? { draft, element, selected: false }
    : null;
}

/** A list in which every code is a button and nothing else is said is a palette to choose from. */
function allButtons(group: RowGroup): boolean {
  const plain = group.rows.filter(({ draft, element }) => {
    const facts = [draft.toothRaw, draft.surfaces, draft.date, draft.status, draft.fee, draft.quantity];
    const button = element.tag === 'button' || closest(element, (at) => at.tag === 'button') !== null || buttonsAlone(element);
    return button && facts.every((fact) => fact === undefined);
  });
  return plain.length === group.rows.length && plain.length >= 3;
}

const buttonsAlone = remembered((at) => segmentsOf(at).every((segment) => segment.button));
