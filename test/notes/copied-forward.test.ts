import { describe, expect, it } from 'vitest';
import { findCopiedForward } from '@/lib/notes/find-copied-forward';

const told = 'Patient reports throbbing pain in the lower left jaw for two weeks.';

describe('text copied forward', () => {
  it('is found in the later note, with both places', () => {
    const later = { id: 'n2', date: '2026-05-02', text: `Recall.\n${told.toUpperCase()}\nNew: swelling.` };
    const earlier = { id: 'n1', date: '2026-03-01', text: `S: here today. ${told}` };
    const [copy, ...rest] = findCopiedForward([later, earlier]);
    expect(rest).toEqual([]);
    expect(copy?.here.note).toBe('n2');
    expect(later.text.slice(copy?.here.start, copy?.here.end)).toBe(told.toUpperCase());
    expect(earlier.text.slice(copy?.earlier.start, copy?.earlier.end)).toBe(told);
  });

  it('is not what two notes of one day share, nor short routine words', () => {
    expect(
      findCopiedForward([
        { id: 'a', date: '2026-03-01', text: told },
        { id: 'b', date: '2026-03-01', text: told },
      ]),
    ).toEqual([]);
    expect(
      findCopiedForward([
        { id: 'a', date: '2026-03-01', text: 'NKDA. No pain.' },
        { id: 'b', date: '2026-04-01', text: 'NKDA. No pain.' },
      ]),
    ).toEqual([]);
  });

  it('joins neighbouring sentences', () => {
    const both = `${told} She wakes at night and cannot chew on the left side.`;
    expect(
      findCopiedForward([
        { id: 'a', date: '2026-03-01', text: both },
        { id: 'b', date: '2026-04-01', text: both },
      ]),
    ).toHaveLength(1);
  });
});
