import type { Procedure } from '@/lib/encounter/encounter';
import type { LabelPair } from './label-pairs';
import type { Segment } from './page-text';
import { dateIn } from './row-parts';
import { certain, notThisVisit } from './words/patient-words';

/** The day of the visit: of the rows where they agree, of the heading of an encounter, or of a field that names it. */
export function visitDate(
  segments: readonly Segment[],
  pairs: readonly LabelPair[],
  procedures: readonly Procedure[],
  isDialog: boolean,
): { date?: string; unsure?: string } {
  const days = [...new Set(procedures.flatMap(({ date }) => (date ? [date] : [])))];
  if (days.length === 1 && procedures.every(({ date }) => date)) return { date: days[0] ?? '' };
  if (days.length > 1) return {};
  const labelled = pairs.filter(({ label }) => certain.test(label)).flatMap(({ value }) => dateIn(value) ?? []);
  const headed = segments
    .filter(({ text }) => text.length < 80 && /\b(?:encounter|visit|date of service)\b/i.test(text) && !notThisVisit.test(text))
    .flatMap(({ text }) => dateIn(text) ?? []);
  const named = [...new Set([...labelled, ...headed])];
  if (named.length === 1) return { date: named[0] ?? '' };
  if (named.length > 1) return {};
  const plain = pairs.filter(({ label }) => /^date$/i.test(label));
  const values = [...new Set(plain.flatMap(({ value }) => dateIn(value) ?? []))];
  const raw = plain[0]?.value ?? '';
  if (values.length !== 1 || procedures.length === 0 || !isDialog) return {};
  // Outside the United States 10/11 may be the tenth of November.
  const foreign = segments.some(({ text }) => /^[₱€£₹]\s?\d/.test(text));
  const numbers = /^(\d{1,2})[/.-](\d{1,2})[/.-]/.exec(raw);
  if (foreign && numbers && Number(numbers[1]) <= 12 && Number(numbers[2]) <= 12 && numbers[1] !== numbers[2])
    return { unsure: raw };
  return { date: values[0] ?? '' };
}
