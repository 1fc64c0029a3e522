import type { Encounter } from '@/lib/encounter/encounter';
import type { Source } from '@/lib/encounter/source';

/** What a sentence rests on. `words` is what is there to be read, so that a reader of the ledger can compare. */
export type Basis =
  | {
      readonly kind: 'note';
      readonly note: string;
      readonly start: number;
      readonly end: number;
      readonly words: string;
      readonly date: string;
      readonly author: string;
    }
  | { readonly kind: 'field'; readonly path: string; readonly words: string; readonly date: string }
  | { readonly kind: 'problem'; readonly problem: number; readonly words: string; readonly date: string }
  | { readonly kind: 'policy'; readonly source: Source; readonly words: string }
  | { readonly kind: 'denial'; readonly claim: string; readonly words: string; readonly date: string };

/** At least one: a sentence without a basis does not compile. */
export type Bases = readonly [Basis, ...Basis[]];

export const sections = [
  'request',
  'denial',
  'diagnosis',
  'history',
  'findings',
  'treatment',
  'service',
  'criteria',
  'closing',
] as const;
export type Section = (typeof sections)[number];

export interface Statement {
  readonly id: string;
  readonly section: Section;
  readonly text: string;
  readonly bases: Bases;
}

/** The sources of a sentence, or null where there is none to build a sentence on. */
export function basesOf(list: readonly Basis[]): Bases | null {
  const [first, ...rest] = list;
  return first ? [first, ...rest] : null;
}

/** Whether a basis still holds in the chart: the note's words stand where they stood, the field has the value, the source has a date. */
export function basisHolds(basis: Basis, encounter: Encounter): boolean {
  switch (basis.kind) {
    case 'note': {
      const note = encounter.notes.find(({ id }) => id === basis.note);
      return basis.words.trim() !== '' && note?.text.slice(basis.start, basis.end) === basis.words;
    }
    case 'field':
      return basis.words !== '' && fieldWords(encounter, basis.path) === basis.words;
    case 'problem': {
      const problem = encounter.problems?.[basis.problem];
      return problem !== undefined && problemWords(problem) === basis.words;
    }
    case 'policy':
      return basis.source.confidence !== 'practice' && /^\d{4}/.test(basis.source.date) && basis.source.title !== '';
    case 'denial':
      return basis.words !== '' && /^\d{4}-\d{2}-\d{2}$/.test(basis.date);
  }
}

export const problemWords = ({ code, label }: { code: string; label?: string | undefined }) =>
  [code, label].filter(Boolean).join(' ');

/** Value of a path such as `procedures[0].cdt` as text; '' where there is none. */
export function fieldWords(encounter: Encounter, path: string): string {
  let value: unknown = encounter;
  for (const key of path.split(/[.[\]]+/).filter(Boolean)) value = (value as Record<string, unknown> | undefined)?.[key];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Only the sentences all of whose bases hold today, as far as the chart still says what it said. */
export const standing = (statements: readonly Statement[], encounter: Encounter): Statement[] =>
  statements.filter(({ text, bases }) => text.trim() !== '' && bases.every((basis) => basisHolds(basis, encounter)));

/** Words of payment and of odds, which rest on no chart. */
export const offTopic =
  /\b(?:pa(?:y|id|ys|ying|yment\w*)|reimburs\w*|revenue|profit\w*|likely|probab\w*|chances?|guarantee\w*)\b/g;

export type Edited = { ok: true; statement: Statement } | { ok: false; sentence: string };

/** A kept sentence under its wording of now: it may not stand where the chart no longer says what it rests on. */
export const reread = (statement: Statement, text: string, encounter: Encounter): Edited =>
  statement.bases.every((basis) => basisHolds(basis, encounter))
    ? reword(statement, text)
    : { ok: false, sentence: 'The chart no longer says what this sentence rests on: leave it out, or begin the letter anew.' };

/**
 * The dentist's own wording of a sentence. A number or a quotation that none of its bases shows would be a fact without a source, and is
 * refused; so are odds and payment, which no chart shows, where it does not answer a denial.
 */
export function reword(statement: Statement, text: string): Edited {
  if (text.trim() === '')
    return { ok: false, sentence: 'The sentence is empty: delete it, or say something that its source shows.' };
  const shown = [statement.text, ...statement.bases.map(({ words }) => words)].join(' ');
  const flat = (words: string) => words.replace(/\s+/g, ' ').trim();
  const unquoted = [...text.matchAll(/“([^”]*)”|"([^"]*)"/g)].some(
    ([, curly = '', straight = '']) => !flat(shown).includes(flat(curly || straight)),
  );
  if (unquoted)
    return { ok: false, sentence: 'What stands in quotation marks is not in the source of this sentence: quote its own words.' };
  const said = (words: string): string[] =>
    words
      .replace(/“[^”]*”|"[^"]*"/g, '')
      .toLowerCase()
      .match(offTopic) ?? [];
  const answers = statement.bases.some(({ kind }) => kind === 'denial');
  if (!answers && said(text).some((word) => !said(statement.text).includes(word)))
    return { ok: false, sentence: 'A letter speaks of the patient, not of payment or of odds.' };
  const numbers = new Set(shown.match(/\d+(?:\.\d+)?/g) ?? []);
  const loose = (text.match(/\d+(?:\.\d+)?/g) ?? []).find((number) => !numbers.has(number));
  if (loose)
    return {
      ok: false,
      sentence: `The number ${loose} does not stand in the source of this sentence: choose the words of the chart that show it.`,
    };
  return { ok: true, statement: { ...statement, text: text.trim() } };
}
