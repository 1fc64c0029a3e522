import type { Badge } from './badge';

/** The row of the page for each badge, null where it is not to be told; no row is taken twice. */
export function findRows(document: Document, badges: readonly Badge[]): (Element | null)[] {
  const rows = [...document.querySelectorAll('tr,[role=row]')].slice(0, 3000);
  const texts = rows.map((row) => cellTexts(row));
  const taken = new Set<number>();
  return badges.map(({ cdt, tooth }) => {
    const fits = (i: number) => !taken.has(i) && (texts[i]?.some((text) => text === cdt || text.startsWith(`${cdt} `)) ?? false);
    const all = rows.flatMap((_, i) => (fits(i) ? [i] : []));
    const exact = tooth ? all.filter((i) => texts[i]?.some((text) => text === tooth || text === `#${tooth}`)) : all;
    const at = exact[0] ?? (all.length === 1 ? all[0] : undefined);
    if (at === undefined) return null;
    taken.add(at);
    return rows[at] ?? null;
  });
}

const cellTexts = (row: Element): string[] =>
  [...row.children].map((cell) => {
    const control = cell.querySelector('input,select');
    return (control instanceof HTMLInputElement ? control.value : (cell.textContent ?? '')).trim();
  });
