import type { ShadowEntry } from './totals';

export const entryFilters = ['all', 'foreseen', 'missed', 'false', 'other', 'unbilled', 'possible', 'undecided', 'bad'] as const;
export type EntryFilter = (typeof entryFilters)[number];

const fits: Readonly<Record<EntryFilter, (entry: ShadowEntry) => boolean>> = {
  all: () => true,
  foreseen: (entry) => 'claim' in entry && entry.denials.some(({ warned }) => warned.length > 0),
  missed: (entry) => 'claim' in entry && entry.denials.some(({ warned }) => warned.length === 0),
  false: (entry) => 'claim' in entry && entry.warnings.some(({ outcome }) => outcome === 'false'),
  other: (entry) => 'claim' in entry && entry.warnings.some(({ outcome }) => outcome === 'other'),
  unbilled: (entry) => 'claim' in entry && entry.unbilled?.standing === 'supported',
  possible: (entry) => 'claim' in entry && entry.unbilled?.standing === 'possible',
  undecided: (entry) => 'claim' in entry && entry.outcome === 'undecided',
  bad: (entry) => 'error' in entry,
};

/** Entries of one kind in which every word of `search` stands: a claim number, a day, a code, a reason, a warning or a file. */
export function findEntries(entries: readonly ShadowEntry[], filter: EntryFilter, search: string): ShadowEntry[] {
  const words = search.toUpperCase().split(/\s+/).filter(Boolean);
  return entries.filter((entry) => fits[filter](entry) && words.every((word) => textOf(entry).includes(word)));
}

const textOf = (entry: ShadowEntry): string =>
  ('error' in entry
    ? [entry.file]
    : [
        entry.file,
        entry.claim,
        entry.date,
        ...entry.codes,
        ...entry.denials.flatMap(({ reason, remarks }) => [reason, ...remarks]),
        ...entry.warnings.map(({ id }) => id),
      ]
  )
    .join(' ')
    .toUpperCase();
