import { cleanCell } from '@/lib/cells/clean-text';
import { findCodes } from '@/lib/cells/find-codes';
import type { ColumnKey } from '@/lib/cells/headings';
import { matchColumn } from '@/lib/cells/match-column';
import { parseMoney } from '@/lib/cells/parse-money';
import { parseStatus } from '@/lib/cells/parse-status';
import { takenBack } from '@/lib/cells/status-words';
import { isPalmer, parseToothMarks } from '@/lib/cells/tooth-marks';
import type { Procedure } from '@/lib/encounter/encounter';
import { isEitherDate, parsePageDate } from './date-order';
import { oneLine } from './page-text';
import { backInWords, dateSomewhere, partOfDate, providerLabel, toothInWords, toothLabel, unitsLabel } from './words/row-words';
import { more } from './words/state-words';

/** What a row says of one procedure; teeth still in the page's own numbering. */
export interface RowDraft {
  cdt?: string;
  description?: string;
  /** Marks as the page writes them, such as `17` or `UL`. */
  toothRaw?: string;
  /** The marks stand in a place that the page does not call a tooth. */
  toothUnsure?: boolean;
  surfaces?: string;
  area?: string;
  date?: string;
  fee?: number;
  feeBasis?: 'line' | 'unit';
  quantity?: number;
  minutes?: number;
  status?: NonNullable<Procedure['status']>;
  provider?: string;
  patient?: string;
  /** The page marks the row as deleted or voided. */
  back?: boolean;
  /** What could not be told, with the reason. */
  unsure?: { field: string; raw: string; why: string }[];
}

