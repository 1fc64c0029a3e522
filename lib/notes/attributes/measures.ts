import { isNumber, type Token } from '../text/tokens';
import { measureKinds } from './measure-kinds';

export interface Measure {
  readonly value: number | [number, number];
  readonly unit: string;
  readonly comparison: string;
  /** Behind the last token of the value. */
  readonly to: number;
}

/** What a measure may be: the range that makes sense, its unit when the note writes none, and the units it may have. */
interface Kind {
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly pair: boolean;
  readonly reach: number;
}

const kinds: ReadonlyMap<string, Kind> = new Map(
  measureKinds.split('\n').map((row) => {
    const [name = '', low, high, unit = '', reach] = row.split('|');
    const kind: Kind = { low: Number(low), high: Number(high), unit, reach: Number(reach || 6), pair: unit === 'mmHg' };
    return [name, kind];
  }),
);

export const isMeasured = (concept: string): boolean => kinds.has(concept);
/** Concepts that mean nothing without a number. */
export const needsValue = (concept: string): boolean =>
  kinds.has(concept) &&
  !/^(probing depth|radiation therapy|overjet|open bite|bone loss|nitrous oxide|bleeding on probing|uncooperative behavior|cooperative behavior|neck circumference|protrusion)$/.test(
    concept,
  );

const joints =
  /^(=|:|is|was|of|at|to|score|score:|~|<|>|<=|>=|\u2264|\u2265|today|index|approx|approximately|about|around|only|measured|measures|now|limited|reduced|class|scale|level|status|dropped|from|with|w\/|max|the|a|are|were|on|exam|,|\(|-|gen|generalized|localized|noted|total|grade|type|physical)$/;
const roman: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, v: 5 };

/** Measures whose number may stand in front: "62 y/o", "26 teeth present". */
const numberStandsBefore = /^(age|remaining teeth|tobacco pack-years|drinks per week|CPAP use)$/;

/** The value behind a measure's name (or, for events, before it); null when none follows within reach or it makes no sense. */
export function measureAt(concept: string, tokens: readonly Token[], from: number, to: number, last: number): Measure | null {
  const kind = kinds.get(concept);
  if (!kind) return null;
  if (concept === 'respiratory events') {
    const before = [tokens[from - 1], tokens[from - 2]].find(isNumber);
    return before ? { value: Number(before.low), unit: 'events', comparison: '', to } : measureBehind(kind, tokens, to, last);
  }
  const before = tokens[from - 1];
  if (
    numberStandsBefore.test(concept) &&
    isNumber(before) &&
    Number(before?.low) >= kind.low &&
    Number(before?.low) <= kind.high
  ) {
    const word = tokens[to - 1]?.low ?? '';
    const unit =
      concept !== 'age'
        ? kind.unit
        : /^(month|months|mo|mos)/.test(tokens[from]?.low ?? '')
          ? 'mo'
          : /^(day|days)/.test(tokens[from]?.low ?? '')
            ? 'd'
            : /^(week|weeks|wk|wks)/.test(tokens[from]?.low ?? '')
              ? 'wk'
              : 'y';
    return word === '' ? null : { value: Number(before?.low), unit, comparison: '', to };
  }
  if (concept === 'age') return null;
  if (concept === 'radiation therapy' && isNumber(tokens[from - 1]) && /gy/.test(tokens[to - 1]?.low ?? '')) {
    return { value: Number(tokens[from - 1]?.low), unit: 'Gy', comparison: '', to };
  }
  return measureBehind(kind, tokens, to, last);
}

function measureBehind(kind: Kind, tokens: readonly Token[], to: number, last: number): Measure | null {
  let comparison = '';
  for (let i = to; i < last && i < to + kind.reach; i++) {
    const token = tokens[i];
    if (!token) return null;
    if (isNumber(token)) return valueAt(kind, tokens, i, last, comparison);
    if (kind.high === 6 && roman[token.low]) return { value: roman[token.low] ?? 0, unit: kind.unit, comparison, to: i + 1 };
    if (/^(<|>|~|\u2264|\u2265)$/.test(token.low)) {
      const equal = tokens[i + 1]?.low === '=';
      comparison = token.low === '\u2264' ? '<=' : token.low === '\u2265' ? '>=' : `${token.low}${equal ? '=' : ''}`;
      continue;
    }
    // `apnea-hypopnea index (AHI) was 18.2`: the name's abbreviation in brackets.
    if (token.low === '(' && tokens[i + 2]?.low === ')' && !isNumber(tokens[i + 1])) {
      i += 2;
      continue;
    }
    if (!joints.test(token.low)) return null;
  }
  return null;
}

function valueAt(kind: Kind, tokens: readonly Token[], i: number, last: number, comparison: string): Measure | null {
  const first = Number(tokens[i]?.low);
  let to = i + 1;
  let value: number | [number, number] = first;
  const sign = tokens[to]?.low ?? '';
  const second = tokens[to + 1];
  if (to + 1 < last && isNumber(second) && (sign === '-' || (sign === '/' && kind.pair) || sign === 'to' || sign === '\u2013')) {
    value = [first, Number(second?.low)];
    to += 2;
  } else if (kind.pair) return null;
  // A score over its scale: 13/24, 8/10.
  if (tokens[to]?.low === '/' && isNumber(tokens[to + 1])) to += 2;
  const unit = /^(mm|cm|%|min|minutes|mins|hr|hrs|h|gy|in|inches|mg|f|c|lb|kg)$/.exec(tokens[to]?.low ?? '')?.[0];
  const numbers = typeof value === 'number' ? [value] : value;
  const scale =
    unit === 'cm' && kind.unit === 'mm' ? 10 : (unit === 'hr' || unit === 'hrs' || unit === 'h') && kind.unit === 'min' ? 60 : 1;
  const scaled = numbers.map((number) => number * scale);
  if (scaled.some((number) => number < kind.low || number > kind.high)) return null;
  if (
    unit &&
    kind.unit &&
    unit !== kind.unit &&
    scale === 1 &&
    !(kind.unit === 'min' && /^min/.test(unit)) &&
    !(kind.unit === 'F' && /^[fc]$/.test(unit)) &&
    !(kind.unit === 'Gy' && unit === 'gy') &&
    !(kind.unit === 'in' && /^in|cm/.test(unit))
  )
    return null;
  if (!unit && kind.unit === '%' && tokens[to]?.low === 'mm') return null;
  const celsius = kind.unit === 'F' && scaled[0] !== undefined && scaled[0] < 45;
  const named = celsius ? 'C' : kind.unit;
  return {
    value: typeof value === 'number' ? (scaled[0] ?? first) : [scaled[0] ?? 0, scaled[1] ?? 0],
    unit: named,
    comparison,
    to: unit ? to + 1 : to,
  };
}
