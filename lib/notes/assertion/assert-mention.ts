import type { Assertion, FactKind } from '@/lib/encounter/fact';
import type { Section } from '../text/sections';
import type { Token } from '../text/tokens';
import { isFamilyStatement } from './family';
import { adjacentPolarity } from './polarity';
import type { Trigger } from './triggers';

/** Where a mention stands: its tokens [from, to) in a sentence [first, last), with the triggers of that sentence. */
export interface Place {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
  readonly section: Section;
  readonly triggers: readonly Trigger[];
  /** Tokens of other mentions of the sentence, which carry a list on. */
  readonly isMention: (token: number) => boolean;
}

export interface MentionNature {
  readonly kind: FactKind | '';
  readonly chronic: boolean;
  readonly polarity: boolean;
}

export interface Asserted {
  readonly assertion: Assertion;
  readonly by: { readonly from: number; readonly to: number; readonly rule: string } | null;
}

/**
 * What the sentence says of one mention. In this order: polarity beside it, family, negation (strong ones over comma lists, weak ones to the comma),
 * negation behind it, possibility, condition and plan, past. Chronic disease stays current under "history of".
 */
export function assertMention(place: Place, nature: MentionNature): Asserted {
  const { triggers } = place;
  const beside = adjacentPolarity(place, nature.polarity);
  if (beside)
    return { assertion: beside.negative ? 'absent' : 'present', by: { from: beside.from, to: beside.to, rule: 'polarity' } };

  const family = familyTrigger(place);
  const negated = isSource(place, nature) ? null : negation(place);
  if (family && place.section !== 'family') return { assertion: 'family', by: { ...span(family), rule: 'family' } };
  if (place.section === 'family' && !negated) return { assertion: 'family', by: null };
  if (negated) return { assertion: 'absent', by: { ...span(negated), rule: negated.kind } };

  const before = (kind: Trigger['kind'], reach: number, commas: boolean) => lastBefore(place, kind, reach, commas);
  const possible = before('possible', 9, true) ?? firstAfter(place, 'possible-after', 3);
  if (possible && !shadowed(place, possible)) return { assertion: 'possible', by: { ...span(possible), rule: possible.kind } };

  const conditional = before('conditional', 12, true);
  if (conditional && isHypothetical(conditional, nature))
    return { assertion: 'conditional', by: { ...span(conditional), rule: 'conditional' } };
  if (place.section === 'consent' && nature.kind !== 'attestation' && nature.kind !== 'treatment')
    return { assertion: 'conditional', by: null };
  if (
    place.section === 'instructions' &&
    (nature.kind === 'symptom' || nature.kind === 'finding' || nature.kind === 'diagnosis')
  ) {
    return { assertion: 'conditional', by: null };
  }

  const doable =
    nature.kind === 'treatment' ||
    nature.kind === 'imaging' ||
    nature.kind === 'referral' ||
    nature.kind === 'medication' ||
    nature.kind === 'history' ||
    nature.kind === '';
  if (doable) {
    const planned = before('planned', 12, true) ?? plannedBehind(place);
    if (planned && !doneAfter(place, planned)) return { assertion: 'planned', by: { ...span(planned), rule: 'planned' } };
    if (place.section === 'next-visit' && nature.kind !== 'medication' && nature.kind !== 'referral')
      return { assertion: 'planned', by: null };
  }

  const lasting =
    nature.chronic ||
    /^(chronic|ongoing|current|recurrent|persistent)$/.test(place.tokens[place.from - 1]?.low ?? '') ||
    /^(chronic|ongoing)$/.test(place.tokens[place.from - 2]?.low ?? '');
  if (!lasting) {
    const past = before('historical', 7, false) ?? firstAfter(place, 'historical-after', 5);
    if (past && isPast(place, past, nature)) return { assertion: 'historical', by: { ...span(past), rule: past.kind } };
    if (
      place.section === 'pmh' &&
      (nature.kind === 'diagnosis' || nature.kind === 'history' || nature.kind === 'symptom' || nature.kind === 'treatment')
    ) {
      return { assertion: 'historical', by: null };
    }
  }
  return { assertion: 'present', by: null };

  function negation(at: Place): Trigger | null {
    for (const trigger of [...triggers].reverse()) {
      if (trigger.to > at.from) continue;
      if (trigger.kind === 'negation-strong' && reaches(at, trigger, 24, true)) return trigger;
      if (
        trigger.kind === 'negation-weak' &&
        trigger.words !== 'neg' &&
        trigger.words !== 'none' &&
        trigger.words !== 'absent' &&
        reachesWeakly(at, trigger)
      )
        return trigger;
    }
    for (const trigger of triggers) {
      if (trigger.kind !== 'negation-after' || trigger.from < at.to) continue;
      if (followsDirectly(at, trigger)) return trigger;
    }
    return null;
  }
}

