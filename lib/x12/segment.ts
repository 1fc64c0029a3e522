/** One X12 segment: its id and elements. An element is text, or components joined by `:`. */
export type Segment = readonly [id: string, ...elements: readonly (string | readonly string[])[]];

export const delimiters = { element: '*', component: ':', repetition: '^', segment: '~' } as const;

/** A segment as text, without empty components and elements at its end. Data never holds a delimiter: drafts are made of plain text. */
export function segmentText(segment: Segment): string {
  const [id, ...elements] = segment;
  const written = elements.map((element) =>
    typeof element === 'string' ? element : dropEmptyEnd(element).join(delimiters.component),
  );
  // Only the envelope's fixed-width header keeps elements of blanks.
  const kept = id === 'ISA' ? written : dropEmptyEnd(written);
  return [id, ...kept].join(delimiters.element) + delimiters.segment;
}

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
