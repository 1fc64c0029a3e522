import type { RemitAdjustment } from './parse-835';
import { reasonOf, remarkOf } from './reasons';

/** One service of a pasted explanation of benefits, or of codes that somebody typed (`code` is then ''). Amounts in cents, 0 when not said. */
export interface EobLine {
  readonly code: string;
  readonly adjustments: readonly RemitAdjustment[];
  readonly remarks: readonly string[];
}

const adjustmentCode = /\b(CO|PR|OA|PI)\s?[-–:]?\s?(\d{1,3}|[ABDPWY]\d{1,2})\b/g;
const remarkCode = /\b(?:MA\d{2,3}|M\d{1,3}|N\d{1,3})\b/g;
const serviceCode = /\b(?:[DE]\d{4}|[A-CG-L]\d{4}|\d{4}[0-9TF])\b/;
const dollars = /\$?\s?(\d{1,3}(?:,\d{3})+\.\d{2}|\d+\.\d{2})/;

/**
 * Reason and remark codes in pasted text, by the service above or beside them. A bare number counts only where nothing but codes was typed
 * ("16 N350"). Null where there is no code at all.
 */
export function parseEob(text: string): EobLine[] | null {
  const typed = parseTyped(text);
  if (typed) return [typed];
  const lines: { code: string; adjustments: RemitAdjustment[]; remarks: string[] }[] = [];
  let current: (typeof lines)[number] | null = null;
  for (const row of text.split(/\r?\n/)) {
    const found = [...row.matchAll(adjustmentCode)].filter(([, , reason = '']) => /^[A-Z]/.test(reason) || Number(reason) > 0);
    const code = serviceCode.exec(row.replace(adjustmentCode, ' ').replace(/\b\d{5}-\d{4}\b|\$\s?\S+/g, ' '))?.[0] ?? '';
    const remarks = [...row.replace(adjustmentCode, ' ').matchAll(remarkCode)].map(([word]) => word).filter(isRemark);
    // A five-digit number opens a service only where the row also has money or a code: it may be a ZIP.
    if (code && (found.length || dollars.test(row))) {
      current = { code, adjustments: [], remarks: [] };
      lines.push(current);
    }
    if (!found.length && !remarks.length) continue;
    if (!current) {
      current = { code: '', adjustments: [], remarks: [] };
      lines.push(current);
    }
    for (const [i, match] of found.entries()) {
      const rest = row.slice((match.index ?? 0) + match[0].length, found[i + 1]?.index ?? row.length);
      current.adjustments.push({ group: match[1] ?? '', reason: match[2] ?? '', amount: centsOf(dollars.exec(rest)?.[1] ?? '') });
    }
    current.remarks.push(...remarks.filter((remark) => !current?.remarks.includes(remark)));
  }
  const told = lines.filter(({ adjustments, remarks }) => adjustments.length || remarks.length);
  return told.length ? told : null;
}

/** "CO-16 M76", "16, N350" and the like: every word is a code. */
function parseTyped(text: string): EobLine | null {
  const words = text
    .toUpperCase()
    .replace(/\b(CO|PR|OA|PI)\s?[-–:]?\s?(?=\w)/g, '$1-')
    .split(/[\s,;/+]+/)
    .filter(Boolean);
  if (words.length === 0 || words.length > 20) return null;
  const adjustments: RemitAdjustment[] = [];
  const remarks: string[] = [];
  for (const word of words) {
    const [, group = '', reason = ''] = /^(?:(CO|PR|OA|PI)-)?(\d{1,3}|[ABDPWY]\d{1,2})$/.exec(word) ?? [];
    if (reason && (group || reasonOf.has(reason))) adjustments.push({ group, reason, amount: 0 });
    else if (isRemark(word)) remarks.push(word);
    else return null;
  }
  return { code: '', adjustments, remarks };
}

const isRemark = (word: string) => remarkOf.has(word) || /^(?:MA\d{2,3}|M\d{1,3}|N\d{1,3})$/.test(word);
const centsOf = (text: string) => Math.round(Number(text.replace(/,/g, '') || '0') * 100);
