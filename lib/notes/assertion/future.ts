import { between, isDoable, isFinding, lowAt, type MentionNature, type Place } from './place';
import { lastBefore } from './scope';
import type { Trigger } from './triggers';

/** What makes a mention depend on something: risks, `if`, `prn`, `watch for`. */
export function findCondition(place: Place, nature: MentionNature): Trigger | null {
  const before = lastBefore(place, 'conditional', 12, true);
  if (before && isHypothetical(place, before, nature)) return before;
  const talk = isFinding(nature) ? lastBefore(place, 'conditional', 30, true) : null;
  if (
    talk &&
    /^(risks?|including but not limited to|side effects|possible complications|potential complications)$/.test(talk.words)
  )
    return talk;
  return (isDoable(nature) ? ifBehind(place) : null) ?? (isFinding(nature) ? watchedFor(place) : null);
}

/** What puts something done into the future: `will`, `plan`, `before`, `EXT planned`, `HST in 3 mo`. */
export function findPlan(place: Place): Trigger | null {
  const planned = lastBefore(place, 'planned', 12, true) ?? plannedBehind(place) ?? timeAhead(place);
  return planned && !doneAfter(place, planned) ? planned : null;
}

function isHypothetical(place: Place, trigger: Trigger, nature: MentionNature): boolean {
  if (onlyFindings.test(trigger.words)) {
    // "RBAs reviewed, consent signed, ...": the talk about risks is over.
    if (trigger.words === 'complications' && lowAt(place, trigger.to) === ':') return false;
    const talk = /^(rba|rbas|parq)$/.test(trigger.words);
    return isFinding(nature) && !(talk && between(place, trigger.to, place.from, /^(consent|signed|obtained|pt|patient|has)$/));
  }
  return true;
}

const onlyFindings =
  /^(should|potential|such as|signs of|symptoms of|for any|avoid|prevention|precautions|return for|worsening|rba|rbas|parq|risk|high risk|warned|warned re|informed of|complications|including|incl)$/;

/** "I&D if not better", "splint prn": the condition behind what would be done. */
function ifBehind(place: Place): Trigger | null {
  for (let i = place.to; i < Math.min(place.last, place.to + 5); i++) {
    const low = lowAt(place, i);
    if (/^[,;.:]$/.test(low)) return null;
    if (low === 'if' || low === 'unless') return { kind: 'conditional', from: i, to: i + 1, words: low };
  }
  return null;
}

/** "Watch #30 for symptoms": what is watched stands between the verb and its `for`. */
function watchedFor(place: Place): Trigger | null {
  for (let i = place.from - 1; i > Math.max(place.first, place.from - 5); i--) {
    if (lowAt(place, i) !== 'for') continue;
    for (let j = i - 1; j >= Math.max(place.first, i - 5); j--) {
      if (/^(watch|monitor|observe|watching|monitoring)$/.test(lowAt(place, j)))
        return { kind: 'conditional', from: j, to: i + 1, words: `${lowAt(place, j)} for` };
    }
  }
  return null;
}

const behind =
  /^(planned|scheduled|scheduled for|is scheduled|recommended|to be|pending|advised|next week|next month|next wk|tomorrow|next visit|will be|proposed|considered|indicated|discussed|requested|ordered|sched|to follow|needed|offered|suggested|nv|n\/v|begin|to begin|start|to start)$/;

/** "EXT #30 planned" and "CBCT to be taken": the plan's word behind. */
function plannedBehind(place: Place): Trigger | null {
  for (const trigger of place.triggers) {
    if (trigger.kind !== 'planned' || trigger.from < place.to || trigger.from - place.to > 5) continue;
    if (behind.test(trigger.words) && !between(place, place.to, trigger.from, /^[,;]$/)) return trigger;
  }
  return null;
}

/** "HST in 3 mo", "recheck in 2-3 wks". */
function timeAhead(place: Place): Trigger | null {
  const at = lowAt(place, place.to) === '#' ? place.to + 2 : place.to;
  if (lowAt(place, at) !== 'in' || !/^\d{1,2}$/.test(lowAt(place, at + 1))) return null;
  const unit = lowAt(place, at + 2) === '-' ? at + 4 : at + 2;
  if (!/^(d|day|days|w|wk|wks|week|weeks|mo|mos|month|months|yr|year)$/.test(lowAt(place, unit))) return null;
  return { kind: 'planned', from: at, to: unit + 1, words: 'in time' };
}

/** Something done behind the plan's word: "discussed and completed". */
function doneAfter(place: Place, trigger: Trigger): boolean {
  if (
    !/^(considered|discussed|discuss|options|option|start|begin|need|needs|request|requested|indicated|order|ordered|obtain|before|prior to|wants)$/.test(
      trigger.words,
    )
  )
    return false;
  if (trigger.from >= place.to) return false;
  if (between(place, trigger.to, place.from, /^(completed|performed|done|placed|removed|given|delivered|signed|obtained)$/))
    return true;
  if (/^(start|begin|need|needs|order|ordered|obtain|indicated)$/.test(trigger.words)) return place.from - trigger.to > 4;
  return false;
}
