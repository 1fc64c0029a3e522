import type { Coverage } from '@/lib/encounter/encounter';
import { classOf, keyOfLabel } from './find-coverage';
import { oneLine, textOf } from './page-text';
import { elementsIn, isElement, type PageElement } from './page-tree';

/** Plans that stand as rows of a table whose head names carrier and member or group number. */
export function coverageInTables(root: PageElement): Coverage[] {
  const plans: Coverage[] = [];
  for (const table of elementsIn(root)) {
    if (table.tag !== 'table' || !table.shown) continue;
    const [heads, ...rows] = [...elementsIn(table)].filter((at) => at.tag === 'tr' && at.shown).map(cellsOf);
    if (!heads || heads.length > 12) continue;
    const keys = heads.map((head) => keyOfLabel(head.replace(/[:*\s]+$/, '')));
    const payer = keys.lastIndexOf('payerName');
    if (payer < 0 || !(keys.includes('memberId') || keys.includes('groupNumber'))) continue;
    for (const cells of rows) {
      const name = cells[payer] ?? '';
      if (cells.length !== heads.length || !/\p{L}{2}/u.test(name)) continue;
      const beside = cells.filter((_, i) => i !== payer).join(' ');
      const kind =
        /\bdental\b/i.test(`${beside} ${name}`) || !/\bmedical\b|\bhealth\b|medicare|medicaid|tricare/i.test(`${beside} ${name}`)
          ? 'dental'
          : 'medical';
      const cell = (key: 'memberId' | 'groupNumber') => cells[keys.indexOf(key)] ?? '';
      const payerClass = classOf(name);
      plans.push({
        kind,
        order: plans.filter((plan) => plan.kind === kind).length + 1,
        payerName: name,
        ...(payerClass && { payerClass }),
        ...(cell('memberId') && { memberId: cell('memberId') }),
        ...(cell('groupNumber') && { groupNumber: cell('groupNumber') }),
      });
    }
  }
  return plans;
}

const cellsOf = (row: PageElement): string[] =>
  row.children
    .filter((child): child is PageElement => isElement(child) && /^t[dh]$/.test(child.tag))
    .map((cell) => oneLine(textOf(cell)));
