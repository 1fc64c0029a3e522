import type { Note } from '@/lib/encounter/encounter';
import { sizesAndTimesIn } from '../attributes/size-and-time';
import type { Draft } from './around';

/** Sizes and clock times stand on their own, beside no concept. */
export function readFacts(note: Note): Draft[] {
  return sizesAndTimesIn(note.text).map(({ concept, value, unit, start, end }) => ({
    kind: 'measurement',
    concept,
    assertion: 'present',
    tooth: [],
    side: '',
    value,
    unit,
    date: '',
    note: note.id,
    start,
    end,
    quote: note.text.slice(start, end),
    area: [],
    comparison: '',
    relation: '',
    dose: '',
    duration: null,
    severity: '',
    course: '',
    section: '',
    trigger: null,
  }));
}
