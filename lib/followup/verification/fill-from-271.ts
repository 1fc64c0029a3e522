import type { CallSheet } from './call-sheet';
import { type Insured, parse271 } from './parse-271';
import type { Verification } from './verification';

export type Filled =
  | { ok: true; call: Verification; filled: number; refused: readonly string[] }
  | { ok: false; sentence: string };

/**
 * A 271 file into the sheet: answers take empty fields and those of an earlier 271, never what a person wrote down. Refused with one sentence where it
 * is another file or about another person. `date` is the day on which it is read, for a sheet that has none.
 */
export function fillFrom271(sheet: CallSheet, call: Verification, text: string, insured: Insured, date: string): Filled {
  const parsed = parse271(text, insured);
  if (!parsed.ok) return { ok: false, sentence: parsed.error };
  const asked = new Set(sheet.questions.map(({ id }) => id));
  const taken = Object.entries(parsed.answers).filter(
    ([id]) => asked.has(id) && (!call.answers[id]?.trim() || call.filled.includes(id)),
  );
  if (taken.length === 0 && parsed.refused.length === 0) {
    return { ok: false, sentence: 'This 271 holds nothing that fits an open question of this sheet.' };
  }
  const ids = taken.map(([id]) => id);
  return {
    ok: true,
    filled: ids.length,
    refused: parsed.refused,
    call: {
      ...call,
      date: call.date || date,
      trace: parsed.trace || call.trace,
      remarks: [...parsed.remarks],
      filled: [...new Set([...call.filled, ...ids])],
      answers: { ...call.answers, ...Object.fromEntries(taken) },
    },
  };
}

/** The sheet with an answer as a person wrote it: it is no longer that of the 271. */
export const withAnswer = (call: Verification, id: string, answer: string): Verification => ({
  ...call,
  filled: call.filled.filter((one) => one !== id),
  answers: { ...call.answers, [id]: answer },
});

/** Where an answer comes from, or why there is none yet. `silent`: a 271 could say it, and the one that was read does not. `ask`: no 271 can say it. */
export type AnswerOrigin = '271' | 'said' | 'silent' | 'ask' | 'open';

export function originOf(call: Verification, question: { readonly id: string; readonly in271: boolean }): AnswerOrigin {
  if (call.filled.includes(question.id)) return '271';
  if (call.answers[question.id]?.trim()) return 'said';
  if (!question.in271) return 'ask';
  return call.trace || call.filled.length > 0 ? 'silent' : 'open';
}
