import type { Reading } from '@/lib/encounter/reading';

/** A reading for a person: who, when, rows, notes, and what is unsure. */
export function printReading({
  encounter,
  unreadable,
  warnings,
  refused,
  toothSystem,
  collapsed,
  incompleteNotes,
}: Reading): string {
  if (refused) return `${refused}\n`;
  const { patient } = encounter;
  const name = [patient?.name?.first, patient?.name?.middle, patient?.name?.last].filter(Boolean).join(' ');
  const lines = [
    `Patient   ${name || 'not on this page'}${patient?.birthDate ? `, born ${patient.birthDate}` : ''}`,
    `Visit     ${encounter.dateOfService ?? 'not on this page'}`,
    `Teeth     ${toothSystem}`,
    '',
    ...encounter.procedures.map((row) =>
      [
        row.cdt ?? 'no code',
        row.tooth ?? row.toothRaw ?? row.area ?? '',
        row.surfaces ?? '',
        row.date ?? '',
        row.fee?.toFixed(2) ?? '',
        row.status ?? '',
        row.description ?? '',
      ]
        .map((text, i) => text.padEnd([8, 6, 6, 11, 9, 10, 0][i] ?? 0))
        .join(' ')
        .trimEnd(),
    ),
    '',
    ...encounter.notes.map(
      (note) =>
        `${note.id} ${note.kind ?? ''} ${note.date ?? ''} ${note.author ?? ''}${incompleteNotes.includes(note.id) ? ' (incomplete)' : ''}\n${note.text}\n`,
    ),
    ...unreadable.map(({ path, raw, why }) => `? ${path}: ${raw} (${why})`),
    ...collapsed.map((what) => `Folded away: ${what}`),
    ...warnings,
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}
