/**
 * What a line with this number has to name: `area` is met by any tooth or area of the oral cavity. From what dental payers ask for in their
 * manuals, customary and not read payer by payer.
 */
export type CdtNeed = 'tooth' | 'surface' | 'quadrant' | 'arch' | 'minutes' | 'area';

/**
 * One dental number in our own plain words: the official nomenclature is copyrighted and held nowhere. Numbers and years are facts taken from
 * public fee schedules and yearly change notices: Northeast Delta Dental 2023, ADA News of January 2016 and September 2025, BCBS North Dakota
 * of December 2017, and the lists of 2026 of outsourcestrategies.com, cleardentalbilling.com and
 * bryantconsultants.com.
 */
export interface CdtEntry {
  readonly code: string;
  readonly label: string;
  /** The family's file name, such as `oral-surgery`. */
  readonly family: string;
  readonly needs: readonly CdtNeed[];
  /** ISO dates of service for which it holds; '' when open, or when it began before 2016. */
  readonly validFrom: string;
  readonly validTo: string;
  /** Numbers that took its place, where it was retired for them. */
  readonly successors: readonly string[];
}

const needLetters: Readonly<Record<string, CdtNeed>> = {
  t: 'tooth',
  s: 'surface',
  q: 'quadrant',
  a: 'arch',
  m: 'minutes',
  r: 'area',
};

/**
 * Entries of one family from its table. A row is `number | needs | label | years | successors`, the last two only where they differ from
 * "always": `2026-` began with 2026, `-2025` ended with 2025. Numbers change on January 1.
 */
export function cdtFamily(family: string, table: string): readonly CdtEntry[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', needs = '', label = '', years = '', successors = ''] = line.split('|').map((cell) => cell.trim());
      const [first = '', last = ''] = years.split('-');
      return {
        code,
        label,
        family,
        needs: [...needs].flatMap((letter) => needLetters[letter] ?? []),
        validFrom: first && `${first}-01-01`,
        validTo: last && `${last}-12-31`,
        successors: successors.split(' ').filter(Boolean),
      };
    });
}