/** "no fracture on CBCT": the image is where it was looked for, not what was missed. */
const isSource = (place: Place, nature: MentionNature) =>
  nature.kind === 'imaging' &&
  place.from > place.first &&
  /^(on|per|via|by|from|in|with|w\/)$/.test(place.tokens[place.from - 1]?.low ?? '');

const span = ({ from, to }: Trigger) => ({ from, to });

function lastBefore(place: Place, kind: Trigger['kind'], reach: number, commas: boolean): Trigger | null {
  for (const trigger of [...place.triggers].reverse()) {
    if (trigger.kind === kind && trigger.to <= place.from && reaches(place, trigger, reach, commas, kind)) return trigger;
  }
  return null;
}

/** A trigger behind the mention, with at most `reach` tokens and no comma between. */
function firstAfter(place: Place, kind: Trigger['kind'], reach: number): Trigger | null {
  for (const trigger of place.triggers) {
    if (trigger.kind !== kind || trigger.from < place.to || trigger.from - place.to > reach) continue;
    if (between(place, place.to, trigger.from, /^[,;:()]$/)) continue;
    if (
      place.triggers.some(
        (other) =>
          other.kind === 'stop' &&
          other.from >= place.to &&
          other.to <= trigger.from &&
          !/^(has|have|is|noted)$/.test(other.words),
      )
    )
      continue;
    return trigger;
  }
  return null;
}

/** Whether a trigger in front of the mention governs it: near enough, and nothing between that ends its scope. */
function reaches(place: Place, trigger: Trigger, reach: number, commas: boolean, kind: Trigger['kind'] = trigger.kind): boolean {
  if (place.from - trigger.to > reach) return false;
  if (
    kind.startsWith('negation') &&
    place.triggers.some((pseudo) => pseudo.kind === 'pseudo' && pseudo.from <= trigger.from && pseudo.to >= trigger.to)
  )
    return false;
  for (let i = trigger.to; i < place.from; i++) {
    const low = place.tokens[i]?.low ?? '';
    if (low === ':' && kind !== 'planned' && kind !== 'conditional' && kind !== 'possible') return false;
    if (low === ',' && !commas) return false;
    // Positive evidence in a list ends a negation: a tooth number, a measure, a plus.
    if (kind.startsWith('negation') && (low === '#' || /^\++$|^\(\+\)$/.test(low))) return false;
  }
  const ends = kind.startsWith('negation') || kind === 'family' ? stopWords : kind === 'historical' ? pastStops : softStops;
  return !place.triggers.some(
    (stop) =>
      stop.kind === 'stop' &&
      stop.from >= trigger.to &&
      stop.to <= place.from &&
      ends.test(stop.words) &&
      !joinsTreatment(place, stop),
  );
}

