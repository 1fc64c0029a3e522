import type { Quote } from '@/lib/encounter/evidence';
import type { Line } from './line';
import { quoteIn, sentencesOf } from './sentences';

const clock = /\b([01]?\d|2[0-3])[:.]?([0-5]\d)\s*(a\.?m|p\.?m)?\.?/i;
const span = new RegExp(
  `(?:start\\w*|began|begin|from|on|in(?:duction)?)?[\\s:@=]*${clock.source}\\s*(?:[-–—,;/]|to|until|thru|through|stop\\w*|end\\w*|off|out|finish\\w*|\\s)+[\\s:@=]*${clock.source}`,
  'i',
);
const count = /\b(\d{1,3})\s*(?:min(?:ute)?s?\b|')/gi;

/** Minutes that sentences about a thing tell: a total, else the time between two clock times. Null when none does, or when they disagree. */
export function minutesTold(line: Line, about: RegExp): { minutes: number; evidence: Quote } | null {
  for (const note of line.visit.encounter.notes) {
    if (note.date && line.visit.dateOfService && note.date !== line.visit.dateOfService) continue;
    for (const sentence of sentencesOf(note)) {
      if (!about.test(sentence.text)) continue;
      const told = [...sentence.text.matchAll(new RegExp(count.source, 'gi'))];
      const clocks = span.exec(sentence.text);
      const between = clocks ? minutesBetween(clocks) : null;
      const total =
        told.map((match) => Number(match[1])).find((value) => value === between) ??
        (told.length === 1 ? Number(told[0]?.[1]) : null);
      const minutes = between ?? total;
      const where = clocks ?? told[0];
      if (minutes && minutes > 0 && minutes < 1440 && where) return { minutes, evidence: quoteIn(sentence, where) };
    }
  }
  return null;
}

function minutesBetween(match: RegExpExecArray): number | null {
  const [, startHour, startMinute, startHalf, endHour, endMinute, endHalf] = match;
  const start = ofDay(
    Number(startHour),
    Number(startMinute),
    startHalf ?? (endHalf && Number(startHour) <= Number(endHour) ? endHalf : ''),
  );
  const end = ofDay(Number(endHour), Number(endMinute), endHalf ?? '');
  const minutes = end >= start ? end - start : end + (end + 720 >= start && start < 780 ? 720 : 1440) - start;
  return minutes > 0 && minutes <= 720 ? minutes : null;
}

const ofDay = (hour: number, minute: number, half: string): number =>
  (/^p/i.test(half) ? (hour % 12) + 12 : /^a/i.test(half) ? hour % 12 : hour) * 60 + minute;
