import { findCodes } from '@/lib/cells/find-codes';
import { takenBack } from '@/lib/cells/status-words';
import { parseToothMarks } from '@/lib/cells/tooth-marks';
import { labelPairs } from './label-pairs';
import { iconLabel, oneLine, type Segment, textOf } from './page-text';
import { closest, contains, elementsIn, type PageElement } from './page-tree';
import {
  dateIn,
  fieldOf,
  isAmount,
  isPartOfDate,
  parseAmount,
  parseSurfaces,
  type RowDraft,
  statusOf,
  takeDescription,
  takeValue,
} from './row-parts';
import { areaAlone, countAlone, minutesAsleep, toothAlone } from './words/row-words';

/** Fields that an editor or a card of a procedure labels. */
export const formKeys = new Set([
  'code',
  'description',
  'tooth',
  'surfaces',
  'area',
  'date',
  'fee',
  'unitFee',
  'quantity',
  'minutes',
  'status',
  'provider',
]);

/** Fields of one record: labelled ones first, then those that can be one thing alone. */
export function fillDraft(draft: RowDraft, segments: readonly Segment[], carrier: Segment | null, record: PageElement): void {
  const used = new Set<string>();
  const choices = stateChoices(record);
  for (const { text, checked } of choices) {
    if (checked) draft.status ??= statusOf(text) ?? undefined;
    used.add(text);
  }
  for (const pair of labelPairs(segments, (text) => fieldOf(text) !== null)) {
    const key = fieldOf(pair.label);
    if (!key || !formKeys.has(key) || (pair.element === carrier?.element && !/:/.test(carrier.text))) continue;
    if (key === 'code' || (key === 'description' && draft.description)) continue;
    if (key === 'status' && (used.has(pair.value) || !statusOf(pair.value))) continue;
    takeValue(key, pair.value, draft);
    used.add(pair.value);
    used.add(pair.label);
  }
  const struck = segments.find((segment) => segment.struck && isAmount(segment.text));
  if (struck) draft.fee ??= parseAmount(struck.text) ?? undefined;
  for (const segment of segments) {
    if (segment === carrier || segment.struck || used.has(segment.text)) continue;
    for (const part of partsOf(segment.text)) takePart(part, segment, draft);
  }
  // How long a chair is set aside says nothing of a sedation, unless its units are just that long.
  const lasted = segments.map(({ text }) => /^(\d{1,3}) ?min(?:ute)?s?\.?$/i.exec(text)?.[1]).filter(Boolean);
  if (/^D92[2-4]/.test(draft.cdt ?? '') && lasted.length === 1 && Number(lasted[0]) === (draft.quantity ?? 0) * 15)
    draft.minutes ??= Number(lasted[0]);
  const toggle = [...elementsIn(record)].find((at) => at.shown && at.attrs.role === 'switch');
  if (toggle && !draft.status) {
    const word = segments.find(
      (segment) => statusOf(segment.text) && closest(segment.element, (at) => at === toggle.parent) !== null,
    );
    if (word) draft.status = statusOf(word.text) ?? undefined;
  }
  if (!draft.status) {
    for (const at of elementsIn(record)) {
      if (!at.shown || at.children.length > 0 || at.tag === 'button' || closest(at, (up) => up.tag === 'button')) continue;
      const state = statusOf(iconLabel(at));
      if (state && (at.attrs['aria-label'] ?? at.attrs.title ?? '').length > 3) draft.status = state;
    }
  }
}

/** `Nov 3, 2026 — Dr. Patel — $2,400.00`: a dash parts where what it parts is a date, an amount or a state. */
function partsOf(text: string): string[] {
  return text.split(/\s+[•·|]\s+|\s{2,}/).flatMap((part) => {
    const dashed = part.split(/\s+[—–-]\s+/);
    const one = (at: string) => isAmount(at) || statusOf(at) !== null || (at.length < 20 && dateIn(at) !== null);
    return dashed.length > 1 && dashed.some(one) ? dashed : [part];
  });
}

/** The words that name the code, and what a dash or a point sets apart behind them: `D0140 Limited evaluation — $75.00 — Completed`. */
export function takeCarrier(carrier: Segment, draft: RowDraft): void {
  const parts = carrier.text.split(/\s+[—–|·•-]\s+/);
  const own = parts.findIndex((part) => findCodes(part).length > 0);
  const from = parts.findIndex((part, i) => i > own && standsAlone(part));
  if (from < 0) {
    takeDescription(carrier.text, draft);
    return;
  }
  takeDescription(parts.slice(0, from).join(' – '), draft);
  for (const part of parts.slice(from)) takePart(part, carrier, draft);
}

const standsAlone = (part: string): boolean =>
  isAmount(part) || /^dr\.?\s+\p{Lu}/iu.test(part) || statusOf(part) !== null || (part.length < 32 && dateIn(part) !== null);

