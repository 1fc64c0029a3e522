import { type Trigger, triggersIn } from '../assertion/triggers';
import type { SectionSpan } from '../text/sections';
import type { Sentence } from '../text/sentences';
import type { Token } from '../text/tokens';
import type { Match } from '../text/trie';
import type { Around } from './around';

/** Triggers of the sentence; where one runs into the mention itself ("no acute" and "acute distress") they are read anew on both sides of it. */
export function triggersAround(match: Match, { triggers, tokens, sentence }: Around): readonly Trigger[] {
  const cut = triggers.some(({ from, to }) => (from < match.from && to > match.from) || (from < match.to && to > match.to));
  return cut ? [...triggersIn(tokens, sentence.from, match.from), ...triggersIn(tokens, match.to, sentence.to)] : triggers;
}

/** Concepts whose words go on to decide about others: `bone graft declined`, `PARQ: swelling`, `options: RCT`. */
const decides: ReadonlySet<string> = new Set([
  'patient refusal',
  'consent',
  'treatment options discussed',
  'follow-up',
  'recovery from substance use',
  'medical clearance',
  'healing well',
]);

/** Triggers that are part of a mention themselves are none: `failed office attempt`, `prior authorization`. A `Plan:` header plans its first sentence. */
export function plainTriggers(
  found: Trigger[],
  own: readonly Match[],
  span: SectionSpan | undefined,
  sentence: Sentence,
  tokens: readonly Token[],
): Trigger[] {
  const kept = found.filter(
    (trigger) =>
      /^refer/.test(trigger.words) ||
      !own.some(
        (match) =>
          match.from <= trigger.from && match.to >= trigger.to && !(decides.has(match.concept.id) && trigger.kind !== 'stop'),
      ),
  );
  if (span?.section === 'plan' && span.start - span.header > 3 && (tokens[sentence.from]?.start ?? 0) >= span.start) {
    kept.unshift({ kind: 'planned', from: sentence.from, to: sentence.from, words: 'plan' });
  }
  return kept;
}
