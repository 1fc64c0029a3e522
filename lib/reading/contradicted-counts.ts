import { findCodes } from '@/lib/cells/find-codes';
import type { Procedure } from '@/lib/encounter/encounter';
import { isBehind, type Layers } from './layers';
import { segmentsOf } from './page-text';

/** Procedures of a dialog whose count the page behind it tells otherwise, such as `x1` in front and `(x3)` behind. */
export function contradictedCounts(layers: Layers, procedures: readonly Procedure[]): { index: number; raw: string }[] {
  const behind = segmentsOf(layers.root).filter(({ element, text }) => isBehind(layers, element) && findCodes(text).length > 0);
  const counts = new Map<string, number>();
  for (const { text } of behind) {
    const codes = findCodes(text);
    codes.forEach((code, i) => {
      const count = /\([x×]\s?(\d{1,3})\)/.exec(text.slice(code.toothEnd, codes[i + 1]?.start ?? text.length))?.[1];
      if (count) counts.set(code.cdt, Number(count));
    });
  }
  return procedures.flatMap(({ cdt, quantity }, index) => {
    const other = counts.get(cdt ?? '');
    return other !== undefined && quantity !== undefined && other !== quantity ? [{ index, raw: `x${quantity}, x${other}` }] : [];
  });
}
