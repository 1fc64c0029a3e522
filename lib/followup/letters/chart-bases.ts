import type { Encounter } from '@/lib/encounter/encounter';
import { type Evidence, isQuote } from '@/lib/encounter/evidence';
import { type Basis, fieldWords, problemWords } from './statement';

/** The whole sentence of the note around a span, with its place. A number's point ends none. */
export function sentenceAround(text: string, start: number, end: number): { start: number; end: number } {
  let from = 0;
  for (const match of text.slice(0, start).matchAll(/[.!?;]\s+|\n+/g)) from = (match.index ?? 0) + match[0].length;
  const after = /[.!?](?=\s|$)|\n|;(?=\s)/.exec(text.slice(end));
  const to = after ? end + after.index + (after[0] === '\n' || after[0] === ';' ? 0 : 1) : text.length;
  const raw = text.slice(from, to);
  return { start: from + (raw.length - raw.trimStart().length), end: from + raw.trimEnd().length };
}

/** A span of a note as a basis, by its whole sentence; null when the note is not there. */
export function noteBasis(encounter: Encounter, note: string, start: number, end: number): Basis | null {
  const found = encounter.notes.find(({ id }) => id === note);
  if (!found) return null;
  const span = sentenceAround(found.text, start, end);
  const words = found.text.slice(span.start, span.end);
  return words.trim() === ''
    ? null
    : { kind: 'note', note, ...span, words, date: found.date || encounter.dateOfService || '', author: found.author ?? '' };
}

/** A field of the encounter as a basis; null when it is empty. */
export function fieldBasis(encounter: Encounter, path: string): Basis | null {
  const words = fieldWords(encounter, path);
  return words ? { kind: 'field', path, words, date: encounter.dateOfService ?? '' } : null;
}

/** Evidence of the pre-check as bases. Evidence that the chart no longer shows gives none. */
export function evidenceBases(encounter: Encounter, evidence: readonly Evidence[]): Basis[] {
  const bases = evidence.map((one): Basis | null => {
    if (isQuote(one)) return noteBasis(encounter, one.note, one.start, one.end);
    if ('field' in one) return fieldBasis(encounter, one.field);
    const problem = encounter.problems?.[one.problem];
    return problem
      ? { kind: 'problem', problem: one.problem, words: problemWords(problem), date: encounter.dateOfService ?? '' }
      : null;
  });
  const seen = new Set<string>();
  return bases.filter((basis): basis is Basis => {
    if (!basis) return false;
    const key = JSON.stringify(basis);
    return !seen.has(key) && !!seen.add(key);
  });
}
