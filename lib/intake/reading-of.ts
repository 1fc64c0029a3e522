import type { Encounter } from '@/lib/encounter/encounter';
import type { Reading } from '@/lib/encounter/reading';

type Parts = Partial<Pick<Reading, 'unreadable' | 'toothSystem' | 'warnings' | 'collapsed' | 'incompleteNotes'>>;

/** An encounter from a file or a paste as a Reading: what it does not say is named in `absent`, by the same paths as a page's. */
export function readingOf(found: Encounter, parts: Parts = {}): Reading {
  const encounter: Encounter = { schema: 'crossbite.encounter/1', ...found };
  const day = encounter.dateOfService ?? onlyDay(encounter);
  if (day) encounter.dateOfService = day;
  const unreadable = parts.unreadable ?? [];
  return {
    schema: 'crossbite.reading/1',
    encounter,
    absent: absentOf(encounter).filter((path) => !unreadable.some((one) => one.path === path)),
    unreadable,
    toothSystem: parts.toothSystem ?? 'none',
    incompleteNotes: parts.incompleteNotes ?? [],
    collapsed: parts.collapsed ?? [],
    warnings: parts.warnings ?? [],
    refused: '',
  };
}

/** The day that all rows, or all notes where there is no row, share. */
function onlyDay({ procedures, notes }: Encounter): string {
  const days = new Set((procedures.some(({ date }) => date) ? procedures : notes).flatMap(({ date }) => (date ? [date] : [])));
  return days.size === 1 ? ([...days][0] ?? '') : '';
}

function absentOf({ dateOfService, patient, coverage, procedures, notes }: Encounter): string[] {
  return [
    ...(dateOfService ? [] : ['dateOfService']),
    ...(patient?.name?.last ? [] : ['patient.name']),
    ...(patient?.birthDate ? [] : ['patient.birthDate']),
    ...(patient?.sex ? [] : ['patient.sex']),
    ...(coverage?.length ? [] : ['coverage']),
    ...(procedures.length > 0 ? [] : ['procedures']),
    ...(notes.length > 0 ? [] : ['notes']),
    ...procedures.flatMap(({ cdt }, i) => (cdt ? [] : [`procedures[${i}].cdt`])),
  ];
}

/** Remark on rows that are money and no service; none where there were none. */
export const paymentsLeftOut = (count: number): string[] =>
  count > 0 ? [`Left out as payments or adjustments: ${count} ${count === 1 ? 'row' : 'rows'}.`] : [];
