import { isDoable, isFinding, type MentionNature, type Place } from './place';

const negativeSign = /^(\(-\)|neg|negative|wnl|nsf|absent|nil|none|normal|nr|0|\u00f8)$/;
const positiveSign = /^(\(\+\)|\++|pos|positive|present|yes)$/;

/**
 * A sign of polarity that touches the mention: `perc (-)`, `cold neg`, `-fever`, `\u00d8 caries`, `BOP: none`, `palp +`, `crepitus + R`. It binds only its own
 * mention. A test or a sign takes bare words such as `normal` as well.
 */
export function adjacentPolarity(place: Place, nature: MentionNature): { negative: boolean; from: number; to: number } | null {
  const tests = nature.polarity;
  const { tokens, text } = place;
  const before = tokens[place.from - 1];
  const after = tokens[place.to];
  const first = tokens[place.from];
  if (before && first && place.from - 1 >= place.first) {
    if (/^(\(-\)|\u00f8)$/.test(before.low)) return { negative: true, from: place.from - 1, to: place.from };
    if (/^(\(\+\)|\++)$/.test(before.low) && !isSignOf(place, place.from - 2))
      return { negative: false, from: place.from - 1, to: place.from };
    // A hyphen grown together with the word, and with nothing in front of it.
    if (
      before.low === '-' &&
      before.end === first.start &&
      (before.start === 0 || /[\s(,;:/]/.test(text[before.start - 1] ?? ''))
    ) {
      return { negative: true, from: place.from - 1, to: place.from };
    }
    if (before.low === '0' && isFinding(nature) && startsItem(place, place.from - 1))
      return { negative: true, from: place.from - 1, to: place.from };
    if (before.low === '-' && startsItem(place, place.from - 1) && signsItems(place))
      return { negative: true, from: place.from - 1, to: place.from };
    if (before.low === 'neg' && (!isSignOf(place, place.from - 2) || study.test(tokens[place.from - 2]?.low ?? '')))
      return { negative: true, from: place.from - 1, to: place.from };
  }
  if (!after || place.to >= place.last) return null;
  if (tests && after.low === '-' && dashStandsAlone(place, place.to)) return { negative: true, from: place.to, to: place.to + 1 };
  const closing = signBehindSite(place);
  if (closing) return closing;
  const next = tokens[place.to + 1]?.low ?? '';
  if (tests && after.low === 'no' && /^(response|resp|rxn|reaction)$/.test(next))
    return { negative: true, from: place.to, to: place.to + 2 };
  if (after.low === 'wnl' && isFinding(nature)) return { negative: true, from: place.to, to: place.to + 1 };
  const joint = /^(:|=|is|was|test|-)$/.test(after.low) ? 1 : 0;
  const sign = tokens[place.to + joint];
  if (!sign || place.to + joint >= place.last) return null;
  const at = { from: place.to + joint, to: place.to + joint + 1 };
  if (/^\(-\)$/.test(sign.low)) return { negative: true, ...at };
  if (joinsNext(place, nature, place.to + joint)) return null;
  if (/^(\(\+\)|\++)$/.test(sign.low) && startsNothing(place, place.to + joint + 1)) return { negative: false, ...at };
  const wordy = tests || joint === 1;
  if (wordy && negativeSign.test(sign.low) && !/^for$/.test(tokens[place.to + joint + 1]?.low ?? '')) {
    if (sign.low === '0' && /^[\d./-]/.test(tokens[place.to + joint + 1]?.low ?? '')) return null;
    if (sign.low === 'none' && joint === 0) return null;
    return { negative: true, ...at };
  }
  if (wordy && positiveSign.test(sign.low)) return { negative: false, ...at };
  if (tests && sign.low === '-' && joint === 0 && !/^[a-z\d]/i.test(text[sign.end] ?? '')) return { negative: true, ...at };
  if (
    tests &&
    after.low === '-' &&
    joint === 1 &&
    sign.start > after.end &&
    !negativeSign.test(sign.low) &&
    /^[,.;/]$/.test(sign.low)
  ) {
    return { negative: true, from: place.to, to: place.to + 1 };
  }
  return null;
}

/** Whatever answers for itself: `PSG neg OSA` denies what follows. */
const study = /^(study|psg|hst|hsat|biopsy|bx|path|ct|cbct|mri|pan|pano|pa|smear|culture|screen|film|films|bwx|fmx)$/;

const startsItem = (place: Place, index: number) => index === place.first || /^[,;/]$/.test(place.tokens[index - 1]?.low ?? '');

/** Whether the sentence puts signs in front of its items: `+ snoring, - insomnia`. */
function signsItems(place: Place): boolean {
  for (let i = place.first; i < place.last; i++) {
    if (/^(\+|\(\+\))$/.test(place.tokens[i]?.low ?? '') && startsItem(place, i)) return true;
  }
  return false;
}

/** A sign that ends the item, right behind the mention or behind its place: `LAD -,`, `caries D18 -`, `click R +`. */
function signBehindSite(place: Place): { negative: boolean; from: number; to: number } | null {
  let i = place.to;
  while (i < place.to + 3 && /^(#|\d{1,2}|r|l|m|d|b|ur|ul|lr|ll|right|left|bilat|b\/l)$/.test(place.tokens[i]?.low ?? '')) i++;
  const sign = i < place.last ? (place.tokens[i]?.low ?? '') : '';
  if (!/^(-|\+{1,3}|\(-\)|\(\+\))$/.test(sign) || !endsItem(place, i + 1)) return null;
  return { negative: sign.includes('-'), from: i, to: i + 1 };
}

/** "I&D + ext", "implant + graft": the plus joins two things done. */
const joinsNext = (place: Place, nature: MentionNature, index: number) =>
  isDoable(nature) && nature.kind !== '' && place.tokens[index]?.low === '+' && !endsItem(place, index + 1);

/** A dash behind a test with nothing behind it that it could introduce. */
const dashStandsAlone = (place: Place, index: number) =>
  endsItem(place, index + 1) ||
  (place.isMention(index + 1) &&
    place.tokens[index + 1]?.start !== place.tokens[index]?.end &&
    [2, 3, 4].some((step) => /^(-|\++|\(\+\)|\(-\)|neg|pos|wnl|\d)$/.test(place.tokens[index + step]?.low ?? '')));

const endsItem = (place: Place, index: number) => index >= place.last || /^[.,;/)]$/.test(place.tokens[index]?.low ?? '');

/** Whether the token before a sign is a mention that the sign belongs to. */
const isSignOf = (place: Place, index: number) => index >= place.first && place.isMention(index);

/** Whether nothing follows a plus that it could belong to instead: `perc + palp -`. */
const startsNothing = (place: Place, index: number) =>
  index >= place.last || !(place.isMention(index) && place.tokens[index]?.start === place.tokens[index - 1]?.end);
