import { familyTrigger } from './family';
import { findNegation } from './negation';
import { type Asserted, lowAt, type MentionNature, type Place } from './place';

const nature: MentionNature = { kind: 'measurement', chronic: false, polarity: false };

const bounds =
  /^(goals?|target|threshold|cut ?off|criteria|criterion|unless|until|if|requires?|required|qualif\w*|normal|norm|should)$/;

/**
 * What a sentence says of a value: a relative's stays the relative's, one that is aimed at or asked for was not measured, and one that is denied
 * right in front was not found. Everything else was measured.
 */
export function assertMeasure(place: Place): Asserted {
  const family = familyTrigger(place, nature);
  if (family || place.section === 'family')
    return { assertion: 'family', by: family && { from: family.from, to: family.to, rule: 'family' } };
  for (let i = place.from - 1; i >= Math.max(place.first, place.from - 4) && !/^[,;.(]$/.test(lowAt(place, i)); i--) {
    if (bounds.test(lowAt(place, i))) return { assertion: 'conditional', by: { from: i, to: i + 1, rule: 'conditional' } };
  }
  for (let i = place.to; i < Math.min(place.last, place.to + 2); i++) {
    if (/^(goal|target|threshold|cutoff)$/.test(lowAt(place, i)))
      return { assertion: 'conditional', by: { from: i, to: i + 1, rule: 'conditional' } };
  }
  const negated = findNegation(place, nature);
  return negated && negated.to <= place.from && place.from - negated.to <= 1
    ? { assertion: 'absent', by: { from: negated.from, to: negated.to, rule: negated.kind } }
    : { assertion: 'present', by: null };
}
