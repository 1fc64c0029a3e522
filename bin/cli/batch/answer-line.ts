import { checkFile } from '@/lib/claim/x12/check-file';
import { parseEncounter } from '@/lib/encounter/parse-encounter';
import type { Practice } from '@/lib/encounter/practice';
import { defaultKnowledge } from '@/lib/precheck/knowledge';
import { precheck } from '@/lib/precheck/precheck';

export interface NumberedLine {
  /** 1-based line of the input. */
  readonly line: number;
  readonly text: string;
}
export interface Answer {
  /** One line of JSON, without its end. */
  readonly text: string;
  readonly outcome: 'answered' | 'in-error' | 'bad';
}

/** One line in, one line out: a PreCheck, or what is wrong with the line, never with its content. */
export function answerLine({ line, text }: NumberedLine, practice: Practice | null): Answer {
  const bad = (error: string): Answer => ({ text: JSON.stringify({ line, error }), outcome: 'bad' });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return bad('This line is not valid JSON.');
  }
  const parsed = parseEncounter(json);
  if (!parsed.ok) return bad(parsed.error);
  try {
    const answer = precheck(parsed.encounter, defaultKnowledge, practice ? { practice, checkFile } : {});
    const inError = answer.findings.some((finding) => finding.severity === 'error');
    return { text: JSON.stringify(answer), outcome: inError ? 'in-error' : 'answered' };
  } catch (error) {
    return bad(
      `This line could not be checked (${error instanceof Error ? error.constructor.name : 'fault'}): please report it.`,
    );
  }
}
