import type { FoundRow, RowGroup } from './row-group';
import type { RowDraft } from './row-parts';

/**
 * Rows of all lists of a page, in the order of the page. A procedure that two lists show is one; two equal rows of one list are two. A list
 * with more to say gives what the other leaves out.
 */
export function joinGroups(groups: readonly RowGroup[]): FoundRow[] {
  const joined: Joined[] = [];
  const byCode = new Map<string, Joined[]>();
  for (const group of groups) {
    for (const row of group.rows) {
      const alike = byCode.get(row.draft.cdt ?? '') ?? [];
      byCode.set(row.draft.cdt ?? '', alike);
      const twin = row.draft.cdt && alike.find((other) => !other.from.has(group) && same(other.row.draft, row.draft));
      if (twin) {
        Object.assign(twin.row.draft, { ...row.draft, ...twin.row.draft });
        twin.from.add(group);
        continue;
      }
      const one = { row, from: new Set([group]) };
      joined.push(one);
      alike.push(one);
    }
  }
  const all = joined.map(({ row }) => row);
  const full = kindsWithMoreToSay(all);
  return all.filter((row) => !isTitle(row, full)).sort((a, b) => a.element.order - b.element.order);
}

type Joined = { row: FoundRow; from: Set<RowGroup> };

const compared = ['toothRaw', 'surfaces', 'date', 'area', 'patient'] as const;

/** Whether two rows of one code can be the same procedure. */
function same(a: RowDraft, b: RowDraft): boolean {
  if (compared.some((key) => a[key] !== undefined && b[key] !== undefined && a[key] !== b[key])) return false;
  // The same code planned and done, at two prices, is not the same procedure shown twice.
  if (a.fee !== undefined && b.fee !== undefined && a.fee !== b.fee && a.feeBasis === b.feeBasis) return false;
  return a.status === undefined || b.status === undefined || a.status === b.status;
}

const said = (draft: RowDraft) => Object.keys(draft).filter((key) => key !== 'cdt' && key !== 'description').length;
const kind = ({ element }: FoundRow) => `${element.tag} ${element.attrs.class ?? ''}`;

/** By code, the kinds of element in which rows stand that say more than the code and its description. */
function kindsWithMoreToSay(rows: readonly FoundRow[]): ReadonlyMap<string, ReadonlySet<string>> {
  const kinds = new Map<string, Set<string>>();
  for (const row of rows) {
    if (!row.draft.cdt || said(row.draft) <= 1) continue;
    kinds.set(row.draft.cdt, (kinds.get(row.draft.cdt) ?? new Set()).add(kind(row)));
  }
  return kinds;
}

/** The title of an editor repeats the name of what is edited, in an element of another kind. */
function isTitle(row: FoundRow, full: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  if (!row.draft.cdt || said(row.draft) > 0) return false;
  return [...(full.get(row.draft.cdt) ?? [])].some((other) => other !== kind(row));
}
