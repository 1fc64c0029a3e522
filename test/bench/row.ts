/** One figure of the bench. `median`, `min` and `max` in `unit`; `ratio` is median over the peer's or the limit's, below 1 being better. */
export interface Row {
  readonly group: string;
  readonly name: string;
  readonly unit: string;
  readonly median: number;
  readonly min: number;
  readonly max: number;
  readonly against?: { readonly name: string; readonly median: number; readonly ratio: number };
}

/** Times `run` in ms, `rounds` times after one warm-up. */
export async function timed(rounds: number, run: () => unknown): Promise<{ median: number; min: number; max: number }> {
  await run();
  const times: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return spreadOf(times);
}

/** Median and range of some figures. */
export function spreadOf(values: readonly number[]): { median: number; min: number; max: number } {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (index: number) => sorted[index] ?? Number.NaN;
  return { median: at(Math.floor(sorted.length / 2)), min: at(0), max: at(sorted.length - 1) };
}

/** A figure beside its peer or its limit. */
export function row(
  group: string,
  name: string,
  unit: string,
  spread: { median: number; min: number; max: number },
  against?: { name: string; median: number },
): Row {
  return { group, name, unit, ...spread, ...(against && { against: { ...against, ratio: spread.median / against.median } }) };
}

/** Exponent k of `time ~ size^k`, fitted by least squares over the logarithms: 1 is linear. */
export function exponentOf(sizes: readonly number[], times: readonly number[]): number {
  const xs = sizes.map(Math.log);
  const ys = times.map(Math.log);
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [mx, my] = [mean(xs), mean(ys)];
  const over = xs.reduce((sum, x, i) => sum + (x - mx) * ((ys[i] ?? my) - my), 0);
  return over / xs.reduce((sum, x) => sum + (x - mx) ** 2, 0);
}
