import type { Badge } from './badge';
import { findRecords } from './find-records';

/** The row of the page for each badge, of a table first, null where it is not to be told; no row is taken twice. */
export function findRows(document: Document, badges: readonly Badge[]): (Element | null)[] {
  const rows = [...document.querySelectorAll('tr,[role=row]')].slice(0, 3000);
  const texts = rows.map((row) => cellTexts(row));
  const taken = new Set<number>();
  const inTables = badges.map(({ cdt, tooth }) => {
    const fits = (i: number) => !taken.has(i) && (texts[i]?.some((text) => text === cdt || text.startsWith(`${cdt} `)) ?? false);
    const all = rows.flatMap((_, i) => (fits(i) ? [i] : []));
    const exact = tooth ? all.filter((i) => texts[i]?.some((text) => text === tooth || text === `#${tooth}`)) : all;
    const at = exact[0] ?? (all.length === 1 ? all[0] : undefined);
    if (at === undefined) return null;
    taken.add(at);
    return rows[at] ?? null;
  });
  if (!inTables.includes(null)) return inTables;
  const records = findRecords(document);
  const used = new Set<Element>();
  return inTables.map((row, i) => {
    const badge = badges[i];
    if (row || !badge) return row;
    const own = records.filter(({ cdt, element }) => cdt === badge.cdt && !used.has(element));
    const word = new RegExp(`(?:^|[^\\w$.,/-])${badge.tooth.replace(/\W/g, '')}(?=$|[^\\w.,/])`);
    const exact = own.filter(({ cdt, text }) => badge.tooth && word.test(text.replace(cdt, ' ')));
    // As many as there are marks left for them: in the order of the page.
    const left = badges.filter((other, j) => other.cdt === badge.cdt && inTables[j] === null && j >= i).length;
    const one = exact[0] ?? (!badge.tooth && own.length === left ? own[0] : undefined) ?? (own.length === 1 ? own[0] : undefined);
    if (one) used.add(one.element);
    return one?.element ?? null;
  });
}

const cellTexts = (row: Element): string[] =>
  [...row.children].map((cell) => {
    const control = cell.querySelector('input,select');
    return (control instanceof HTMLInputElement ? control.value : (cell.textContent ?? '')).trim();
  });
