import { cleanCell } from './clean-text';
import { type ColumnKey, headings } from './headings';

const byHeading = new Map<string, ColumnKey>(
  (Object.keys(headings) as ColumnKey[]).flatMap((key) => headings[key].split('|').map((heading) => [heading, key] as const)),
);

/** The key of one heading, null for one that is not known. Case, points, brackets and line breaks do not count. */
export function matchColumn(heading: string): ColumnKey | null {
  const low = cleanCell(heading.slice(0, 80))
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[.:;*"'’()[\]/\\_,?-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return byHeading.get(low) ?? byHeading.get(low.replace(/ /g, '')) ?? byHeading.get(low.replace(/ ?(?:\$|usd)$/, '')) ?? null;
}

/** Keys of a row of headings: each key once, the first column that claims it. Null cells are columns nobody asked for. */
export function matchColumns(row: readonly string[]): (ColumnKey | null)[] {
  const taken = new Set<ColumnKey>();
  return row.map((heading) => {
    const key = matchColumn(heading);
    if (key === null || taken.has(key)) return null;
    taken.add(key);
    return key;
  });
}

/** Whether a row reads as headings: at least two known ones, and at least half of what is written. */
export function isHeadingRow(row: readonly string[]): boolean {
  const written = row.filter((cell) => cell.trim() !== '');
  const known = new Set(matchColumns(written).filter((key) => key !== null)).size;
  return known >= 2 && known * 2 >= written.length;
}
