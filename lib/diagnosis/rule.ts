import type { Source } from '@/lib/encounter/source';

/** What kind of code a rule gives: it decides what yields to what, and the order on the claim. */
export type Role = 'disease' | 'injury' | 'lesion' | 'symptom' | 'systemic' | 'status' | 'cause' | 'place' | 'activity';

/** Circumstances of a visit that make a general condition worth coding. */
export type Circumstance =
  | 'anesthesia'
  | 'linked'
  | 'infection'
  | 'surgery'
  | 'necrosis'
  | 'sleep'
  | 'mucosa'
  | 'cancer'
  | 'joint'
  | 'trauma'
  | 'periodontal'
  | 'growth'
  | 'counseling'
  | 'pain'
  | 'wear'
  | 'glucose'
  | 'vaccine';

/** One way out of a rule: all conditions must hold. `weak`: the title says "unspecified" where the note could say more. */
export interface Outcome {
  readonly conditions: readonly string[];
  readonly codes: readonly string[];
  readonly weak: boolean;
}

/** Concept → codes. The first outcome whose conditions hold counts. `only`: coded in these circumstances alone; empty = always. */
export interface DiagnosisRule {
  readonly concept: string;
  readonly role: Role;
  readonly only: readonly Circumstance[];
  readonly outcomes: readonly Outcome[];
  readonly source: Source;
}

/** A sentence as a note would hold it, and what must (`codes`) and must not (`not`) come of it. `cdt` names the line it belongs to. */
export interface RuleCase {
  readonly note: string;
  readonly cdt: string;
  readonly tooth?: string;
  readonly codes: readonly string[];
  readonly not?: readonly string[];
}

/** The official code set: free of copyright, read in its FY2027 form. */
export const tabular = (locator: string): Source => ({
  title: 'ICD-10-CM FY2027 Tabular List of Diseases and Injuries',
  locator,
  url: 'https://www.cdc.gov/nchs/icd/icd-10-cm/files.html',
  date: '2026-10-01',
  confidence: 'secondary',
});

/**
 * Rules of one domain from a compact table, a line each:
 *
 *     concept !role @circumstance : condition & condition = CODE, CODE | condition = CODE | ?CODE
 *
 * `?` marks an unspecified code that another statement about the same thing outdoes, and that a question goes with. In a code, `#` is
 * replaced by 1 right, 2 left, 3 both, 9 unsaid; `%` by 1 right, 2 left, 0 unsaid and `*` by 1 right, 2 left, 9 unsaid (both sides: two codes); `~` by the 7th character.
 * Conditions: acute, chronic, recurrent, mild, moderate, severe, left, right, bilateral, upper, lower, primary, child, adult, trauma, historical,
 * over (a tumor whose treatment is told as ended), planned (the same thing is said planned),
 * `+concept` (said present), `-concept` (not said present), `{words}` (a pattern that the clause holds), `[words]` (that the note holds).
 */
export function rulesOf(role: Role, source: Source, table: string): DiagnosisRule[] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const at = line.indexOf(' : ');
      const head = line.slice(0, at);
      const own = /!(\w+)/.exec(head)?.[1] as Role | undefined;
      return {
        concept: head
          .replace(/[!@]\w+/g, '')
          .replace(/\s+/g, ' ')
          .trim(),
        role: own ?? role,
        only: [...head.matchAll(/@(\w+)/g)].map((match) => match[1] as Circumstance),
        outcomes: splitOutside(line.slice(at + 3), '|').map(parseOutcome),
        source,
      };
    });
}

function parseOutcome(text: string): Outcome {
  const parts = splitOutside(text, '=');
  const codes = (parts.at(-1) ?? '').trim();
  return {
    conditions: parts.length > 1 ? splitOutside(parts[0] ?? '', '&').map((part) => part.trim()) : [],
    codes: codes
      .replace('?', '')
      .split(',')
      .map((code) => code.trim())
      .filter((code) => code && code !== 'none'),
    weak: codes.startsWith('?'),
  };
}

/** Splits at a sign that stands outside `{…}` and `[…]`. */
function splitOutside(text: string, sign: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < text.length; index++) {
    const letter = text[index];
    if (letter === '{' || letter === '[') depth++;
    else if (letter === '}' || letter === ']') depth--;
    else if (letter === sign && depth === 0) {
      parts.push(text.slice(start, index));
      start = index + 1;
    }
  }
  return [...parts, text.slice(start)].map((part) => part.trim());
}
