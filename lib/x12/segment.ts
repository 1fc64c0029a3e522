/** One X12 segment: its id and elements. An element is text, or components joined by `:`. */
export type Segment = readonly [id: string, ...elements: readonly (string | readonly string[])[]];

export const delimiters = { element: '*', component: ':', repetition: '^', segment: '~' } as const;

/**
 * A segment as text, without empty components and elements at its end. Whatever the data holds, it makes no delimiter and no line: where a field
 * of the chart brings one (or a character beyond the printable ones), a blank is written.
 */
export function segmentText(segment: Segment): string {
  const [id, ...elements] = segment;
  const written = elements.map((element) =>
    typeof element === 'string' ? dataOf(id, element) : dropEmptyEnd(element).map(plain).join(delimiters.component),
  );
  // Only the envelope's fixed-width header keeps elements of blanks.
  const kept = id === 'ISA' ? written : dropEmptyEnd(written);
  return [id, ...kept].join(delimiters.element) + delimiters.segment;
}

/** The header alone names delimiters as data. */
const dataOf = (id: string, element: string): string =>
  id === 'ISA' && (element === delimiters.repetition || element === delimiters.component) ? element : plain(element);
const plain = (text: string): string => text.replace(/[^\x20-\x7e]|[*~:^]/g, ' ');

function dropEmptyEnd(list: readonly string[]): string[] {
  const kept = [...list];
  while (kept.length && kept.at(-1) === '') kept.pop();
  return kept;
}

/** Cents as X12 writes money: no needless zeros, no thousands. */
export function x12Money(cents: number): string {
  const sign = cents < 0 ? '-' : '';
  const whole = Math.floor(Math.abs(cents) / 100);
  const rest = String(Math.abs(cents) % 100)
    .padStart(2, '0')
    .replace(/0+$/, '');
  return `${sign}${whole}${rest ? `.${rest}` : ''}`;
}

/** ISO date as CCYYMMDD. */
export const x12Date = (iso: string): string => iso.replace(/-/g, '');
