import { lowAt, type MentionNature, type Place } from './place';
import type { Trigger } from './triggers';

const speaks =
  /^(reports|report|reported|states|stated|says|said|notes|noted|denies|denied|observes|observed|observing|witnessed|witnesses|complains|complained|c\/o|noticed|notices|concerned|worried|feels|describes|described|believes|brought|present|accompanied|here|asks|asked|aware|consented|signed|gave|wants|request|requests|hears|heard|thinks|mentions|mentioned|confirms|confirmed|tells|told|agrees|saw|sees|wakes|endorses|admits|relates|relays|insists|called|calls|prefers|agreeable|at|in|pt|concerns?|complaints?|request|account|insurance|:)$/;
const owns =
  /^(has|have|had|with|w\/|w|hx|history|dx|dx'd|diagnosed|died|deceased|on|also|positive|suffers|suffered|uses|used|is|was|and|&|,|-|\(|both|who|side|older|younger|'s|passed|\+|s\/p|takes|wears|too)$/;
/** They share the bed, not the blood: what they see is the patient's unless they are said to have it. */
const spouse = /^(wife|husband|spouse|partner)$/;

/** The relative a mention belongs to; null where it is the patient's. */
export function familyTrigger(place: Place, nature: MentionNature): Trigger | null {
  for (const trigger of place.triggers) {
    if (trigger.kind === 'family' && isFamilyStatement(place, trigger, nature)) return trigger;
  }
  return null;
}

/**
 * Whether a family word makes the mention the relative's. "Mother has asthma", "asthma in his father", "Mother: HTN, DM" and "family history of asthma"
 * do; "wife reports snoring", "Mom: painful latch", "here with dad" and "per mom" do not: there the relative tells of the patient.
 */
function isFamilyStatement(place: Place, trigger: Trigger, nature: MentionNature): boolean {
  const { tokens } = place;
  const before = tokens[trigger.from - 1]?.low ?? '';
  const next = tokens[trigger.to]?.low ?? '';
  if (/history|hx|fhx|runs|^family$/.test(trigger.words)) {
    if (trigger.words === 'runs in the family')
      return trigger.from >= place.to ? trigger.from - place.to < 8 : place.from - trigger.to < 8;
    if (trigger.words === 'family') return false;
    return trigger.to <= place.from && !patientAgain(place, trigger.to, place.from);
  }
  if (trigger.to <= place.from) {
    if (trigger.from > place.first && /^(per|by|w\/|with|from|via|to|for)$/.test(before)) return false;
    // A table of relatives: `Mother: HTN, DM`.
    if (next === ':')
      return nature.kind === 'diagnosis' && !spouse.test(trigger.words) && !patientAgain(place, trigger.to, place.from);
    const verb = tokens.slice(trigger.to, Math.min(trigger.to + 3, place.from)).some(({ low }) => speaks.test(low));
    if (verb || speaks.test(next)) return false;
    if (patientAgain(place, trigger.to, place.from)) return false;
    // "Father's AHI was 52, on CPAP": what the sentence goes on to tell is his too.
    if (/'s$/.test(tokens[trigger.to - 1]?.low ?? '') && place.isMention(trigger.to)) return true;
    return owns.test(next) || (place.from - trigger.to <= 2 && !spouse.test(trigger.words));
  }
  // Behind the mention: "apnea in his mother", "diabetes (father)", "bleeding, brother too".
  if (trigger.from - place.to > 4) return false;
  for (let i = place.to; i < trigger.from; i++) {
    if (/^(per|by|with|w\/|reported|noted|observed|witnessed|from|,|\.|for)$/.test(lowAt(place, i))) return false;
  }
  if (spouse.test(trigger.words)) return before === 'in';
  return /^(in|his|her|the|\(|-|:|and|both|of)$/.test(before);
}

function patientAgain(place: Place, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (/^(pt|patient|patients|he|she|child|pt's)$/.test(place.tokens[i]?.low ?? '') && i > from) return true;
  return false;
}
