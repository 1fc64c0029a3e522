import type { Place } from './assert-mention';
import type { Trigger } from './triggers';

const speaks =
  /^(reports|report|reported|states|stated|says|said|notes|noted|denies|denied|observes|observed|observing|witnessed|witnesses|complains|complained|noticed|notices|concerned|worried|feels|describes|described|believes|brought|present|accompanied|here|asks|asked|aware|consented|signed|gave|wants|request|requests|hears|heard|thinks|mentions|mentioned|confirms|confirmed|tells|told|agrees|saw|sees|wakes|:)$/;
const owns =
  /^(has|have|had|with|w\/|hx|history|dx|diagnosed|died|deceased|on|also|positive|suffers|suffered|is|was|and|&|,|-|\(|both|who|side|older|younger|'s|passed)$/;

/**
 * Whether a family word makes the mention the relative's. "Mother has asthma", "asthma in his father" and "family history of asthma" do; "wife
 * reports snoring", "here with dad" and "per mom" do not: there the relative tells of the patient.
 */
export function isFamilyStatement(place: Place, trigger: Trigger): boolean {
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
    const verb = tokens.slice(trigger.to, Math.min(trigger.to + 3, place.from)).some(({ low }) => speaks.test(low));
    if (verb || speaks.test(next)) return false;
    if (patientAgain(place, trigger.to, place.from)) return false;
    return owns.test(next) || place.from - trigger.to <= 2;
  }
  // Behind the mention: "apnea in his mother", "diabetes (father)", "bleeding, brother too".
  if (trigger.from - place.to > 4) return false;
  for (let i = place.to; i < trigger.from; i++) {
    if (/^(per|by|with|w\/|reported|noted|observed|witnessed|from|,|\.|for)$/.test(tokens[i]?.low ?? '')) return false;
  }
  return /^(in|his|her|the|\(|-|:|and|both|of)$/.test(before);
}

function patientAgain(place: Place, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (/^(pt|patient|patients|he|she|child|pt's)$/.test(place.tokens[i]?.low ?? '') && i > from) return true;
  return false;
}
