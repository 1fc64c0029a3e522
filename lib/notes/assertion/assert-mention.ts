import { readAnswer } from './answer';
import { readCheckBox } from './check-box';
import { familyTrigger } from './family';
import { findCondition, findPlan } from './future';
import { findNegation } from './negation';
import { findPast, isLasting } from './past';
import { type Asserted, isDoable, isFinding, type MentionNature, type Place } from './place';
import { adjacentPolarity } from './polarity';
import { findPossibility, isChoice } from './possibility';
import type { Trigger } from './triggers';

/**
 * What the sentence says of one mention. In this order: a box, a sign or an answer beside it, family, negation, possibility, condition, plan, past;
 * where no words decide, the section does.
 */
export function assertMention(place: Place, nature: MentionNature): Asserted {
  const { kind } = nature;
  const family = familyTrigger(place, nature);
  const beside = readCheckBox(place) ?? adjacentPolarity(place, nature) ?? readAnswer(place);
  if (beside?.negative) return { assertion: 'absent', by: { from: beside.from, to: beside.to, rule: 'polarity' } };
  if (beside && !family && place.section !== 'family')
    return { assertion: 'present', by: { from: beside.from, to: beside.to, rule: 'polarity' } };

  const negated = findNegation(place, nature);
  if (family && place.section !== 'family') return told('family', family, 'family');
  if (place.section === 'family' && !negated) return { assertion: 'family', by: null };
  if (negated) return told('absent', negated);

  const possible = findPossibility(place, nature);
  if (possible) return told(isChoice(possible, nature) ? 'planned' : 'possible', possible);

  if (place.section === 'differential' && isFinding(nature)) return { assertion: 'possible', by: null };

  const condition = findCondition(place, nature);
  if (condition) return told('conditional', condition);
  if (place.section === 'consent' && kind !== 'attestation' && kind !== 'treatment')
    return { assertion: 'conditional', by: null };
  if (place.section === 'instructions' && (kind === 'symptom' || kind === 'finding' || kind === 'diagnosis'))
    return { assertion: 'conditional', by: null };

  if (isDoable(nature)) {
    const planned = findPlan(place);
    if (planned) return told('planned', planned);
    if (place.section === 'next-visit' && kind !== 'medication' && kind !== 'referral') return { assertion: 'planned', by: null };
  }

  const past = findPast(place, nature);
  if (past) return told('historical', past);
  if (
    place.section === 'pmh' &&
    !isLasting(place, nature) &&
    (kind === 'diagnosis' || kind === 'history' || kind === 'symptom' || kind === 'treatment')
  )
    return { assertion: 'historical', by: null };
  return { assertion: 'present', by: null };
}

const told = (assertion: Asserted['assertion'], { from, to, kind }: Trigger, rule: string = kind): Asserted => ({
  assertion,
  by: { from, to, rule },
});
