import { isNumber, type Token } from '../text/tokens';

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

/** name | low | high | unit | reach */
const kinds: ReadonlyMap<string, Kind> = new Map(
  `AHI|0|200|/h
RDI|0|200|/h
ODI|0|200|/h
respiratory events|0|3000|events
ESS|0|24
SpO2|40|100|%
MIO|1|75|mm
protrusion|0|20|mm
BMI|10|90
HbA1c|3|20|%
blood glucose|20|900|mg/dL
temperature|34|110|F|3
blood pressure|40|300|mmHg
pain score|0|10
INR|0|15
ASA|1|6
anesthesia time|1|1440|min
counseling time|1|120|min
time spent|1|240|min
probing depth|1|15|mm
neck circumference|10|60|in
recording time|1|1000|min
HATLFF|0|24
plaque score|0|100|%
bleeding on probing|0|100|%
radiation dose|1|100|Gy
radiation therapy|10|90|Gy
overjet|0|25|mm
open bite|0|25|mm
bone loss|1|100|%
platelet count|1|900|K
ANC|0|20000
nitrous oxide|10|70|%
central apnea index|0|200|/h
REI|0|200|/h
SpO2 nadir|30|100|%
Mallampati|1|6
Frankl|1|6
heart rate|25|250|/min|3
respiratory rate|4|80|/min|3
weight|1|700
height|1|250
STOP-Bang|0|8
glucose|20|900|mg/dL|3
remaining teeth|0|32
CPAP use|0|24|h
time below 90 percent|0|100|%
lateral excursion|0|25|mm
white blood cell count|0|200000
hemoglobin|2|25|g/dL
CD4 count|0|3000
CTX|0|3000|pg/mL
estimated blood loss|0|5000|mL
PHQ-9|0|27
GCS|3|15
anesthesia minutes|1|1440|min
sedation time|1|1440|min
tonsil size|0|6
LATCH score|0|10
age|0|120|y
laceration length|0|50|cm|3
tobacco pack-years|0|200
drinks per week|0|200
salivary flow|0|20|mL/min
uncooperative behavior|1|4|Frankl
cooperative behavior|1|4|Frankl`
    .split('\n')
    .map((row) => {
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
