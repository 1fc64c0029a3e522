import type { KeyboardEvent } from 'react';
import type { CallQuestion } from '@/lib/followup/verification/call-sheet';
import { type AnswerOrigin, originOf } from '@/lib/followup/verification/fill-from-271';
import type { Verification } from '@/lib/followup/verification/verification';
import { type MessageKey, useText } from '../../ui/locale';
import { TextField } from '../../ui/TextField';

const words: Readonly<Record<AnswerOrigin, MessageKey | null>> = {
  '271': 'call_from_271',
  said: null,
  silent: 'call_271_silent',
  ask: 'call_ask_only',
  open: null,
};

type Props = { question: CallQuestion; call: Verification; onAnswer: (answer: string) => void };

/** One question with room for its answer, and whether a 271 gave it or could not. Enter goes on to the next. */
export function QuestionRow({ question, call, onAnswer }: Props) {
  const t = useText();
  const origin = words[originOf(call, question)];
  return (
    <TextField
      label={question.ask}
      hint={origin ? t(origin) : undefined}
      value={call.answers[question.id] ?? ''}
      onChange={onAnswer}
      onKeyDown={goOn}
      data-question
    />
  );
}

function goOn(event: KeyboardEvent<HTMLInputElement>) {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  const all = [...(event.currentTarget.closest('.call-sheet')?.querySelectorAll<HTMLInputElement>('input[data-question]') ?? [])];
  all[all.indexOf(event.currentTarget) + (event.shiftKey ? -1 : 1)]?.focus();
}
