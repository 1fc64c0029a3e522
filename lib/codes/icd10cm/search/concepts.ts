import type { IcdEntry } from '../icd-set';

/** Codes that differ only in side, in open or closed, or in the encounter of the 7th character are one thing to look for. */
export interface Concept {
  readonly entry: IcdEntry;
  /** Billable codes of the concept; the entry itself where it is billable. */
  readonly codes: readonly IcdEntry[];
}

const encounter = /, (?:initial|subsequent) encounter.*$|, sequela$|, (?:initial|subsequent) encounter/;
const side = /,? (?:unspecified|right|left) (?:side|eye|ear)$|\b(?:right|left|bilateral|unspecified side)\b/g;

/** A label without what tells the codes of one concept apart. */
const commonPart = (label: string): string =>
  label
    .toLowerCase()
    .replace(encounter, '')
    .replace(side, '')
    .replace(/[\s,]+/g, ' ')
    .trim();

/** Concepts of entries that stand in order of their codes. */
export function conceptsOf(entries: readonly IcdEntry[]): Concept[] {
  const concepts: { entry: IcdEntry; codes: IcdEntry[]; common: string }[] = [];
  const open: { code: string; common: string; concept: (typeof concepts)[number] }[] = [];
  for (const entry of entries) {
    while (open.length > 0 && !entry.code.startsWith(open.at(-1)?.code ?? '')) open.pop();
    const common = commonPart(entry.label);
    const above = open.at(-1);
    const concept =
      above && above.common === common && !above.concept.entry.billable ? above.concept : { entry, codes: [], common };
    if (concept.entry === entry) concepts.push(concept);
    if (entry.billable) concept.codes.push(entry);
    open.push({ code: entry.code, common, concept });
  }
  return concepts;
}
