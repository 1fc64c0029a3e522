import { describe, expect, it } from 'vitest';
import type { Assertion } from '@/lib/encounter/fact';
import { assertMentions } from '@/lib/notes/assert-mentions';
import { findFacts } from '@/lib/notes/find-facts';
import { isA } from '@/lib/notes/lexicon/hierarchy';
import { type OwnMention, readOwnLines } from './own-lines';

const mentions = readOwnLines();
const name = ({ file, line, text, start, end, expected }: OwnMention, got: string) =>
  `${file}:${line} ${text.slice(start, end)}: ${expected.join('/')} read as ${got}`;
/** What is not now is planned or depends on something: which of the two, a note often leaves open. */
const isRight = (expected: readonly string[], got: Assertion) =>
  expected.includes(got) ||
  ((got === 'planned' || got === 'conditional') && expected.some((one) => one === 'planned' || one === 'conditional'));

describe('own lines of shorthand', () => {
  it('are many', () => {
    expect(mentions.length).toBeGreaterThan(600);
  });

  it('are asserted right as given mentions', () => {
    const wrong = mentions.flatMap((mention) => {
      const [got = 'present'] = assertMentions(mention.text, [mention]);
      return isRight(mention.expected, got) ? [] : [name(mention, got)];
    });
    expect(wrong).toEqual([]);
  });

  it('are asserted right as facts, where the lexicon knows the words', () => {
    const wrong = mentions.flatMap((mention) => {
      const fact = findFacts([{ id: 'n1', text: mention.text }]).find(
        (one) => one.start < mention.end && one.end > mention.start && !isA(one.concept, 'anatomical site'),
      );
      return !fact || isRight(mention.expected, fact.assertion) ? [] : [name(mention, `${fact.assertion} ${fact.concept}`)];
    });
    expect(wrong).toEqual([]);
  });
});