/** "treated with": the `with` goes on to the treatment. */
const joinsTreatment = (place: Place, stop: Trigger) =>
  /^(with|w\/)$/.test(stop.words) && /^(treated|tx'd|managed|tried|therapy)$/.test(place.tokens[stop.from - 1]?.low ?? '');

const stopWords =
  /^(but|however|although|though|except|apart from|aside from|other than|secondary to|due to|because|because of|since|until|yet|still|whereas|while|presents with|presented with|positive|positive for|pos for|admits|admits to|endorses|endorsed|acknowledges|affirms|does report|does note|and he|and she|and is|and has|complains of|complaining of|c\/o|reports|reported|states|stated|did have|does have|has|have|shows|showed|reveals|revealed|now|today)$/;
const softStops =
  /^(but|however|although|though|presents with|presented with|positive for|complains of|c\/o|reports|denies|did have|now|today)$/;
const pastStops =
  /^(with|w\/|but|however|although|presents with|presented with|presents|presented|positive for|complains of|c\/o|reports|now|today|shows|reveals)$/;

/**
 * A weak negation (`no`, `without`, `not`) holds to the comma, unless the list goes on to `or`, `nor` or `and no` before anything positive; `not`
 * itself only reaches a few words.
 */
function reachesWeakly(place: Place, trigger: Trigger): boolean {
  const limit = trigger.words === 'not' || trigger.words.endsWith("n't") ? 5 : 10;
  if (!reaches(place, trigger, 24, true)) return false;
  let comma = -1;
  for (let i = trigger.to; i < place.from; i++) {
    const low = place.tokens[i]?.low ?? '';
    if (low === ',' && comma < 0) comma = i;
    if (low === '.' || low === ';') return false;
  }
  const direct = comma < 0 ? place.from - trigger.to : comma - trigger.to;
  if (direct > limit) return false;
  if (comma < 0) return true;
  return closedByOr(place, comma);
}

/** Whether a comma list that begins at `comma` closes with `or`/`nor` at or behind the mention, made of short items only. */
function closedByOr(place: Place, comma: number): boolean {
  let item = 0;
  let seenOr = false;
  if (bareList(place, comma)) return true;
  for (let i = comma; i < place.last; i++) {
    const low = place.tokens[i]?.low ?? '';
    if (low === ',' || low === '/') {
      if (seenOr && i >= place.from) break;
      item = 0;
      continue;
    }
    if (low === 'or' || low === 'nor') {
      seenOr = true;
      item = 0;
      if (i >= place.to) return true;
      continue;
    }
    if (low === '.' || low === ';' || low === '#' || low === ':' || /^(no|but|has|have|is|was|with|w\/)$/.test(low)) break;
    if (++item > 4) break;
  }
  // `or` in front of the mention: it is the list's last item.
  return seenOr && place.tokens.slice(comma, place.from).some(({ low }) => low === 'or' || low === 'nor');
}

/** "No murmurs, gallops, rubs.": at least three short items to the end of the sentence, none with a sign, a number or a verb of its own. */
function bareList(place: Place, comma: number): boolean {
  let commas = 0;
  let item = 0;
  for (let i = comma; i < place.last; i++) {
    const low = place.tokens[i]?.low ?? '';
    if (low === '.' || low === ';') break;
    if (low === ',') {
      commas++;
      item = 0;
    } else if (++item > 3 || !/^[a-z/'-]+$/.test(low) || listEnds.test(low)) return false;
  }
  return commas >= 2;
}

const listEnds =
  /^(no|but|has|have|had|is|was|are|were|with|w\/|noted|present|seen|found|on|at|from|since|positive|mild|moderate|severe|w|and|only|pt|patient|s\/p|hx|advised|given|intact|stable|good|normal|wnl|placed|done|completed|removed|reviewed|discussed|rec|refer|referred|will|plan|taken|clear|patent)$/;

function followsDirectly(place: Place, trigger: Trigger): boolean {
  const gap = trigger.from - place.to;
  if (gap > 6) return false;
  for (let i = place.to; i < trigger.from; i++) {
    const low = place.tokens[i]?.low ?? '';
    if (low === ',' || low === ';' || low === '.' || low === '(') return false;
    if (place.isMention(i) && low !== ',') return false;
  }
  const last = place.tokens[trigger.from - 1]?.low ?? '';
  if (/^(neg|negative|none|absent|free)$/.test(trigger.words)) {
    // `neg` belongs to what stands before it: only a colon, a verb or nothing may part them.
    if (
      gap > 0 &&
      !/^(:|-|=|is|was|are|were|test|testing|screen|screening|result|all|bilaterally|x\d?|area|areas|today)$/.test(last)
    )
      return false;
    if (place.tokens[trigger.to]?.low === 'for') return false;
    if (trigger.words === 'free' || trigger.words === 'none') return gap <= 2 && (gap > 0 || trigger.words === 'free');
  }
  if (
    place.triggers.some(
      (pseudo) =>
        pseudo.kind === 'pseudo' &&
        pseudo.from <= trigger.from &&
        pseudo.to >= trigger.to &&
        pseudo.to - pseudo.from > trigger.to - trigger.from,
    )
  )
    return false;
  return true;
}

function between(place: Place, from: number, to: number, sign: RegExp): boolean {
  for (let i = from; i < to; i++) if (sign.test(place.tokens[i]?.low ?? '')) return true;
  return false;
}

/** "likely" in front of another mention only; a possibility ends at a positive verb of its own. */
function shadowed(place: Place, trigger: Trigger): boolean {
  if (trigger.kind !== 'possible') return false;
  if (trigger.words === 'suspect' || trigger.words === 'vs') return false;
  let commas = 0;
  for (let i = trigger.to; i < place.from; i++) {
    const low = place.tokens[i]?.low ?? '';
    if (low === ',') commas++;
    if (low === ')') return true;
  }
  return (
    commas > 1 ||
    (commas === 1 &&
      !/^(r\/o|rule out|ddx|differential|differential diagnosis|differential includes|vs|consistent with|suspicious for)$/.test(
        trigger.words,
      ))
  );
}

function isHypothetical(trigger: Trigger, nature: MentionNature): boolean {
  if (
    /^(should|potential|such as|signs of|symptoms of|for any|avoid|prevention|precautions|return for|worsening)$/.test(
      trigger.words,
    )
  ) {
    return nature.kind === 'symptom' || nature.kind === 'finding' || nature.kind === 'diagnosis' || nature.kind === '';
  }
  return true;
}

/** "will" and "plan" stand before what is planned; "before" and "prior to" put it into the future too. "EXT #30 planned" stands behind. */
function plannedBehind(place: Place): Trigger | null {
  for (const trigger of place.triggers) {
    if (trigger.kind !== 'planned' || trigger.from < place.to || trigger.from - place.to > 5) continue;
    if (
      !/^(planned|scheduled|scheduled for|is scheduled|recommended|to be|pending|advised|next week|next month|next wk|tomorrow|next visit|will be|proposed|considered|indicated)$/.test(
        trigger.words,
      )
    )
      continue;
    if (!between(place, place.to, trigger.from, /^[,;]$/)) return trigger;
  }
  return null;
}

/** Something done behind the plan's word: "discussed and completed". */
function doneAfter(place: Place, trigger: Trigger): boolean {
  if (
    /^(considered|discussed|discuss|options|option|start|begin|need|needs|request|requested|indicated|order|ordered|obtain|before|prior to|wants)$/.test(
      trigger.words,
    )
  ) {
    for (let i = trigger.to; i < place.from; i++) {
      if (/^(completed|performed|done|placed|removed|given|delivered|signed|obtained)$/.test(place.tokens[i]?.low ?? ''))
        return true;
    }
    if (/^(start|begin|need|needs|order|ordered|obtain|indicated)$/.test(trigger.words))
      return trigger.to !== place.from && place.from - trigger.to > 4;
    if (/^(before|prior to)$/.test(trigger.words)) return false;
  }
  return false;
}

function isPast(place: Place, trigger: Trigger, nature: MentionNature): boolean {
  const { words } = trigger;
  if (words === 'had')
    return (
      timeBehind(place) ||
      nature.kind === 'treatment' ||
      nature.kind === 'history' ||
      (nature.kind === '' && trigger.to === place.from)
    );
  if (words === 'post' || words === 'old' || words === 'past') return trigger.to === place.from || nature.kind === '';
  if (words === 'elsewhere' || words === 'before') return nature.kind === 'treatment';
  if (words === 'prior' || words === 'previously') return true;
  if (/ago$/.test(words)) {
    // "swelling started 3 days ago" is today's complaint.
    const line = place.tokens.slice(place.to, trigger.to).map(({ low }) => low);
    if (nature.kind === 'treatment' || nature.kind === 'history')
      return !line.some((low) => /^(day|days|hr|hrs|hour|hours)$/.test(low));
    return line.some((low) => /^(year|years|yr|yrs)$/.test(low));
  }
  if (words === 'ex') return trigger.to === place.from;
  return true;
}

/** A time that is over, said behind the mention: "last week", "in 2019", "yesterday". */
function timeBehind(place: Place): boolean {
  for (let i = place.to; i < Math.min(place.last, place.to + 6); i++) {
    const low = place.tokens[i]?.low ?? '';
    if (/^[,;.]$/.test(low)) return false;
    if (/^(last|ago|yesterday|previously)$/.test(low) || (/^(19|20)\d\d$/.test(low) && place.tokens[i - 1]?.low === 'in'))
      return true;
  }
  return false;
}

function familyTrigger(place: Place): Trigger | null {
  for (const trigger of place.triggers) {
    if (trigger.kind === 'family' && isFamilyStatement(place, trigger)) return trigger;
  }
  return null;
}