/** Radio buttons and check boxes that are labelled with a state: the words of those that are off say nothing. */
function stateChoices(record: PageElement): { text: string; checked: boolean }[] {
  return [...elementsIn(record)].flatMap((at) => {
    if (!at.shown || at.tag !== 'input' || !/^(?:radio|checkbox)$/.test(at.attrs.type ?? '')) return [];
    const label = [...elementsIn(record)].find(
      (other) => other.tag === 'label' && (at.attrs.id ? other.attrs.for === at.attrs.id : contains(other, at)),
    );
    const around = label ?? closest(at, (up) => up.tag === 'label');
    const text = around ? oneLine(textOf(around)) : '';
    return statusOf(text) ? [{ text, checked: at.checked }] : [];
  });
}

function takePart(part: string, segment: Segment, draft: RowDraft): void {
  const text = oneLine(part);
  const times = /^(\d{1,3})\s*[x×@]\s*(\S.*)$/.exec(text);
  if (times?.[1] && times[2] && isAmount(times[2])) {
    draft.quantity ??= Number(times[1]);
    if (draft.fee === undefined || draft.fee === parseAmount(times[2])) {
      draft.fee = parseAmount(times[2]) ?? undefined;
      draft.feeBasis ??= 'unit';
    }
    return;
  }
  const count = countAlone.exec(text);
  if (count) {
    draft.quantity ??= Number(count[1] ?? count[2] ?? count[3] ?? count[4]);
    if (draft.fee !== undefined && (count[1] ?? count[2])) draft.feeBasis ??= 'unit';
    return;
  }
  if (isAmount(text)) {
    const amount = parseAmount(text);
    if (amount !== null && amount >= 0) draft.fee ??= amount;
    return;
  }
  if (segment.button) return;
  if (toothAlone.test(text) && parseToothMarks(text)) {
    takeValue('tooth', text, draft);
    return;
  }
  if (areaAlone.test(text)) {
    takeValue('area', text, draft);
    return;
  }
  const placed = /^#?(\d{1,2}|[A-T]S?)[\s-]([MODBLFIV]{1,5})$/.exec(text);
  if (placed && /^D2/.test(draft.cdt ?? '')) {
    takeValue('tooth', text, draft);
    return;
  }
  const surf =
    /^(?:surf(?:aces?)?\.?\s*:?\s*)([MODBLFIV]{1,5})$/i.exec(text)?.[1] ??
    (/^(?:[MODBLFIV]{2,5}|\([MODBLFIV](?:,\s?[MODBLFIV])*\))$/.test(text) ? text : null);
  if (surf && parseSurfaces(surf) && (/^surf/i.test(text) || !draft.cdt || /^D(?:2|135)/.test(draft.cdt))) {
    takeValue('surfaces', surf, draft);
    return;
  }
  if (/^dr\.?\s+\p{Lu}/iu.test(text) || /,\s*(?:DDS|DMD|RDH|MD|D\.D\.S\.|D\.M\.D\.)\.?$/.test(text)) {
    takeValue('provider', text, draft);
    return;
  }
  if (text.length > 2 && takenBack.test(text)) {
    draft.back = true;
    return;
  }
  const asleep = minutesAsleep.exec(text);
  if (asleep) {
    draft.minutes ??= Number(asleep[1] ?? asleep[2]);
    return;
  }
  if (text.length < 30 && (text.length > 2 || /^(?:TP|EO|EC)$/.test(text)) && statusOf(text)) {
    takeValue('status', text, draft);
    return;
  }
  const dated = /^(\p{L}[\p{L} ]{2,16}?)(?: on)?:? (\S.*?\d)(?: by (\p{Lu}.*))?$/u.exec(text);
  if (dated?.[1] && dated[2] && statusOf(dated[1]) && dateIn(dated[2])) {
    takeValue('status', dated[1], draft);
    takeValue('date', dated[2], draft);
    if (dated[3]) takeValue('provider', dated[3], draft);
    return;
  }
  if (!draft.date && isPartOfDate(text)) {
    takeValue('date', text, draft);
    return;
  }
  if (text.length < 30 && !draft.date && dateIn(text) && !/until|valid|due|next|expires/i.test(text)) {
    takeValue('date', text, draft);
    return;
  }
  if (
    !draft.toothRaw &&
    /^(?:\d{1,2}|[A-T])$/.test(text) &&
    /tooth|teeth/i.test(
      `${segment.element.attrs.class ?? ''} ${segment.element.attrs['aria-label'] ?? ''} ${segment.element.attrs.title ?? ''} ${Object.entries(
        segment.element.attrs,
      )
        .filter(([name]) => name.startsWith('data-'))
        .join(' ')}`,
    )
  ) {
    takeValue('tooth', text, draft);
    return;
  }
  if (!draft.description && draft.cdt && /\p{Ll}{3}/u.test(text) && text.length > 4 && !fieldOf(text))
    takeDescription(text, draft);
}
