import type { Fact } from '@/lib/encounter/fact';
import { isNumber, type Token } from '../text/tokens';

type Unit = NonNullable<Fact['duration']>['unit'];
const units: readonly (readonly [RegExp, Unit])[] = [
  [/^(min|mins|minute|minutes)$/, 'min'],
  [/^(h|hr|hrs|hour|hours)$/, 'h'],
  [/^(d|day|days)$/, 'd'],
  [/^(w|wk|wks|week|weeks)$/, 'wk'],
  [/^(mo|mos|month|months|mth|mths)$/, 'mo'],
  [/^(y|yr|yrs|year|years)$/, 'y'],
];
const unitOf = (low: string): Unit | null => units.find(([words]) => words.test(low))?.[1] ?? null;

/** `x 8 mo`, `for 5 months`, `x6 wk`, `>10 wks`, `since …` is none: the duration said within a few tokens behind a mention. */
export function durationBehind(tokens: readonly Token[], to: number, last: number): Fact['duration'] {
  for (let i = to; i < Math.min(last, to + 7); i++) {
    const low = tokens[i]?.low ?? '';
    const glued = /^x(\d+)$/.exec(low);
    if (/^[.;]$/.test(low)) return null;
    if (low === 'x' || low === 'for' || low === '>' || low === 'over' || low === 'times' || low === 'about' || glued) {
      let j = glued ? i : i + 1;
      while (/^(>|~|about|over|the|last|past|x|almost|least|at|approximately)$/.test(tokens[j]?.low ?? '')) j++;
      const number = glued ? Number(glued[1]) : Number(tokens[j]?.low);
      const unit = unitOf(tokens[j + 1]?.low ?? '');
      if (Number.isFinite(number) && unit && (glued || isNumber(tokens[j]))) return { value: number, unit };
    }
  }
  return null;
}

/** The dose behind a drug: `120 mg`, `600`, `2 g`; '' when there is none. */
export function doseBehind(text: string, tokens: readonly Token[], to: number, last: number): string {
  let at = to;
  // The brand in brackets: `denosumab (Xgeva) 120 mg`.
  if (tokens[at]?.low === '(') while (at < Math.min(last, to + 4) && tokens[at]?.low !== ')') at++;
  if (tokens[at]?.low === ')') at++;
  return doseAt(text, tokens, at, last);
}

function doseAt(text: string, tokens: readonly Token[], to: number, last: number): string {
  const number = tokens[to];
  if (to >= last || !isNumber(number) || !number) return '';
  const unit = tokens[to + 1];
  if (unit && to + 1 < last && /^(mg|mcg|g|ml|units|iu|u|%|gm|grams)$/.test(unit.low)) return text.slice(number.start, unit.end);
  return /^\d{2,4}$/.test(number.low) ? number.low : '';
}
