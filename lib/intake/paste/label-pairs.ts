import { cleanCell } from '@/lib/cells/clean-text';
import type { ColumnKey } from '@/lib/cells/headings';
import { matchColumn } from '@/lib/cells/match-column';

export interface LabelPair {
  readonly key: ColumnKey;
  readonly value: string;
  readonly label: string;
  readonly line: number;
}

const wanted = new Set<ColumnKey>([
  'patientName',
  'lastName',
  'firstName',
  'birthDate',
  'sex',
  'chartNumber',
  'payer',
  'memberId',
  'groupNumber',
  'date',
  'provider',
]);
const somebodyElse =
  /\b(?:subscriber|guarantor|policy ?holder|insured|responsible party|guardian|emergency contact|referr\w+)\b/i;

/**
 * Labels with their values in lines of text: `Patient: Doe, Jane   DOB: 03/09/1971`, `PATIENT:Doe, Jane - 03/09/1971`. What stands under
 * the heading of a subscriber or a guarantor is another person's and is left out.
 */
export function findLabelPairs(lines: readonly string[]): LabelPair[] {
  const pairs: LabelPair[] = [];
  let other = false;
  lines.forEach((line, at) => {
    if (line.length > 400) return;
    if (line.trim() === '') other = false;
    for (const part of line.split(/\t| {2,}|\s[|·•]\s|;\s/)) {
      for (const [, label = '', value = ''] of splitPairs(part)) {
        if (somebodyElse.test(label)) other = true;
        else if (/^\s*(?:patient|pt)\b/i.test(label)) other = false;
        const key = matchColumn(label) ?? planKey(label);
        if (key && wanted.has(key) && !other && value.trim())
          pairs.push({ key, value: cleanCell(value), label: cleanCell(label), line: at });
      }
    }
    if (/^\s*[\w ]{3,30}:?\s*$/.test(line) && somebodyElse.test(line)) other = true;
  });
  return pairs;
}

/** `Patient: Doe, Jane DOB: 03/09/1971 Sex: F` holds three. A label is up to four words that begin with a capital. */
function splitPairs(part: string): RegExpMatchArray[] {
  return [
    ...part.matchAll(
      /((?:[A-Z][A-Za-z.']{0,14}|#|of|ID|No\.?)(?: (?:[A-Za-z.']{1,14}|#)){0,3})\s*:\s*(.*?)(?=,?\s+(?:[A-Z][A-Za-z.']{0,14})(?: (?:[A-Za-z.']{1,14}|#)){0,3}\s*:|$)/g,
    ),
  ];
}

/** `Medical Plan`, `Dental carrier`: who pays, with the kind said by the label. */
function planKey(label: string): ColumnKey | null {
  return /^(?:medical|dental|health|primary medical|primary dental)\s+(?:plan|carrier|payer|insurance|coverage|ins\.?)$/i.test(
    label.trim(),
  )
    ? 'payer'
    : null;
}
