import type { Procedure } from '@/lib/encounter/encounter';
import type { Reading } from '@/lib/encounter/reading';
import { cleanCell } from './clean-text';
import { findCodes } from './find-codes';
import type { ColumnKey } from './headings';
import { otherCode, parseCodeCell } from './parse-code';
import { type DateOrder, dateOrderOf, parseDate } from './parse-date';
import { parseMoney } from './parse-money';
import { parseStatus } from './parse-status';
import { isPalmer, parseToothMarks, type ToothMarks } from './tooth-marks';
import { type ToothSystem, toothSystemOf, universalTooth } from './tooth-system';

/** One row by the meaning of its columns; the text is as written. */
export type Row = Readonly<Partial<Record<ColumnKey, string>>>;

export interface RowsRead {
  /** Rows that are procedures, in order, `p1…`; one without a dental number stays without one. */
  readonly procedures: Procedure[];
  /** For each procedure the row it came from. */
  readonly from: number[];
  readonly unreadable: Reading['unreadable'];
  readonly problems: { system: string; code: string }[];
  readonly toothSystem: ToothSystem;
  readonly dateOrder: DateOrder | null;
  /** Rows that are payments, adjustments, balances: left out, and counted. */
  readonly moneyOnly: number;
}

const notAService =
  /^(?:(?:ins(?:urance)?|patient|pt|cash|check|cheque|credit(?: card)?|visa|mastercard|amex|eft|ach|third party|secondary|primary)[\s.-]*)*(?:payment|pmt|paymnt|pay|adjustment|adj|write[- ]?off|refund|discount|finance charge|late (?:fee|charge)|balance(?: forward)?|transfer|courtesy|deductible|copay(?:ment)?|statement|claim (?:sent|created|received|closed)|sub ?total|grand total|totals?|interest|deposit|rebate|collection)\b/i;

/** Rows → procedures. `says`: the numbering that the source itself names; `marks`: teeth named elsewhere in it, as further evidence. */
export function procedureRows(
  rows: readonly Row[],
  { says = 'unknown', marks = [] }: { says?: ToothSystem; marks?: readonly ToothMarks[] } = {},
): RowsRead {
  const dateOrder = dateOrderOf(rows.flatMap(({ date, birthDate }) => [date ?? '', birthDate ?? '']));
  const places = rows.map(placeOf);
  const toothSystem = toothSystemOf([...places.flatMap((place) => place.marks ?? []), ...marks], says);
  const procedures: Procedure[] = [];
  const from: number[] = [];
  const unreadable: Reading['unreadable'] = [];
  const problems: RowsRead['problems'] = [];
  let moneyOnly = 0;
  let lastDate = '';
  rows.forEach((row, at) => {
    const found = codeOf(row);
    const words = cleanCell(row.description ?? found.rest);
    const foreign = otherCode(row.code ?? '');
    for (const code of (row.diagnosis ?? '').split(/[\s,;|]+/)) {
      if (otherCode(code) === 'ICD-10-CM') problems.push({ system: 'ICD-10-CM', code: cleanCell(code).toUpperCase() });
    }
    if (foreign === 'ICD-10-CM') {
      problems.push({ system: 'ICD-10-CM', code: cleanCell(row.code ?? '').toUpperCase() });
      return;
    }
    if (
      !found.cdt &&
      (notAService.test(words) || notAService.test(cleanCell(row.type ?? '')) || notAService.test(row.code ?? ''))
    ) {
      moneyOnly++;
      return;
    }
    // Without a number a row is a procedure only if something besides its words says so.
    if (!found.cdt && !(words && (row.code || row.tooth || row.surfaces || row.status || row.fee || row.unitFee))) return;
    const path = `procedures[${procedures.length}]`;
    const procedure: Procedure = { id: `p${procedures.length + 1}` };
    const unread = (field: string, raw: string, why: string) =>
      unreadable.push({ path: `${path}.${field}`, raw: cleanCell(raw).slice(0, 80), why });
    if (found.cdt) procedure.cdt = found.cdt;
    else if (row.code?.trim()) unread('cdt', row.code, foreign ? 'a medical code, no dental one' : found.why);
    if (words) procedure.description = words;
    placeTooth(procedure, places[at] ?? { marks: null, raw: '' }, toothSystem, unread);
    const surfaces =
      cleanCell(row.surfaces ?? '')
        .toUpperCase()
        .replace(/[\s,():/-]/g, '') ||
      (places[at]?.marks?.surfaces ?? '');
    if (/^[MODBLFIV]{1,7}5?$/.test(surfaces)) procedure.surfaces = surfaces;
    else if (surfaces) unread('surfaces', row.surfaces ?? '', 'no surface letters');
    const planned = parseStatus(row.status ?? '') === 'planned';
    // A date stands once for the rows of its day; a plan has none.
    const date = row.date?.trim() ? (dateOrder ? parseDate(row.date, dateOrder) : null) : planned ? '' : lastDate;
    if (date) {
      procedure.date = date;
      lastDate = date;
    } else if (row.date?.trim()) unread('date', row.date, dateOrder ? 'no date' : 'day and month cannot be told apart');
    readNumbers(procedure, row, unread);
    const status = parseStatus(row.status ?? '');
    if (status) procedure.status = status;
    else if (row.status?.trim()) unread('status', row.status, 'unknown word');
    if (row.provider?.trim()) procedure.provider = cleanCell(row.provider);
    procedures.push(procedure);
    from.push(at);
  });
  return { procedures, from, unreadable, problems, toothSystem, dateOrder, moneyOnly };
}

