import type { FoundRow, RowGroup } from './row-group';
import type { RowDraft } from './row-parts';

/**
 * Rows of all lists of a page, in the order of the page. A procedure that two lists show is one; two equal rows of one list are two. A list
 * with more to say gives what the other leaves out.
 */
export function joinGroups(groups: readonly RowGroup[]): FoundRow[] {
  const all: FoundRow[] = [];
  const byCode = new Map<string, FoundRow[]>();
  for (const group of groups) {
    // Rows of the lists before this one; each is the twin of one row of a list at most.
    const free = new Map<string, FoundRow[]>();
    const fresh: FoundRow[] = [];
    for (const row of group.rows) {
      const { cdt } = row.draft;
      const before = cdt ? (free.get(cdt) ?? [...(byCode.get(cdt) ?? [])]) : [];
      if (cdt) free.set(cdt, before);
      const at = before.findIndex((other) => same(other.draft, row.draft));
      const [twin] = at < 0 ? [] : before.splice(at, 1);
      if (twin) Object.assign(twin.draft, { ...row.draft, ...twin.draft });
      else fresh.push(row);
    }
    for (const row of fresh) {
      const { cdt = '' } = row.draft;
      const alike = byCode.get(cdt) ?? [];
      alike.push(row);
      byCode.set(cdt, alike);
      all.push(row);
    }
  }
  const full = kindsWithMoreToSay(all);
  return all.filter((row) => !isTitle(row, full)).sort((a, b) => a.element.order - b.element.order);
}

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
