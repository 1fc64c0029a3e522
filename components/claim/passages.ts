import type { Encounter } from '@/lib/encounter/encounter';

/** A paragraph of a note, as a person can choose it for the packet. */
export interface Passage {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly author: string;
  readonly text: string;
}

/** Paragraphs of every note of the visit. None is chosen beforehand: a packet holds the least that is needed. */
export function passagesOf(encounter: Encounter): Passage[] {
  return encounter.notes.flatMap((note) =>
    note.text
      .split(/\n\s*\n|\r\n\s*\r\n/)
      .map((text) => text.trim())
      .filter(Boolean)
      .map((text, i) => ({
        id: `${note.id}/${i}`,
        title: note.kind ?? 'note',
        date: note.date ?? encounter.dateOfService ?? '',
        author: note.author ?? '',
        text,
      })),
  );
}
