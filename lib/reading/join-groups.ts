import type { FoundRow, RowGroup } from './row-group';
import type { RowDraft } from './row-parts';

/**
 * Rows of all lists of a page, in the order of the page. A procedure that two lists show is one; two equal rows of one list are two. A list
 * with more to say gives what the other leaves out.
 */
export function joinGroups(groups: readonly RowGroup[]): FoundRow[] {
  const joined: { row: FoundRow; from: Set<RowGroup> }[] = [];
  for (const group of groups) {
    for (const row of group.rows) {
      const twin = joined.find((other) => !other.from.has(group) && same(other.row.draft, row.draft));
      if (twin) {
        Object.assign(twin.row.draft, { ...row.draft, ...twin.row.draft });
        twin.from.add(group);
      } else joined.push({ row, from: new Set([group]) });
    }
  }
  const all = joined.map(({ row }) => row);
  // The title of an editor repeats the name of what is edited.
  const title = (row: FoundRow) => all.some((other) => other !== row && isTitleOf(row, other));
  return all.filter((row) => !title(row)).sort((a, b) => a.element.order - b.element.order);
}

const compared = ['toothRaw', 'surfaces', 'date', 'area', 'patient'] as const;

function same(a: RowDraft, b: RowDraft): boolean {
  if (!a.cdt || a.cdt !== b.cdt) return false;
  if (compared.some((key) => a[key] !== undefined && b[key] !== undefined && a[key] !== b[key])) return false;
  // The same code planned and done, at two prices, is not the same procedure shown twice.
  if (a.fee !== undefined && b.fee !== undefined && a.fee !== b.fee && a.feeBasis === b.feeBasis) return false;
  return a.status === undefined || b.status === undefined || a.status === b.status;
}

function isTitleOf(row: FoundRow, other: FoundRow): boolean {
  const said = (draft: RowDraft) => Object.keys(draft).filter((key) => key !== 'cdt' && key !== 'description').length;
  const kind = ({ element }: FoundRow) => `${element.tag} ${element.attrs.class ?? ''}`;
  return (
    row.draft.cdt !== undefined &&
    row.draft.cdt === other.draft.cdt &&
    said(row.draft) === 0 &&
    said(other.draft) > 1 &&
    kind(row) !== kind(other)
  );
}