type Unread = (field: string, raw: string, why: string) => void;

function codeOf(row: Row): { cdt: string; rest: string; why: string } {
  const cell = row.code?.trim() ? parseCodeCell(row.code) : null;
  if (cell) return { ...cell, why: '' };
  const named = findCodes(row.description ?? '');
  const [only] = named;
  if (!row.code?.trim() && only && named.length === 1) return { cdt: only.cdt, rest: '', why: '' };
  return { cdt: '', rest: '', why: findCodes(row.code ?? '').length > 1 ? 'several codes in one cell' : 'no dental code' };
}

type Place = { marks: ToothMarks | null; raw: string };

/** Where the row works, from its tooth cell, its area cell, and what its code cell carries behind a colon. */
function placeOf(row: Row): Place {
  const behindCode = parseCodeCell(row.code ?? '')?.rest ?? '';
  const raw = row.tooth?.trim() ? row.tooth : /^#?\w{1,2}$/.test(behindCode) ? behindCode : '';
  const tooth = parseToothMarks(raw);
  const area = parseToothMarks(row.area ?? '');
  const written = /^(?:10|20|30|40)$/.test(cleanCell(row.area ?? '')) ? [cleanCell(row.area ?? '')] : (area?.areas ?? []);
  if (!tooth) return { marks: null, raw };
  return { marks: { ...tooth, areas: [...tooth.areas, ...written], words: row.description ?? '' }, raw };
}

function placeTooth(procedure: Procedure, { marks, raw }: Place, system: ToothSystem, unread: Unread): void {
  const written = cleanCell(raw);
  if (!marks) {
    if (!written) return;
    procedure.toothRaw = written;
    unread('tooth', raw, isPalmer(raw) ? 'ambiguous' : 'no tooth and no area');
    return;
  }
  const [area] = marks.areas;
  if (area) procedure.area = area;
  if (marks.teeth.length === 0) return;
  const teeth = marks.teeth.map((mark) => universalTooth(mark, system));
  if (teeth.every((tooth) => tooth !== null)) procedure.tooth = teeth.join(',');
  else unread('tooth', raw, system === 'unknown' ? 'ambiguous' : 'no tooth of this numbering');
  if (written !== procedure.tooth) procedure.toothRaw = written;
}

function readNumbers(procedure: Procedure, row: Row, unread: Unread): void {
  const feeCell = row.fee?.trim() ? row.fee : (row.unitFee ?? '');
  const times = /^(\d{1,2})\s*[x×]\s*(.+)$/i.exec(cleanCell(feeCell));
  const fee = parseMoney(times?.[2] ?? feeCell);
  if (fee !== null) {
    procedure.fee = fee;
    if (!row.fee?.trim() || times) procedure.feeBasis = 'unit';
  } else if (feeCell.trim()) unread('fee', feeCell, 'no amount');
  const quantity = /^[x×]?\s*(\d{1,3})(?:\.0+)?\s*[x×]?$/i.exec(cleanCell(row.quantity ?? times?.[1] ?? ''));
  if (quantity) procedure.quantity = Number(quantity[1]);
  else if (row.quantity?.trim()) unread('quantity', row.quantity, 'no number');
  const minutes = /^(?:(\d{1,2}) ?h(?:r|our)?s? ?)?(\d{1,3}) ?(?:m|min|mins|minutes)?\.?$/i.exec(cleanCell(row.minutes ?? ''));
  const clock = /^(\d{1,2}):(\d{2})$/.exec(cleanCell(row.minutes ?? ''));
  if (minutes) procedure.minutes = Number(minutes[1] ?? 0) * 60 + Number(minutes[2]);
  else if (clock) procedure.minutes = Number(clock[1]) * 60 + Number(clock[2]);
  else if (row.minutes?.trim()) unread('minutes', row.minutes, 'no minutes');
}
