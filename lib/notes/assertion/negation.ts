import { isDoable, lowAt, type MentionNature, type Place } from './place';
import { isPseudo, reaches } from './scope';
import type { Trigger } from './triggers';

/** The negation that governs a mention: strong ones over comma lists, weak ones to the comma, then those behind it. */
export function findNegation(place: Place, nature: MentionNature): Trigger | null {
  if (isSource(place, nature)) return null;
  for (const trigger of [...place.triggers].reverse()) {
    if (trigger.to > place.from) continue;
    if (trigger.kind === 'negation-strong' && reaches(place, trigger, 24, true) && !isToldApart(place, trigger)) return trigger;
    // `Neg: fever, chills, malaise`
    if (/^neg(ative)?$/.test(trigger.words) && trigger.from === place.first && lowAt(place, trigger.to) === ':') {
      if (reaches(place, trigger, 24, true, 'negation-strong')) return trigger;
      continue;
    }
    if (trigger.kind === 'negation-weak' && !/^(neg|none|absent)$/.test(trigger.words) && reachesWeakly(place, trigger))
      return trigger;
  }
  for (const trigger of place.triggers) {
    if (trigger.kind !== 'negation-after' || trigger.from < place.to) continue;
    if (followsDirectly(place, trigger) || closesList(place, trigger)) return trigger;
  }
  return notDone(place, nature);
}

/** "no fracture on CBCT": the image is where it was looked for, not what was missed. */
const isSource = (place: Place, nature: MentionNature) =>
  nature.kind === 'imaging' &&
  place.from > place.first &&
  /^(on|per|via|by|from|in|with|w\/)$/.test(lowAt(place, place.from - 1));

/** "denies tobacco, EtOH occ": a later item of a list that brings its own positive word. */
function isToldApart(place: Place, trigger: Trigger): boolean {
  let comma = -1;
  for (let i = trigger.to; i < place.from; i++) if (lowAt(place, i) === ',') comma = i;
  if (comma < 0) return false;
  const front = lowAt(place, comma + 1);
  return (
    (comma + 1 < place.from && /^(severe|moderate|positive|pos|has|had|reports|admits|does|still)$/.test(front)) ||
    /^(occ|occasional|occasionally|social|socially|daily|weekly|present|positive|pos|yes|rarely|rare|persists|only)$/.test(
      lowAt(place, place.to),
    )
  );
}

/**
 * A weak negation (`no`, `without`, `not`) holds to the comma, unless the list goes on to `or`, `nor` or `and no` before anything positive; `not`
 * itself only reaches a few words, `non` the next one.
 */
function reachesWeakly(place: Place, trigger: Trigger): boolean {
  const limit = trigger.words === 'non' ? 1 : trigger.words === 'not' || trigger.words.endsWith("n't") ? 5 : 10;
  if (!reaches(place, trigger, 24, true)) return false;
  let comma = -1;
  for (let i = trigger.to; i < place.from; i++) {
    const low = place.tokens[i]?.low ?? '';
    if (low === ',' && comma < 0) comma = i;
    if (low === '.' || low === ';' || low === '|') return false;
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
    if (low === ',' || low === ';' || low === '.' || low === '(' || low === '|') return false;
    if (place.isMention(i)) return false;
  }
  const last = place.tokens[trigger.from - 1]?.low ?? '';
  if (/^(neg|negative|none|absent|free)$/.test(trigger.words)) {
    // `neg` belongs to what stands before it: only a colon, a verb or nothing may part them.
    if (gap > 0 && !parting.test(last)) return false;
    if (place.tokens[trigger.to]?.low === 'for') return false;
    if (trigger.words === 'free' || trigger.words === 'none') return gap <= 2 && (gap > 0 || trigger.words === 'free');
  }
  return !(
    isPseudo(place, trigger) &&
    place.triggers.some(
      (pseudo) =>
        pseudo.kind === 'pseudo' &&
        pseudo.from <= trigger.from &&
        pseudo.to >= trigger.to &&
        pseudo.to - pseudo.from > trigger.to - trigger.from,
    )
  );
}

/** "insomnia, RLS, narcolepsy: denied": one answer for a list that a colon closes. */
function closesList(place: Place, trigger: Trigger): boolean {
  if (lowAt(place, trigger.from - 1) !== ':' || !/^(denied|negative|neg|none|absent|is denied)$/.test(trigger.words))
    return false;
  for (let i = place.to; i < trigger.from - 1; i++) {
    if (!place.isMention(i) && !/^(,|\/|and|or|[a-z]+)$/.test(lowAt(place, i))) return false;
    if (place.triggers.some((one) => one.from === i && one.kind === 'stop')) return false;
  }
  return true;
}

const parting =
  /^(:|-|=|is|was|are|were|test|testing|tests|screen|screening|result|results|smear|culture|cytology|titer|panel|swab|signs?|all|bilaterally|x\d?|area|areas|today)$/;

const action =
  /^(removed|treated|restored|released|repaired|addressed|extracted|drained|corrected|managed|completed|biopsied|excised|done|performed|given|prescribed|graded|measured|planned)$/;
const goesOn =
  /^(resolved|improved|relieved|healed|controlled|changed|decreased|increased|tolerated|limited|related|subsided|helped|worsened|associated|known|progressed|stopped|compromised|excluded|ruled|affected by|reduced|responded|restricted|confined|closed|covered)$/;

/** "Exudate not expressed", "LMN not rec'd": `not` and a participle behind the mention, where the list of such phrases ends. */
function notDone(place: Place, nature: MentionNature): Trigger | null {
  for (let i = place.to; i < Math.min(place.last - 1, place.to + 7); i++) {
    const low = lowAt(place, i);
    if (/^([,;.:(|]|and|but|she|he|they|pt|patient|who|which|that)$/.test(low) || place.isMention(i)) return null;
    if (low !== 'not' && low !== 'never') continue;
    const at = lowAt(place, i + 1) === 'yet' ? i + 2 : i + 1;
    const word = lowAt(place, at);
    if (!/(ed|'d|en|made|found|felt|sent|kept)$/.test(word) || goesOn.test(word) || /^(been|even|often|need|seen by)$/.test(word))
      return null;
    if (action.test(word) && !isDoable(nature)) return null;
    const trigger: Trigger = { kind: 'negation-after', from: i, to: at + 1, words: `${low} ${word}` };
    return at === i + 1 && isPseudo(place, { ...trigger, to: i + 1 }) ? null : trigger;
  }
  return null;
}
