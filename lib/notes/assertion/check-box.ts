import type { Place } from './place';

const checked = /^(\[[x\u2713\u2714*]\]|\([x\u2713\u2714]\)|[\u2611\u2612\u2713\u2714\u25a0\u25c9])$/;
const unchecked = /^(\( ?\)|\[\]|\[ \]|\[_\]|[\u2610\u25a1\u25cb])$/;
const isBox = (low: string | undefined) => low !== undefined && (checked.test(low) || unchecked.test(low));
const answers: Readonly<Record<string, boolean>> = {
  yes: true,
  y: true,
  present: true,
  positive: true,
  pos: true,
  no: false,
  n: false,
  absent: false,
  negative: false,
  neg: false,
  none: false,
  wnl: false,
  normal: false,
};

/**
 * What a check box says of a mention. `[x] pain [ ] fever` puts the box in front, `Pain: [ ] yes [x] no` and `Fever ☐` behind. Null where no box
 * belongs to it.
 */
export function readCheckBox(place: Place): { negative: boolean; from: number; to: number } | null {
  const { tokens, first, last } = place;
  const low = (i: number) => (i >= first && i < last ? tokens[i]?.low : undefined);
  let box = first;
  while (box < last && !isBox(low(box))) box++;
  if (box >= last) return null;

  const behind = /^[:?-]$/.test(low(place.to) ?? '') ? place.to + 1 : place.to;
  if (isBox(low(behind)) && (low(behind + 1) ?? '') in answers) {
    for (let i = behind; i + 1 < last && isBox(low(i)) && (low(i + 1) ?? '') in answers; i += 2) {
      if (checked.test(low(i) ?? '')) return { negative: !answers[low(i + 1) ?? ''], from: i, to: i + 2 };
    }
    return null;
  }
  const boxesInFront = box === first || /^[:|,;-]$/.test(low(box - 1) ?? '');
  if (!boxesInFront)
    return isBox(low(behind)) ? { negative: unchecked.test(low(behind) ?? ''), from: behind, to: behind + 1 } : null;
  for (let i = place.from - 1; i >= first && i >= place.from - 8; i--) {
    if (isBox(low(i))) return { negative: unchecked.test(low(i) ?? ''), from: i, to: i + 1 };
  }
  return null;
}