/** An amount with any currency sign in front or behind; null for anything else. */
export function parseAmount(raw: string): number | null {
  return parseMoney(
    cleanCell(raw)
      .replace(/^([-−(]?)\s*[₱€£¥₹]\s?/, '$1')
      .replace(/\s*[₱€£¥₹]$/, ''),
  );
}

export const isAmount = (raw: string): boolean =>
  /^[-−(]?\s*(?:US)?[$₱€£¥₹]\s?\d|\d\.\d{2}\)?$/.test(raw.trim()) && parseAmount(raw) !== null;

const surfaceWords = /^\(?\s*([MODBLFIVCP](?:[\s,/]*[MODBLFIVCP5]){0,6})\s*\)?$/i;

/** Surfaces as letters together: `MOD`, `M,O`, `(O, D)`, `B5`; null for anything else. */
export function parseSurfaces(raw: string): string | null {
  const match = surfaceWords.exec(cleanCell(raw));
  return match?.[1] ? match[1].replace(/[\s,/]/g, '').toUpperCase() : null;
}

/** Takes a description apart: a code at its head, a tooth or surfaces at its end, a count in brackets. */
export function takeDescription(raw: string, draft: RowDraft): void {
  let text = oneLine(raw);
  const [code] = findCodes(text);
  if (code) {
    draft.cdt ??= code.cdt;
    if (code.tooth) draft.toothRaw ??= code.tooth;
    text = `${text.slice(0, code.start)} ${text.slice(code.toothEnd)}`;
    text = text.replace(/(?:^|\s)(?:CDT|ADA|code)\b[\s:#-]*/i, ' ').replace(/\(\s*\)|\[\s*\]/g, ' ');
    // What leads a code is a number of the row, a mark of it, or a date of its own.
    text = text.replace(/^[\s\d.)]*(?=[\s\p{L}[(–—:·-])/u, (lead) => (/^\s*\d+[.)]\s*$/.test(lead) ? ' ' : lead));
  }
  if (code) text = takeBesideCode(text, draft);
  text = strip(text);
  const amount = /\s((?:US)?[$₱€£¥₹]\s?\d[\d,]*(?:\.\d{2})?|\d[\d,]*\.\d{2})$/.exec(text)?.[1];
  if (amount && parseAmount(amount) !== null) {
    draft.fee ??= parseAmount(amount) ?? undefined;
    text = strip(text.slice(0, -amount.length));
  }
  const count = /\s*\(?\b[x×]\s?(\d{1,2})\)?$/i.exec(text);
  if (count?.[1]) {
    draft.quantity ??= Number(count[1]);
    text = strip(text.slice(0, count.index));
  }
  const tooth = toothInWords.exec(text);
  const marks = tooth?.[1] ?? tooth?.[2];
  // A small letter is a word of the description.
  if (tooth && marks && !/[a-z]/.test(marks) && parseToothMarks(marks)?.teeth.length) {
    draft.toothRaw ??= marks.replace(/#/g, '').trim();
    const rest = text.slice(tooth.index + tooth[0].length);
    const after = /^[\s,:-]*\(?([MODBLFIV]{1,5})\)?(?=$|[\s,.;])/.exec(rest);
    if (after?.[1]) draft.surfaces ??= after[1];
    text = strip(`${text.slice(0, tooth.index)} ${rest.slice(after?.[0].length ?? 0)}`);
  }
  const ending = /[\s,(·–—-]+\(?((?:[MODBLFIV]{2,5})|[MODBLFIV](?:\s*,\s*[MODBLFIV])+)\)?$/.exec(text);
  if (ending?.[1] && /[a-z]/.test(text.slice(0, ending.index)) && (!draft.cdt || /^D2/.test(draft.cdt))) {
    const surfaces = parseSurfaces(ending[1]);
    if (surfaces && !/^(?:IV|II|VI)$/.test(surfaces)) {
      draft.surfaces ??= surfaces;
      text = strip(text.slice(0, ending.index));
    }
  }
  const quadrant = /\b([UL][RL]|(?:upper|lower) (?:right|left))\s+quad(?:rant)?\b/i.exec(text)?.[1];
  if (quadrant && draft.toothRaw === undefined) draft.area ??= parseToothMarks(quadrant)?.areas[0];
  if (/\p{L}{3}/u.test(text)) draft.description ??= text;
}

/** `D7240 (32)` and `D2392 MO Composite`: what stands between a code and its words. */
function takeBesideCode(raw: string, draft: RowDraft): string {
  const text = raw.trim();
  const times = /^[([]?\s*[x×]\s?(\d{1,2})\s*[)\]]?(?=\s|$)/i.exec(text);
  if (times) {
    draft.quantity ??= Number(times[1]);
    return text.slice(times[0].length);
  }
  const bracket = /^[([]\s*(?:#|tooth\s*#?|T-)?\s*(\d{1,2}|[A-T]S?)\s*[)\]]/.exec(text);
  const mark = bracket?.[1];
  if (bracket && mark && parseToothMarks(mark)?.teeth.length) {
    // A small number alone in brackets can be a count as well.
    if (/^[1-4]$/.test(mark) && /^.\s*\d/.test(text))
      draft.unsure = [...(draft.unsure ?? []), { field: 'tooth', raw: bracket[0], why: 'a tooth or a count' }];
    else draft.toothRaw ??= mark;
    return text.slice(bracket[0].length);
  }
  const surfaces = draft.cdt?.startsWith('D2') ? /^([MODBLFI]{1,5})\s+(?=\p{L}{3})/u.exec(text) : null;
  if (surfaces?.[1]) {
    draft.surfaces ??= surfaces[1];
    return text.slice(surfaces[0].length);
  }
  return raw;
}

const strip = (text: string): string =>
  oneLine(text)
    .replace(/^[\s\])}:;,.·•|–—-]+/u, '')
    .replace(/[\s[({:;,·•|–—-]+$/u, '');

/** One value under a known heading or label, into the draft. A value that does not fit its heading is left alone. */
export function takeValue(key: ColumnKey, raw: string, draft: RowDraft, struck = ''): void {
  const text = oneLine(raw);
  if (text === '' && struck === '') return;
  switch (key) {
    case 'description':
      takeDescription(text, draft);
      return;
    case 'tooth':
      takeTooth(text, draft);
      return;
    case 'surfaces': {
      const surfaces = parseSurfaces(text);
      if (surfaces) draft.surfaces ??= surfaces;
      return;
    }
    case 'area': {
      const marks = parseToothMarks(text);
      if (marks?.areas[0] && marks.teeth.length === 0) draft.area ??= marks.areas[0];
      else if (/^(?:10|20|30|40)$/.test(text)) draft.area ??= text;
      else if (/^(?:upper|maxillary)$/i.test(text)) draft.area ??= '01';
      else if (/^(?:lower|mandibular)$/i.test(text)) draft.area ??= '02';
      else if (marks?.teeth.length) takeTooth(text, draft);
      return;
    }
    case 'date': {
      const date = dateIn(text);
      if (date) draft.date ??= date;
      else if (isEitherDate(text)) draft.unsure = [...(draft.unsure ?? []), { field: 'date', raw: text, why: 'ambiguous' }];
      else if (isPartOfDate(text)) draft.unsure = [...(draft.unsure ?? []), { field: 'date', raw: text, why: 'no whole date' }];
      return;
    }
    case 'fee':
    case 'unitFee': {
      const amount = parseAmount(struck) ?? parseAmount(text) ?? parseAmount(text.split(' ')[0] ?? '');
      if (amount === null || amount < 0) return;
      draft.fee ??= amount;
      if (key === 'unitFee') draft.feeBasis ??= 'unit';
      return;
    }
    case 'quantity': {
      const count = /^[x×]?\s?(\d{1,3})(?:\.0+)?\s?[x×]?$/i.exec(text)?.[1];
      if (count && Number(count) > 0) draft.quantity ??= Number(count);
      return;
    }
    case 'minutes': {
      const minutes = /^(\d{1,3})\s?(?:m|min|mins|minutes)?\.?$/i.exec(text)?.[1];
      if (minutes && Number(minutes) > 0) draft.minutes ??= Number(minutes);
      return;
    }
    case 'status': {
      const status = statusOf(text);
      if (status) draft.status ??= status;
      else if (takenBack.test(text)) draft.back = true;
      else if (/^\p{L}[\p{L} /-]{1,30}$/u.test(text))
        draft.unsure = [...(draft.unsure ?? []), { field: 'status', raw: text, why: 'unknown word' }];
      return;
    }
    case 'provider': {
      const name = text.replace(/^[*\s]+/, '').trim();
      if (/\p{L}/u.test(name) && !/^-+\s*\w+\s*-+$|^(?:none|select|default|n\/a|choose)\b/i.test(name)) draft.provider ??= name;
      return;
    }
    case 'patientName':
      if (/\p{L}{2}/u.test(text)) draft.patient ??= text;
      return;
    default:
      return;
  }
}

function takeTooth(text: string, draft: RowDraft): void {
  // A letter behind a number is a surface of a filling, and not a milk tooth beside a molar.
  const filled = /^D2/.test(draft.cdt ?? '') ? /^(?:tooth\s*)?#?\s*(\d{1,2})\s*[,/ ]\s*([MODBLFI])$/i.exec(text) : null;
  if (filled?.[1] && filled[2]) {
    draft.surfaces ??= filled[2].toUpperCase();
    takeTooth(filled[1], draft);
    return;
  }
  const marks = parseToothMarks(text);
  if (marks) {
    if (marks.teeth.length > 0)
      draft.toothRaw ??= text.replace(/^(?:tooth|teeth|th)\b[\s:.]*|\b(?:no|number)\b[\s:.]*|#/gi, '').trim();
    else if (marks.areas[0]) draft.area ??= marks.areas[0];
    if (marks.surfaces) draft.surfaces ??= marks.surfaces;
    return;
  }
  if (isPalmer(text)) {
    draft.toothRaw ??= text;
    draft.toothUnsure = true;
    return;
  }
  if (/\d|[A-Z]/i.test(text) && text.length < 24)
    draft.unsure = [...(draft.unsure ?? []), { field: 'tooth', raw: text, why: 'not a tooth number' }];
}

/** A date anywhere at the head of a short text, such as `12 Oct'26 - Done` or `10/12/2026 9:00 AM`. */
export function dateIn(raw: string): string | null {
  const text = oneLine(raw).slice(0, 80);
  const whole = parsePageDate(text);
  if (whole) return whole;
  const found = dateSomewhere.exec(text)?.[0];
  return found ? parsePageDate(found) : null;
}

/** A day that is told without its year, or from today on: no date to a reader who has no clock. */
export const isPartOfDate = (raw: string): boolean => partOfDate.test(oneLine(raw));

/** Words by which a description itself says that its line was taken back. */
export const saysTakenBack = (text: string): boolean => text.length < 80 && backInWords.test(text);

/** State of a procedure in a word, a letter or a phrase; null for what is not known. */
export function statusOf(raw: string): NonNullable<Procedure['status']> | null {
  const text = oneLine(raw).replace(/^status\s*:?\s*/i, '');
  return parseStatus(text) ?? more.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** The column of a heading or the field of a label, with the words of forms beside those of lists. */
export function fieldOf(label: string): ColumnKey | null {
  const text = oneLine(label).replace(/\s*[:：*]+$/, '');
  if (toothLabel.test(text)) return 'tooth';
  if (unitsLabel.test(text)) return 'quantity';
  if (providerLabel.test(text)) return 'provider';
  if (/^(?:anesthesia|sedation|total)?\s*minutes$|^anesthesia time$/i.test(text)) return 'minutes';
  const key = matchColumn(text) ?? (text.includes('/') ? matchColumn(text.split('/')[0] ?? '') : null);
  // How long an appointment is set to last says nothing of anesthesia.
  return key === 'minutes' && /dur|length/i.test(text) ? null : key;
}
