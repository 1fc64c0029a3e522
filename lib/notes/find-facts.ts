import type { Note } from '@/lib/encounter/encounter';
import type { Fact } from '@/lib/encounter/fact';
import { assertMention } from './assertion/assert-mention';
import type { Place } from './assertion/place';
import { type Trigger, triggersIn } from './assertion/triggers';
import { datesIn } from './attributes/dates';
import { doseBehind, durationBehind } from './attributes/duration-and-dose';
import { isMeasured, measureAt, needsValue } from './attributes/measures';
import { relationIn } from './attributes/relation';
import { areasNear, qualifiersNear, sideNear } from './attributes/site';
import { sizesAndTimesIn } from './attributes/size-and-time';
import { sideOfTooth, type ToothGroup, toothGroupsIn } from './attributes/teeth';
import { allConcepts, isA } from './lexicon/hierarchy';
import { type Section, type SectionSpan, sectionsOf } from './text/sections';
import { type Sentence, sentencesOf } from './text/sentences';
import { type Token, tokensOf } from './text/tokens';
import { type Match, matchesOf, trieOf } from './text/trie';

const trie = trieOf(allConcepts);

/** Everything that notes say, in their order, each with its words. Ids are `f1…` over all notes. Pure; linear in the length of the text. */
export function findFacts(notes: readonly Note[]): Fact[] {
  const facts = notes.flatMap((note) => factsOfNote(note));
  return facts.map((fact, i) => ({ ...fact, id: `f${i + 1}` }));
}

type Draft = Omit<Fact, 'id'>;

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
    const own: Match[] = [];
    while (m < matches.length && (matches[m]?.from ?? 0) < sentence.to) {
      const match = matches[m++];
      if (match && match.to <= sentence.to && !isHeaderWord(match, span)) own.push(match);
    }
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

interface Around {
  readonly note: Note;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  readonly section: Section;
  readonly triggers: readonly Trigger[];
  readonly mentioned: ReadonlySet<number>;
  readonly groups: readonly ToothGroup[];
  readonly earlierTeeth: ToothGroup | null;
  /** What became of the treatments of the sentence, read once. */
  readonly relation: () => Fact['relation'];
  readonly date: string;
}

function factOf(match: Match, around: Around): Draft | null {
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
        ? { assertion: 'present' as const, by: null }
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

/** Triggers of the sentence; where one runs into the mention itself ("no acute" and "acute distress") they are read anew on both sides of it. */
function triggersAround(match: Match, { triggers, tokens, sentence }: Around): readonly Trigger[] {
  const cut = triggers.some(({ from, to }) => (from < match.from && to > match.from) || (from < match.to && to > match.to));
  return cut ? [...triggersIn(tokens, sentence.from, match.from), ...triggersIn(tokens, match.to, sentence.to)] : triggers;
}

/** Abbreviations of general medicine that mean something else beside a tooth: MI and ID are surfaces, RA a radiograph, AF and AS areas. */
function isMistaken(match: Match, { text, groups, section, tokens, sentence }: Around): boolean {
  if (
    !/^(MI|RA|AS|AF|MR|CAL|PD|ID|CP|CD|PM|DM|MM|ED|HD|PT|CL|AP|BP|MS|ALS|AP|SR|CR|RL)$/.test(text.slice(match.start, match.end))
  )
    return false;
  if (section === 'pmh' || section === 'family') return false;
  if (/^(history|diagnosis)$/.test(match.concept.kind) && groups.length > 0) return true;
  const beside = `${tokens[match.from - 1]?.low ?? ''} ${match.to < sentence.to ? (tokens[match.to]?.low ?? '') : ''}`;
  // `pain RL` and `RL vestibule` are a quadrant.
  if (
    match.concept.id === 'radiolucency' &&
    /\b(pain|swelling|swollen|ache|tender|sore|quad|vestibule|jaw|molar|molars|side)\b/.test(beside)
  )
    return true;
  return (
    /^(MI|ID|AS)$/.test(text.slice(match.start, match.end)) &&
    /\b(crown|composite|resin|amalgam|fx|incisal|surface|caries|restoration|edge|angle|fracture)\b/.test(beside)
  );
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

const isLocal = (kind: Fact['kind'], chronic: boolean) =>
  !chronic && (kind === 'diagnosis' || kind === 'finding' || kind === 'imaging' || kind === 'treatment' || kind === 'symptom');

/** Teeth of a mention: those right behind it, else those of its clause, else the last named before it in the sentence. */
function teethOf(match: Match, { tokens, groups, sentence, earlierTeeth, text }: Around): string[] {
  const behind = groups.find(
    (group) =>
      group.from >= match.to &&
      group.from - match.to <= 3 &&
      !tokens.slice(match.to, group.from).some(({ low }) => /^[,;.:]$/.test(low)),
  );
  if (behind) return [...behind.teeth];
  const across = groups.find((group) => group.from >= match.from && group.from < match.to && group.to > match.to);
  if (across) return [...across.teeth];
  const before = [...groups].reverse().find((group) => group.to <= match.from);
  if (before) return [...before.teeth];
  const within = groups.find((group) => group.from >= match.from && group.to <= match.to);
  if (within) return [...within.teeth];
  const later = groups.find((group) => group.from >= match.to);
  if (later && !tokens.slice(match.to, later.from).some(({ low }) => /^[;.]$/.test(low)) && later.from - match.to <= 6)
    return [...later.teeth];
  // A sentence that goes on about the tooth of the one before, on the same line.
  if (earlierTeeth && groups.length === 0) {
    const gap = text.slice(tokens[earlierTeeth.to - 1]?.end ?? 0, tokens[sentence.from]?.start ?? 0);
    if (!gap.includes('\n') && gap.length < 160) return [...earlierTeeth.teeth];
  }
  return [];
}

function sideFromTeeth(teeth: readonly string[]): Fact['side'] {
  const sides = new Set(teeth.map(sideOfTooth));
  return sides.size === 1 ? ([...sides][0] ?? '') : sides.size === 2 ? 'bilateral' : '';
}

/** Sizes and clock times stand on their own, beside no concept. */
function readFacts(note: Note): Draft[] {
  return sizesAndTimesIn(note.text).map(({ concept, value, unit, start, end }) => ({
    kind: 'measurement',
    concept,
    assertion: 'present',
    tooth: [],
    side: '',
    value,
    unit,
    date: '',
    note: note.id,
    start,
    end,
    quote: note.text.slice(start, end),
    area: [],
    comparison: '',
    relation: '',
    dose: '',
    duration: null,
    severity: '',
    course: '',
    section: '',
    trigger: null,
  }));
}

/** Concepts whose words go on to decide about others: `bone graft declined`, `PARQ: swelling`, `options: RCT`. */
const decides: ReadonlySet<string> = new Set([
  'patient refusal',
  'consent',
  'treatment options discussed',
  'follow-up',
  'risk of no treatment',
  'recovery from substance use',
  'medical clearance',
  'healing well',
]);

/** Triggers that are part of a mention themselves are none: `failed office attempt`, `prior authorization`. A `Plan:` header plans its first sentence. */
function plainTriggers(
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
