import type { Reading } from '@/lib/encounter/reading';
import { type FoundNote, noteOf } from '../find-notes';
import { contains, type Page, type PageElement } from '../page-tree';
import type { RowGroup } from '../row-group';
import { headedCells } from './headed-cells';
import { fitsAddress } from './path-pattern';
import type { Profile } from './profile';
import { readTaught, type Taught } from './read-taught';

export interface UsedProfile {
  readonly taught: Taught | null;
  /** For the reading: which profile, and whether it could be used. */
  readonly said: NonNullable<Reading['profile']>;
}

/**
 * The profile of this site and path, read; null where none was taught. `taught` is null where the page has changed since, and then the page is
 * read as if nothing had been taught. What lies behind a dialog is not read.
 */
export function taughtFor(page: Page, front: PageElement, profiles: readonly Profile[]): UsedProfile | null {
  const [address = ''] = page.urls;
  const own = profiles.filter((profile) => fitsAddress(profile, address));
  if (own.length === 0) return null;
  const cells = headedCells(page.root);
  let changed: UsedProfile | null = null;
  for (const profile of own) {
    const { taught, lost } = readTaught(page.root, profile, cells);
    if (taught.places.some((place) => !contains(front, place))) continue;
    const { id, name } = profile;
    if (lost.length === 0) return { taught, said: { id, name, state: 'used', lost: [] } };
    changed ??= { taught: null, said: { id, name, state: 'changed', lost: [...lost] } };
  }
  return changed;
}

/** Generic rows with the taught ones in their places: a taught row keeps what only the generic reading saw of the same code. */
export function withTaughtRows(groups: RowGroup[], taught: Taught | null): RowGroup[] {
  if (!taught || taught.rows.length === 0) return groups;
  const covers = (element: PageElement) =>
    taught.rows.find((row) => contains(row.element, element) || contains(element, row.element));
  const seen = groups.flatMap(({ rows }) => rows);
  const rows = taught.rows.map(({ draft, element }) => {
    const same = seen.filter((row) => covers(row.element)?.element === element && row.draft.cdt === draft.cdt);
    const [only] = same.length === 1 ? same : [];
    return { element, draft: { ...only?.draft, ...draft }, selected: only?.selected ?? false };
  });
  const [first] = taught.rows;
  const rest = groups.map((group) => ({ ...group, rows: group.rows.filter((row) => !covers(row.element)) }));
  const own: RowGroup = {
    element: first?.element.parent ?? first?.element ?? ({} as PageElement),
    heading: '',
    rows,
    problems: [],
    notes: [],
    rowCount: null,
    back: [],
  };
  return [...rest, own].sort((a, b) => a.element.order - b.element.order);
}

/** Generic notes, and the taught ones in the place of those that they overlap. */
export function withTaughtNotes(notes: FoundNote[], taught: Taught | null): FoundNote[] {
  if (!taught || taught.notes.length === 0) return notes;
  const overlaps = (note: FoundNote) =>
    taught.notes.some(({ element }) => contains(element, note.element) || contains(note.element, element));
  return [
    ...notes.filter((note) => !overlaps(note)),
    ...taught.notes.map(({ text, element }) => noteOf(text, element, 'Note')),
  ].sort((a, b) => a.element.order - b.element.order);
}

export const isTaught = (group: RowGroup, taught: Taught | null): boolean =>
  taught !== null && group.rows.some((row) => taught.rows.some(({ element }) => element === row.element));
