import type { Place } from './place';

const noes = /^(no|n|none|nil|neg|negative|denies|denied|never|nr)$/;
const yeses = /^(yes|y)$/;
/** Answers that need no colon, since nothing else follows them. */
const bareNoes = /^(no|none|nil|neg|negative|denied|absent|never)$/;

/**
 * A form's answer beside a mention: `Diabetes: N`, `Diabetes (N)`, `Pregnant? No`, `Fever | No |`, `Bleeding......No`, `pus none,`, `Y HTN N DM`, `pain 0/10`.
 * Null where the word goes on to something else (`Pain: no swelling`).
 */
export function readAnswer(place: Place): { negative: boolean; from: number; to: number } | null {
  return behindSign(place) ?? inBrackets(place) ?? bare(place) ?? inFront(place) ?? zero(place);
}

const low = (place: Place, i: number) => place.tokens[i]?.low ?? '';
const gapBehind = (place: Place, i: number) =>
  place.text.slice(place.tokens[i]?.end ?? 0, place.tokens[i + 1]?.start ?? place.text.length);
const isWide = (gap: string) => /\s{2}|\t|\n|^$/.test(gap);

/** Whether an item of a form ends in front of token `i`: at a sign, a wide gap or the end. */
const endsAt = (place: Place, i: number) =>
  i >= place.tokens.length || /^[.,;/)|\]]$/.test(low(place, i)) || isWide(gapBehind(place, i - 1));

function behindSign(place: Place) {
  let i = place.to;
  // `Any bleeding problems? No.`
  while (i < place.to + 2 && /^[a-z]{3,}$/.test(low(place, i)) && (low(place, i + 1) === '?' || low(place, i + 2) === '?')) i++;
  const sign = low(place, i);
  if (i > place.to && sign !== '?') return null;
  if (sign === '.' || sign === '_') {
    while (low(place, i) === sign) i++;
    if (i - place.to < 2) return null;
  } else if (/^[:=?|]$/.test(sign)) i++;
  else if (sign === '-' && isWide(gapBehind(place, i - 1)) === false) i++;
  else return null;
  const word = low(place, i);
  if (!noes.test(word) && !yeses.test(word)) return null;
  if (low(place, i - 1) === '?' && word.length > 1) return { negative: noes.test(word), from: i, to: i + 1 };
  const letter = word.length === 1;
  if (word === 'n' && low(place, i + 1) === '/' && low(place, i + 2) === 'a') return { negative: true, from: i, to: i + 3 };
  const token = place.tokens[i];
  const capital = token !== undefined && /^[YN]$/.test(place.text.slice(token.start, token.end));
  if (letter && (low(place, i + 1) === '/' || (sign === '-' && !(capital && endsAt(place, i + 1))))) return null;
  if (!letter && !endsAt(place, i + 1)) return null;
  return { negative: noes.test(word), from: i, to: i + 1 };
}

function inBrackets(place: Place) {
  if (low(place, place.to) !== '(' || low(place, place.to + 2) !== ')') return null;
  const word = low(place, place.to + 1);
  if (!noes.test(word) && !yeses.test(word) && word !== '-' && word !== '+') return null;
  return { negative: noes.test(word) || word === '-', from: place.to, to: place.to + 3 };
}

function bare(place: Place) {
  if (place.to >= place.last) return null;
  const word = low(place, place.to);
  const isNo = bareNoes.test(word);
  if (!isNo && word !== 'yes') return null;
  return endsAt(place, place.to + 1) || inRow(place) ? { negative: isNo, from: place.to, to: place.to + 1 } : null;
}

/** `Rheumatic fever No Diabetes Yes`: a run of answers, written large, that ends with one. */
function inRow(place: Place): boolean {
  const isLarge = (i: number) => {
    const token = place.tokens[i];
    return token !== undefined && /^(No|Yes|NO|YES)$/.test(place.text.slice(token.start, token.end));
  };
  if (!isLarge(place.to) || !isLarge(place.last - 1)) return false;
  let answers = 0;
  for (let i = place.first; i < place.last; i++) if (isLarge(i)) answers++;
  return answers > 1;
}

/** `Y HTN N DM`: capitals in front, each behind the mention before. */
function inFront(place: Place) {
  const i = place.from - 1;
  const token = place.tokens[i];
  if (!token || i < place.first) return null;
  const said = place.text.slice(token.start, token.end);
  if (said !== 'Y' && said !== 'N') return null;
  if (i > place.first && !place.isMention(i - 1) && !/^[,;|/]$/.test(low(place, i - 1))) return null;
  return { negative: said === 'N', from: i, to: i + 1 };
}

function zero(place: Place) {
  const i = /^[:=]$/.test(low(place, place.to)) ? place.to + 1 : place.to;
  return low(place, i) === '0' && low(place, i + 1) === '/' && /^(10|5)$/.test(low(place, i + 2))
    ? { negative: true, from: i, to: i + 3 }
    : null;
}
