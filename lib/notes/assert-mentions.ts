import type { Assertion } from '@/lib/encounter/fact';
import { assertMention } from './assertion/assert-mention';
import { triggersIn } from './assertion/triggers';
import { allConcepts, isA } from './lexicon/hierarchy';
import { sectionsOf } from './text/sections';
import { sentencesOf } from './text/sentences';
import { tokensOf } from './text/tokens';
import { matchesOf, trieOf } from './text/trie';

const trie = trieOf(allConcepts);

/**
 * What a text says of given mentions, whatever they are. `start` and `end` are UTF-16 offsets; a mention that the lexicon knows is read with its kind, any
 * other as if it could be anything.
 */
export function assertMentions(text: string, mentions: readonly { start: number; end: number }[]): Assertion[] {
  const tokens = tokensOf(text);
  const sections = sectionsOf(text);
  const sentences = sentencesOf(text, tokens, new Set(sections.slice(1).map(({ header }) => header)));
  const matches = matchesOf(trie, text, tokens, false);
  return mentions.map(({ start, end }) => {
    const from = tokens.findIndex((token) => token.end > start);
    if (from < 0) return 'present';
    let to = from + 1;
    while (to < tokens.length && (tokens[to]?.start ?? 0) < end) to++;
    const sentence = sentences.find((one) => one.from <= from && from < one.to) ?? { from: 0, to: tokens.length };
    const section = sections.findLast((one) => one.header <= start)?.section ?? '';
    const match = matches.find((one) => one.from < to && one.to > from);
    const others = matches.filter((one) => (one.to <= from || one.from >= to) && !isA(one.concept.id, 'anatomical site'));
    // `non` grown together with the mention, which begins behind it.
    if (/^non-?$/i.test(text.slice(tokens[from]?.start ?? start, start))) return 'absent';
    const triggers = [...triggersIn(tokens, sentence.from, from), ...triggersIn(tokens, to, sentence.to)];
    return assertMention(
      {
        text,
        tokens,
        first: sentence.from,
        last: Math.max(sentence.to, to),
        from,
        to,
        section,
        triggers,
        isMention: (token) => others.some((one) => token >= one.from && token < one.to),
      },
      { kind: match?.concept.kind ?? '', chronic: match?.concept.chronic === true, polarity: match?.concept.polarity === true },
    ).assertion;
  });
}
