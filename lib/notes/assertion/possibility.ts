import { isDoable, lowAt, type MentionNature, type Place } from './place';
import { firstAfter, lastBefore } from './scope';
import type { Trigger } from './triggers';

/** What makes a mention only a possibility: `r/o`, `likely`, `?OSA`, `Cracked tooth suspected`. Null where nothing does. */
export function findPossibility(place: Place, nature: MentionNature): Trigger | null {
  const mark = questionMark(place);
  if (mark) return mark;
  const before = lastBefore(place, 'possible', isList(place) ? 24 : 9, true);
  if (before && !isOver(place, before, nature)) return before;
  return firstAfter(place, 'possible-after', 3);
}

/** Two treatments weighed against each other are a plan, no doubt about a finding. */
export const isChoice = (trigger: Trigger, nature: MentionNature): boolean =>
  /^(vs|vs \.|versus)$/.test(trigger.words) && isDoable(nature) && nature.kind !== '';

/** Lists of what it may be; every item of them is possible. */
const lists =
  /^(r\/o|rule out|ddx|differential|differential diagnosis|differential includes|vs|versus|consistent with|suspicious for|possibilities|possibilities include)$/;

const isList = (place: Place) => place.triggers.some((trigger) => trigger.kind === 'possible' && lists.test(trigger.words));

/** `?OSA`, `? VRF #30`: a question mark in front, which belongs to nothing before it. */
function questionMark(place: Place): Trigger | null {
  for (let i = place.from - 1; i >= Math.max(place.first, place.from - 3); i--) {
    const low = lowAt(place, i);
    if (low === ',' || low === ';' || place.isMention(i)) return null;
    if (low !== '?') continue;
    const before = place.tokens[i - 1];
    const alone = i === place.first || !before || before.end < (place.tokens[i]?.start ?? 0) || /^[/(,:-]$/.test(before.low);
    return alone ? { kind: 'possible', from: i, to: i + 1, words: '?' } : null;
  }
  return null;
}

/** A possibility ends behind its own item, unless it begins a list of possibilities. */
function isOver(place: Place, trigger: Trigger, nature: MentionNature): boolean {
  if (trigger.words === 'suspect' || trigger.words === 'vs') return false;
  let commas = 0;
  for (let i = trigger.to; i < place.from; i++) {
    const low = lowAt(place, i);
    if (low === ',') commas++;
    if (low === ')' && !/^\d$/.test(lowAt(place, i - 1))) return true;
  }
  if (commas === 0) return false;
  if (!lists.test(trigger.words)) return true;
  const found = nature.kind === 'diagnosis' || nature.kind === '';
  return commas > 1 && !(found && /^(ddx|differential)/.test(trigger.words));
}
