import { cleanCell } from '@/lib/cells/clean-text';
import { findCodes } from '@/lib/cells/find-codes';
import { parseDate } from '@/lib/cells/parse-date';
import { looksLikeMoney, parseMoney } from '@/lib/cells/parse-money';
import { parseStatus } from '@/lib/cells/parse-status';
import type { Row } from '@/lib/cells/procedure-rows';
import { parseToothMarks } from '@/lib/cells/tooth-marks';

type Draft = { -readonly [K in keyof Row]: Row[K] };

const listLabel =
  /^(?:(today'?s? )?(?:procedures?|proc|codes?|cdt|tx|treatment|services?)(?: (?:codes?|performed|completed|done|today|rendered))*|completed|(?:tx|treatment) plan(?:ned)?|planned)\s*[:=-]\s*/i;

/** Words of a sentence about a number, which no list has. */
const speaks =
  /\b(?:was|were|has been|have been|had|could|would|will|should|might|denie[sd]|refused|declined|attempted|discussed|if)\b|\bplan(?:ned)? D\d|D\d{4} (?:done|completed|performed)\b(?!\s*(?:[$\d#(]|$))|\bnext (?:visit|appt|appointment)\b|\?\s*$/i;

/**
 * A line of words that lists procedures → one row for each dental number: `11/02/2026 D7240 #17 Surgical removal $425.00`,
 * `- D7240:17, D9223 x2`, `Procedures: D7140 #3; D7140 #14`. Before the first number only a label, a date, a tooth, a status or a bullet may
 * stand; a sentence that happens to name a number is null.
 */
export function parseRowLine(line: string): Row[] | null {
  const text = cleanCell(line);
  if (text.length > 2000) return null;
  const label = listLabel.exec(text)?.[0] ?? '';
  const body = text.slice(label.length);
  const codes = findCodes(body);
  const [first] = codes;
  if (!first || speaks.test(body)) return null;
  const before = wordsBefore(body.slice(0, first.start));
  if (!before) return null;
  const planned = /plan/i.test(label) ? { status: 'planned' } : {};
  return codes.map(({ cdt, end }, i) => ({
    ...planned,
    ...(before.date && { date: before.date }),
    ...(i === 0 && before),
    ...wordsBehind(body.slice(end, codes[i + 1]?.start ?? body.length)),
    code: cdt,
  }));
}

/** Words before a code, if each of them is a cell of a row; null where they are words of a sentence. */
function wordsBefore(text: string): Row | null {
  const row: Draft = {};
  let rest = text.replace(/^[\s•·*▪◦‣>-]+|^\(?\d{1,2}[.)]\s+/g, '').trim();
  const named = /^((?:\d{1,2} )?[A-Za-z]{3,9}\.? \d{1,2}?,? ?'?\d{2,4}|\S+)/.exec(rest)?.[1] ?? '';
  const long = parseDate(named) ? named : '';
  if (long) {
    row.date = long;
    rest = rest.slice(long.length).trim();
  }
  for (const word of rest.split(/\s+/)) {
    const bare = word.replace(/[,;:|–-]+$/, '');
    if (bare === '' || /^(?:CDT|ADA|code|\[|\()$/i.test(bare)) continue;
    if (!row.date && parseDate(bare)) row.date = bare;
    else if (parseStatus(bare) && row.status === undefined) row.status = bare;
    else if (row.tooth === undefined && /^#?(?:\d{1,2}|[A-T])(?:-#?\d{1,2})?$|^[UL][LR]$/.test(bare) && parseToothMarks(bare))
      row.tooth = bare;
    else if (row.surfaces === undefined && row.tooth && /^[MODBLFIV]{1,5}$/.test(bare)) row.surfaces = bare;
    else return null;
  }
  return row;
}

/** Words behind a code, up to the next one: tooth, surfaces, minutes, quantity, amount, status, and what is left as description. */
function wordsBehind(text: string): Row {
  const row: Draft = {};
  let rest = text.replace(/^[\s\]):,;|–-]+/, (lead) => (lead.includes(':') ? ':' : '')).trim();
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const match = pattern.exec(rest);
    if (match) rest = `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`.trim();
    return match;
  };
  const tooth =
    take(/^:?\s*\(?(?:on |for )?(?:tooth|teeth|th)\.? ?(?:no\.? ?)?(#?\w{1,2}(?:(?:, ?| ?- ?| ?& ?)#?\d{1,2})*)\b\)?/i) ??
    take(/^:?\s*\(?(?:on )?(#s? ?\w{1,2}(?:(?:, ?| ?- ?| ?& ?)#?\d{1,2})*)\b\)?/) ??
    take(/^:\s*([A-T]S?|\d{1,2})\b/) ??
    take(
      /^((?:[1-9]|[1-7]\d|8[0-5])(?:-\d{1,2})?|[A-T]S?|[UL][LR])(?=\s+(?!units?\b|x\b|×|min|surf|view|film|image|hour|of\b|or\b)|$)/,
    ) ??
    take(/\((?:tooth |teeth )?(#\w{1,2}(?:(?:, ?|-)#?\w{1,2})*)\)/i);
  if (tooth?.[1] && parseToothMarks(tooth[1])) row.tooth = tooth[1].replace(/^#s /, '#');
  else if (tooth) rest = `${tooth[0]} ${rest}`.trim();
  const surfaces = row.tooth ? take(/^[-(:]?([MODBLFIV]{1,5})\)?(?=\s|$|,)/) : null;
  if (surfaces?.[1]) row.surfaces = surfaces[1];
  const minutes = take(/\(?\b(\d{1,3}) ?(?:min|mins|minutes)\b\.?\)?/i);
  if (minutes?.[1]) row.minutes = minutes[1];
  const quantity = take(/(?:^|\s)\(?(?:x|×) ?(\d{1,2})\b\)?/i) ?? take(/\b(?:qty|quantity):? ?(\d{1,2})\b|\b(\d{1,2}) units?\b/i);
  if (quantity) row.quantity = quantity[1] ?? quantity[2] ?? '';
  const amounts = [...rest.matchAll(/[-(]?\$ ?[\d,]+(?:\.\d{2})?\)?|(?<=\s|^)[\d,]+\.\d{2}(?=\s|$)/g)];
  const [fee] = amounts;
  if (fee && looksLikeMoney(fee[0]) && parseMoney(fee[0]) !== null) {
    row.fee = fee[0];
    rest = amounts.reduce((left, one) => left.replace(one[0], ' '), rest);
  }
  const status =
    /(?:^|[\s([-])(completed|complete|planned|proposed|existing|referred|done|TP|tx plan(?:ned)?)[)\].,;]*\s*$/i.exec(rest);
  if (status?.[1] && parseStatus(status[1])) {
    row.status = status[1];
    rest = rest.slice(0, status.index);
  }
  const description = cleanCell(rest).replace(/^[\s,;:|–-]+|[\s,;:|(–-]+$/g, '');
  if (/\p{L}{2}/u.test(description)) row.description = description;
  return row;
}
