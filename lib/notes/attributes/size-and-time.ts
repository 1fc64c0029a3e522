/** Something read from the text itself, with its words. */
export interface Read {
  readonly concept: string;
  readonly value: number | [number, number];
  readonly unit: string;
  readonly start: number;
  readonly end: number;
}

const size =
  /(?<![\d.#])(\d{1,2}(?:\.\d{1,2})?)\s?(mm|cm)?\s?[x\u00d7]\s?(\d{1,2}(?:\.\d{1,2})?)(?:\s?[x\u00d7]\s?\d{1,2}(?:\.\d{1,2})?)?\s?(mm|cm)\b/gi;
const length =
  /(?<![\d.#x\u00d7-])(\d{1,2}(?:\.\d{1,2})?)\s?-?(cm|mm)\b(?=[^.;\n]{0,40}?\b(?:lac|laceration|lesion|swelling|mass|cyst|ulcer|plaque|patch|nodule|lucency|radiolucency|abscess|tumor|sequestrum|wound|cut|growth|papule|parl)\b)/gi;
const clock =
  /\b(?:anes\w*|anaesth\w*|sedation|sed|GA|IV sed|time)\b[^.;\n]{0,40}?\b(?:start\w*|began|begin|from|in)?\s*[:@=]?\s*(\d{1,2}:?\d{2})\s*(am|pm)?\s*(?:[-\u2013]|to|(?:[,;/]\s*)?(?:anes\w*\s+|sedation\s+|time\s+)?(?:stop\w*|end\w*|finish\w*|out|until)\s*[:@=]?)\s*(?:time\s*:?\s*)?(\d{1,2}:?\d{2})\s*(am|pm)?/gi;

/** Sizes of lesions (`lesion size`, mm or cm, one number or two) and minutes of anesthesia from its clock times (`anesthesia time`). */
export function sizesAndTimesIn(text: string): Read[] {
  const found: Read[] = [];
  for (const match of text.matchAll(size)) {
    found.push({
      concept: 'lesion size',
      value: [Number(match[1]), Number(match[3])],
      unit: (match[4] ?? 'mm').toLowerCase(),
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  for (const match of text.matchAll(length)) {
    if (found.some(({ start, end }) => match.index < end && match.index + match[0].length > start)) continue;
    found.push({
      concept: 'lesion size',
      value: Number(match[1]),
      unit: (match[2] ?? '').toLowerCase(),
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  for (const match of text.matchAll(clock)) {
    const minutes = minutesBetween(match[1] ?? '', match[2] ?? match[4], match[3] ?? '', match[4]);
    if (minutes !== null)
      found.push({
        concept: 'anesthesia time',
        value: minutes,
        unit: 'min',
        start: match.index,
        end: match.index + match[0].length,
      });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Minutes from one clock time to another, over noon or midnight where needed; null when either is no clock time or it took over a day's half. */
function minutesBetween(from: string, fromHalf: string | undefined, to: string, toHalf: string | undefined): number | null {
  const a = minuteOfDay(from, fromHalf);
  const b = minuteOfDay(to, toHalf);
  if (a === null || b === null) return null;
  const plain = b - a;
  const minutes = plain > 0 ? plain : plain + 720 > 0 && !toHalf ? plain + 720 : plain + 1440;
  return minutes > 0 && minutes <= 720 ? minutes : null;
}

function minuteOfDay(clockTime: string, half: string | undefined): number | null {
  const digits = clockTime.replace(':', '').padStart(4, '0');
  let hours = Number(digits.slice(0, 2));
  const minutes = Number(digits.slice(2));
  if (hours > 23 || minutes > 59) return null;
  if (half?.toLowerCase() === 'pm' && hours < 12) hours += 12;
  if (half?.toLowerCase() === 'am' && hours === 12) hours = 0;
  return hours * 60 + minutes;
}
