import type { Note } from '@/lib/encounter/encounter';
import type { Fact } from '@/lib/encounter/fact';
import { triggersIn } from './assertion/triggers';
import { datesIn } from './attributes/dates';
import { relationIn } from './attributes/relation';
import { type ToothGroup, toothGroupsIn } from './attributes/teeth';
import type { Draft } from './facts/around';
import { factOf } from './facts/fact-of';
import { withPlaces } from './facts/fractures-of';
import { readFacts } from './facts/sizes-and-times';
import { plainTriggers } from './facts/triggers-of';
import { allConcepts, isA } from './lexicon/hierarchy';
import { type SectionSpan, sectionsOf } from './text/sections';
import { sentencesOf } from './text/sentences';
import { type Token, tokensOf } from './text/tokens';
import { type Match, matchesOf, trieOf } from './text/trie';

const trie = trieOf(allConcepts);

/** Everything that notes say, in their order, each with its words. Ids are `f1…` over all notes. Pure; linear in the length of the text. */
export function findFacts(notes: readonly Note[]): Fact[] {
  const facts = notes.flatMap((note) => factsOfNote(note));
  return facts.map((fact, i) => ({ ...fact, id: `f${i + 1}` }));
}

function factsOfNote(note: Note): Draft[] {
  const { text } = note;
  const tokens = tokensOf(text);
  const sections = sectionsOf(text);
  const shouting = isShouting(text);
  const matches = matchesOf(trie, text, tokens, shouting);
  const breaks = new Set(sections.slice(1).flatMap(({ header, start }) => [header, firstTokenFrom(tokens, start)]));
  const sentences = sentencesOf(text, tokens, breaks);
  const dates = datesIn(text);
  const facts: Draft[] = [];
  let m = 0;
  let lastTeeth: ToothGroup | null = null;
  let sectionIndex = 0;
  for (const sentence of sentences) {
    const start = tokens[sentence.from]?.start ?? 0;
    const end = tokens[sentence.to - 1]?.end ?? start;
    while (sections[sectionIndex + 1] && (sections[sectionIndex + 1]?.header ?? 0) <= start) sectionIndex++;
    const span = sections[sectionIndex];
    const groups = toothGroupsIn(text, tokens, sentence.from, sentence.to);
    const told: Match[] = [];
    while (m < matches.length && (matches[m]?.from ?? 0) < sentence.to) {
      const match = matches[m++];
      if (match && match.to <= sentence.to && !isHeaderWord(match, span)) told.push(match);
    }
    const own = withPlaces(told, text, tokens, sentence.from, sentence.to);
    if (own.length === 0) {
      lastTeeth = groups.at(-1) ?? lastTeeth;
      continue;
    }
    const triggers = plainTriggers(triggersIn(tokens, sentence.from, sentence.to), own, span, sentence, tokens);
    const mentioned = new Set(
      own.filter((match) => !isA(match.concept.id, 'anatomical site')).flatMap((match) => range(match.from, match.to)),
    );
    let said: Fact['relation'] | null = null;
    const relation = () => {
      said ??= relationIn(withoutOthers(text, start, end, own));
      return said;
    };
    const date = dates.find((one) => one.start >= start && one.end <= end)?.iso ?? '';
    for (const match of own) {
      const fact = factOf(match, {
        note,
        text,
        tokens,
        sentence,
        section: span?.section ?? '',
        triggers,
        mentioned,
        groups,
        earlierTeeth: lastTeeth,
        relation,
        date,
      });
      if (fact) facts.push(fact);
    }
    lastTeeth = groups.at(-1) ?? lastTeeth;
  }
  facts.push(...readFacts(note));
  return facts.sort((a, b) => a.start - b.start || a.end - b.end);
}

const isHeaderWord = (match: Match, span: SectionSpan | undefined) =>
  span !== undefined && match.start >= span.header && match.end <= span.start && span.start > span.header;
const firstTokenFrom = (tokens: readonly Token[], offset: number): number => {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return tokens[low]?.start ?? -1;
};
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);

/** Whether a note is written in capitals, so that capitals tell nothing. */
function isShouting(text: string): boolean {
  const small = text.replace(/[^a-z]/g, '').length;
  const large = text.replace(/[^A-Z]/g, '').length;
  return large > 40 && large > small * 3;
}

/** The words of a sentence without its diagnoses, so that a "failed root canal" does not fail what stands beside it. */
function withoutOthers(text: string, start: number, end: number, own: readonly Match[]): string {
  let words = '';
  let at = start;
  for (const match of own) {
    if (match.concept.kind !== 'diagnosis' && match.concept.kind !== 'behaviour') continue;
    words += text.slice(at, Math.max(at, match.start));
    at = Math.max(at, match.end);
  }
  return words + text.slice(at, end);
}
