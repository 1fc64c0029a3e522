import type { Fact } from '@/lib/encounter/fact';
import { assertMeasure } from '../assertion/assert-measure';
import { assertMention } from '../assertion/assert-mention';
import type { Place } from '../assertion/place';
import { doseBehind, durationBehind } from '../attributes/duration-and-dose';
import { isMeasured, measureAt, needsValue } from '../attributes/measures';
import { areasNear, qualifiersNear, sideNear } from '../attributes/site';
import { isA } from '../lexicon/hierarchy';
import type { Match } from '../text/trie';
import type { Around, Draft } from './around';
import { isMistaken } from './is-mistaken';
import { sideFromTeeth, teethOf } from './teeth-of';
import { triggersAround } from './triggers-of';

/** One mention as a fact: its assertion and its attributes; null where the words mean something else, or a measure has no number. */
export function factOf(match: Match, around: Around): Draft | null {
  const { text, tokens, sentence, note, section } = around;
  const { concept } = match;
  const measure = isMeasured(concept.id) ? measureAt(concept.id, tokens, match.from, match.to, sentence.to) : null;
  if (!measure && concept.kind === 'measurement' && (needsValue(concept.id) || !isMeasured(concept.id))) return null;
  if (isMistaken(match, around)) return null;
  const place: Place = {
    text,
    tokens,
    first: sentence.from,
    last: sentence.to,
    from: match.from,
    to: match.to,
    section,
    triggers: triggersAround(match, around),
    isMention: (token) => around.mentioned.has(token) && (token < match.from || token >= match.to),
  };
  const asserted: ReturnType<typeof assertMention> = isA(concept.id, 'anatomical site')
    ? { assertion: 'present', by: null }
    : match.negatedInside
      ? { assertion: 'absent' as const, by: { from: match.from, to: match.to, rule: 'non' } }
      : measure && concept.kind === 'measurement'
        ? assertMeasure(place)
        : assertMention(place, { kind: concept.kind, chronic: concept.chronic === true, polarity: concept.polarity === true });
  const treats = concept.kind === 'treatment' || concept.kind === 'medication';
  const relation = treats && asserted.assertion !== 'family' ? around.relation() : '';
  const related = relation === 'failed' || relation === 'not-tolerated';
  const end = measure ? (tokens[measure.to - 1]?.end ?? match.end) : match.end;
  const teeth = isLocal(concept.kind, concept.chronic === true) ? teethOf(match, around) : [];
  const start =
    measure && concept.id === 'respiratory events' && measure.to === match.to
      ? (tokens[match.from - 1]?.start ?? match.start)
      : match.start;
  const side = sideNear(text, tokens, sentence.from, sentence.to, match.from, match.to) || sideFromTeeth(teeth);
  const by = asserted.by;
  return {
    kind: concept.kind,
    concept: concept.id,
    // A treatment that failed was had, whatever negation its failure was told with.
    assertion:
      related && (asserted.assertion === 'absent' || asserted.assertion === 'historical') ? 'present' : asserted.assertion,
    tooth: teeth,
    side,
    value: measure?.value ?? null,
    unit: measure?.unit ?? '',
    date: around.date,
    note: note.id,
    start,
    end,
    quote: text.slice(start, end),
    area: areasNear(text, tokens, sentence.from, sentence.to, match.from, match.to),
    comparison: measure?.comparison ?? '',
    relation,
    dose: concept.kind === 'medication' ? doseBehind(text, tokens, match.to, sentence.to) : '',
    duration: durationBehind(tokens, match.to, sentence.to),
    ...qualifiersNear(tokens, sentence.from, sentence.to, match.from, match.to),
    section,
    trigger: by ? { start: tokens[by.from]?.start ?? start, end: tokens[by.to - 1]?.end ?? end, rule: by.rule } : null,
  };
}

const isLocal = (kind: Fact['kind'], chronic: boolean) =>
  !chronic && (kind === 'diagnosis' || kind === 'finding' || kind === 'imaging' || kind === 'treatment' || kind === 'symptom');
