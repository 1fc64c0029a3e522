import type { Encounter } from '@/lib/encounter/encounter';
import type { Visit } from '@/lib/encounter/reading';

/** Procedures and notes by date, the latest first, what has no date last. Chosen is the visit that the page has selected, else the latest. */
export function groupVisits(encounter: Encounter, selected: ReadonlySet<string>): Visit[] {
  const visits = new Map<string, { date: string; procedures: string[]; notes: string[] }>();
  const of = (date: string) => {
    const visit = visits.get(date) ?? { date, procedures: [], notes: [] };
    visits.set(date, visit);
    return visit;
  };
  // Where no row has a date of its own, the page's is that of all.
  const day = encounter.procedures.some(({ date }) => date) ? '' : (encounter.dateOfService ?? '');
  for (const { id, date } of encounter.procedures) of(date ?? day).procedures.push(id);
  // The patient's history belongs to every visit.
  for (const { id, date, kind } of encounter.notes) if (date || kind !== 'questionnaire') of(date ?? '').notes.push(id);
  const sorted = [...visits.values()].sort((a, b) => (a.date < b.date ? 1 : -1));
  const withRows = sorted.filter(({ procedures }) => procedures.length > 0);
  const marked = withRows.filter(({ procedures }) => procedures.some((id) => selected.has(id)));
  const own = sorted.find(({ date }) => date !== '' && date === encounter.dateOfService);
  const [only] = marked;
  const chosen =
    (marked.length === 1 ? only : undefined) ?? own ?? withRows.find(({ date }) => date !== '') ?? withRows[0] ?? sorted[0];
  return sorted.map((visit) => ({ ...visit, chosen: visit === chosen }));
}

const reports = new Set<string>(['pathology', 'radiology', 'sleep', 'letter']);

/** The encounter of one visit: its procedures, its notes first, then notes without a date or of an earlier day, and reports that came later. */
export function encounterOfVisit(encounter: Encounter, visit: Visit): Encounter {
  if (visit.date === '')
    return { ...encounter, procedures: encounter.procedures.filter(({ id }) => visit.procedures.includes(id)) };
  const notes = encounter.notes.filter(({ date, kind }) => !date || date <= visit.date || reports.has(kind ?? ''));
  notes.sort((a, b) => Number(b.date === visit.date) - Number(a.date === visit.date));
  return {
    ...encounter,
    dateOfService: visit.date,
    procedures: encounter.procedures.filter(({ id }) => visit.procedures.includes(id)),
    notes,
  };
}
