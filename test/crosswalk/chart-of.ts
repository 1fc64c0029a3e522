import { readFileSync } from 'node:fs';
import { medicalPack } from '@/lib/codes/medical/pack';
import { crossVisit } from '@/lib/crosswalk/cross-visit';
import type { FamilyCase } from '@/lib/crosswalk/family';
import type { Encounter } from '@/lib/encounter/encounter';
import { visitOf } from '@/lib/encounter/visit';
import type { Chart } from '@/lib/notes/chart';
import { factSet } from '@/lib/notes/fact-set';
import { findFacts } from '@/lib/notes/find-facts';

/** A chart of an encounter written short: `text` becomes the only note. */
export function chartOf(visit: FamilyCase['visit']): Chart {
  const { text, ...rest } = visit;
  const date = rest.dateOfService ?? '2026-11-02';
  const encounter: Encounter = {
    dateOfService: date,
    ...rest,
    procedures: rest.procedures ?? [],
    notes: rest.notes ?? (text ? [{ id: 'n1', date, kind: 'progress', text }] : []),
  };
  return { visit: visitOf(encounter), facts: factSet(findFacts(encounter.notes)) };
}

/** What the crosswalk says of it. */
export const crossed = (visit: FamilyCase['visit']) => crossVisit(chartOf(visit), medicalPack);

/** The key of a code, for tests that speak in keys. */
export const keyOf = (code: string | undefined): string => (code ? (medicalPack.byCode(code)?.key ?? code) : '');

/** CPT numbers that a federal service reports, or null where the shared data is not there. */
export function sharedCptNumbers(): string[] | null {
  try {
    const file = new URL('../../../shared/facts/va_dental_cpt_usage.json', import.meta.url);
    return (JSON.parse(readFileSync(file, 'utf8')) as { rows: { cpt: string }[] }).rows.map((row) => row.cpt);
  } catch {
    return null;
  }
}
