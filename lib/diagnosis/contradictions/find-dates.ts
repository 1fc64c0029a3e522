import { contradiction, type FindContradiction } from './contradiction';

/** Treatment notes that all carry other dates than the lines done. */
export const findContradiction: FindContradiction = (chart) => {
  const done = chart.visit.procedures.filter((procedure) => procedure.status !== 'planned');
  const dates = new Set(done.map((procedure) => procedure.date || chart.visit.dateOfService).filter((date) => date !== ''));
  const written = chart.visit.encounter.notes
    .filter((note) => (note.kind ?? 'progress') === 'progress' || note.kind === 'op')
    .filter((note) => note.date);
  if (dates.size === 0 || written.length === 0 || written.some((note) => dates.has(note.date ?? ''))) return [];
  return [
    contradiction(
      'CHART-08',
      'dateOfService',
      `No treatment note carries the date of service (${[...dates].join(', ')}); the notes are of ${[...new Set(written.map((note) => note.date))].join(', ')}.`,
      'Check the date of service, or add the note of that day.',
    ),
  ];
};
