import type { Evidence } from '@/lib/encounter/evidence';
import type { CriterionState } from '@/lib/encounter/precheck';
import { visitOf } from '@/lib/encounter/visit';
import { factSet } from '@/lib/notes/fact-set';
import { findFacts } from '@/lib/notes/find-facts';
import { optionsByTopic } from '../queries/options';
import { type Judged, judgeTest } from './judge-test';
import type { Ask, Leaf } from './rule';
import type { Subject } from './subject';

interface Answer {
  readonly value: string;
  readonly evidence: readonly Evidence[];
}

/** What a person answered to a question about this procedure or the visit; null for none, and where it could not be determined. */
function answerTo(ask: Ask, { chart, procedure }: Subject): Answer | null {
  const answers = chart.visit.encounter.answers ?? [];
  const ids = [`doc:${ask.id}:${procedure.id}`, `doc:${ask.id}:visit`];
  const index = answers.findIndex((one) => ids.includes(one.missing));
  const value = answers[index]?.value.trim() ?? '';
  if (value === '' || /\b(?:unable to|cannot|can't|undetermined|unknown|not sure|unclear)\b/i.test(value)) return null;
  return { value, evidence: [{ field: `answers[${index}].value` }] };
}

/** The answer to a rule's own question where it decides by itself: a ticked option, yes or no. Any other words are read as words. */
export function decidedByAnswer(ask: Ask, subject: Subject): Judged | null {
  const answer = answerTo(ask, subject);
  if (!answer) return null;
  const said = answer.value.toLowerCase();
  const ticked = optionsByTopic[ask.id]?.find((option) => option.label.toLowerCase() === said);
  const state: CriterionState | '' = ticked
    ? ticked.says
    : /^yes\b/.test(said)
      ? 'met'
      : /^(?:no|none)\b/.test(said)
        ? 'not-met'
        : '';
  return state === '' ? null : { state, evidence: answer.evidence };
}

/** The words of an answer judged as the words of a note would be; null where they say nothing to the test. */
export function judgeAnswerWords(leaf: Leaf, ask: Ask, subject: Subject): Judged | null {
  const answer = answerTo(ask, subject);
  if (!answer) return null;
  const notes = [{ id: 'answer', date: subject.chart.visit.dateOfService, text: answer.value }];
  const encounter = { ...subject.chart.visit.encounter, notes, answers: [] };
  const judged = judgeTest(leaf, {
    ...subject,
    diagnoses: [],
    chart: { visit: visitOf(encounter), facts: factSet(findFacts(notes)) },
  });
  return judged.state === 'missing' || judged.state === 'not-applicable'
    ? null
    : { state: judged.state, evidence: answer.evidence };
}
