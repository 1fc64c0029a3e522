/** One table for all comparisons; longer words are no typing errors of one another. */
const width = 40;
const table = new Uint8Array(width * width);
const at = (index: number): number => table[index] ?? 0;

/**
 * Edits (insert, delete, replace, swap of neighbours) from `typed` to `word`, and to the nearest beginning of `word`; each `limit + 1` when
 * there are more than `limit`.
 */
export function edits(typed: string, word: string, limit: number): { whole: number; start: number } {
  const n = typed.length;
  const m = Math.min(word.length, n + limit);
  const over = limit + 1;
  if (n >= width || m >= width) return { whole: over, start: over };
  for (let j = 0; j <= m; j++) table[j] = j;
  for (let i = 1; i <= n; i++) {
    const row = i * width;
    const above = row - width;
    table[row] = i;
    let least = i;
    const letter = typed.charCodeAt(i - 1);
    for (let j = 1; j <= m; j++) {
      const other = word.charCodeAt(j - 1);
      let cost = at(above + j - 1) + (letter === other ? 0 : 1);
      cost = Math.min(cost, at(above + j) + 1, at(row + j - 1) + 1);
      if (i > 1 && j > 1 && letter === word.charCodeAt(j - 2) && typed.charCodeAt(i - 2) === other)
        cost = Math.min(cost, at(above - width + j - 2) + 1);
      table[row + j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return { whole: over, start: over };
  }
  let start = over;
  for (let j = 0; j <= m; j++) start = Math.min(start, at(n * width + j));
  const whole = m < word.length ? over : Math.min(over, at(n * width + m));
  return { whole, start };
}

/** Letters of a word as bits: two words within k edits differ in at most 2k of them. */
export function lettersOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    bits |= 1 << (code >= 97 ? code - 97 : 26 + (code % 5));
  }
  return bits;
}

export function bitCount(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
