import { between, isFinding, lowAt, type MentionNature, type Place } from './place';
import { firstAfter, lastBefore } from './scope';
import type { Trigger } from './triggers';

/** What puts a mention into the past. Chronic disease stays current, unless the words say that it is over. */
export function findPast(place: Place, nature: MentionNature): Trigger | null {
  const over = endBehind(place, nature);
  if (over) return over;
  const childhood = lastBefore(place, 'historical', 1, false);
  if (childhood?.words === 'childhood') return childhood;
  if (isLasting(place, nature)) return null;
  const past = lastBefore(place, 'historical', 7, false) ?? firstAfter(place, 'historical-after', 5);
  return past && isPast(place, past, nature) && !isDenied(place, past) ? past : yearBehind(place, nature);
}

/** The end itself, told behind what has ended: it counts for chronic disease too, and across a comma. */
const ending =
  /^(has resolved|have resolved|resolved|self resolved|has healed|healed|in remission|cured|outgrown|outgrew|subsided|went down|went away|is gone|gone|has gone|has cleared|cleared up|as a child|as child|in childhood|as a kid|as teen|as a teen|as a teenager|has broken|cleared)$/;
const ofDrugs = /^(stopped|discontinued|d\/c'd|finished|completed|quit)$/;
const ofHoles = /^(covered|closed)$/;

function endBehind(place: Place, nature: MentionNature): Trigger | null {
  const note = afterBracket(place);
  if (note) return note;
  for (const trigger of place.triggers) {
    if (trigger.kind !== 'historical-after' || trigger.from < place.to || isDenied(place, trigger)) continue;
    if (trigger.words === 'ned' && nature.kind === 'diagnosis' && trigger.from - place.to < 16) return trigger;
    if (!isNear(place, trigger)) continue;
    if (ending.test(trigger.words) && (trigger.words !== 'cleared' || isFinding(nature))) return trigger;
    if (
      ofDrugs.test(trigger.words) &&
      !between(place, place.to, trigger.from, /^but$/) &&
      (nature.kind === 'medication' || nature.kind === 'history' || nature.kind === '')
    )
      return trigger;
    if (
      ofHoles.test(trigger.words) &&
      isFinding(nature) &&
      nature.kind !== '' &&
      !between(place, place.to, trigger.from, /^[,#]$/) &&
      (trigger.words === 'covered' || !/^(primarily|with|w\/|by|using|in)$/.test(lowAt(place, trigger.to)))
    )
      return trigger;
  }
  return null;
}

/** At most eight tokens behind the mention, and no comma between but one right in front of the trigger. */
function isNear(place: Place, trigger: Trigger): boolean {
  if (trigger.from - place.to > 8) return false;
  const until = lowAt(place, trigger.from - 1) === ',' ? trigger.from - 1 : trigger.from;
  return !between(place, place.to, until, /^[,;:()]$/);
}

/** "tobacco (former, quit 2010)", "Fosamax (2012-2018)". */
function afterBracket(place: Place): Trigger | null {
  if (lowAt(place, place.to) !== '(') return null;
  const word = lowAt(place, place.to + 1);
  const range =
    /^(19|20)\d\d$/.test(word) &&
    /^[-\u2013]$/.test(lowAt(place, place.to + 2)) &&
    /^(19|20)\d\d$/.test(lowAt(place, place.to + 3));
  return range || /^(former|formerly|ex|quit|past|resolved|remote|d\/c'd|stopped|discontinued|historical|healed)$/.test(word)
    ? { kind: 'historical-after', from: place.to + 1, to: place.to + 2, words: 'bracket' }
    : null;
}

/** Chronic by nature or by the words beside it. */
export const isLasting = (place: Place, nature: MentionNature) =>
  nature.chronic ||
  /^(chronic|ongoing|current|recurrent|persistent)$/.test(place.tokens[place.from - 1]?.low ?? '') ||
  /^(chronic|ongoing)$/.test(place.tokens[place.from - 2]?.low ?? '');

/** "hasn't gone away", "not yet healed". */
function isDenied(place: Place, trigger: Trigger): boolean {
  for (let i = Math.max(place.to, trigger.from - 3); i < trigger.from; i++) {
    if (/^(not|never|n't|partially|partly|incompletely)$|n't$/.test(lowAt(place, i))) return true;
  }
  return false;
}

const isDuration = (low: string) => /^(hr|hrs|hour|day|days|wk|wks|week|weeks|mo|month|months|yr|yrs|year|years)$/.test(low);

function isPast(place: Place, trigger: Trigger, nature: MentionNature): boolean {
  const { words } = trigger;
  if (/^(hx|history|h\/o|hx of|history of)$/.test(words) && isDuration(lowAt(place, trigger.from - 1))) return false;
  if (
    nature.kind === 'medication' &&
    trigger.to < place.from - 1 &&
    /^(on|taking|takes|continues|now)$/.test(lowAt(place, place.from - 1))
  )
    return false;
  if (words === 'completed' || words === 'finished')
    return (nature.kind === 'history' || nature.kind === 'medication') && place.from - trigger.to < 3;
  if (words === 'prior' && /^(hr|hrs|hour|min|mins|minutes)$/.test(lowAt(place, trigger.from - 1))) return false;
  if (words === 'had')
    return (
      timeBehind(place) ||
      nature.kind === 'treatment' ||
      nature.kind === 'history' ||
      (nature.kind === '' && trigger.to === place.from)
    );
  if (words === 'post' || words === 'old' || words === 'past') return trigger.to === place.from || nature.kind === '';
  if (words === 'elsewhere' || words === 'before') return nature.kind === 'treatment';
  if (words === 'stop' || words === 'discontinue' || words === 'd/c') return nature.kind === 'medication';
  if (
    trigger.kind === 'historical-after' &&
    (ending.test(words) || ofDrugs.test(words) || ofHoles.test(words) || words === 'ned')
  )
    return false;
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
    const low = lowAt(place, i);
    if (/^[,;.]$/.test(low)) return false;
    if (/^(last|ago|yesterday|previously)$/.test(low) || (/^(19|20)\d\d$/.test(low) && lowAt(place, i - 1) === 'in')) return true;
  }
  return false;
}

/** "XRT 66 Gy to R tonsil 2019", "RCT 2012": a bare year behind something done. A range or a "since" goes on to today. */
function yearBehind(place: Place, nature: MentionNature): Trigger | null {
  if (!/^(history|treatment|mechanism|diagnosis)$/.test(nature.kind)) return null;
  for (let i = place.to; i < Math.min(place.last, place.to + 8); i++) {
    const low = lowAt(place, i);
    if (
      (/^[,;.:/]$/.test(low) && !(low === ':' && i === place.to)) ||
      /^(since|for|from|due|s\/p|after|following|with|w\/|and|dx|dx'd|diagnosed|onset|planned|will|today|scheduled|starting)$/.test(
        low,
      )
    )
      return null;
    const before = lowAt(place, i - 1);
    // `'09`
    if (before === "'" && /^\d\d$/.test(low)) return { kind: 'historical-after', from: i - 1, to: i + 1, words: 'year' };
    if (/^(19|20)\d\d$/.test(low) && !/^[/-]$|^\d+$|^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/.test(before))
      return { kind: 'historical-after', from: i, to: i + 1, words: 'year' };
  }
  return null;
}
