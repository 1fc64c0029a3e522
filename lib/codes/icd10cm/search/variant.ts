import type { IcdEntry } from '../icd-set';

/** What tells the codes of one concept apart, as a query says it. */
export interface Variant {
  readonly side: '' | 'right' | 'left' | 'bilateral';
  readonly encounter: '' | 'initial' | 'subsequent' | 'sequela';
  /** The words that said so. */
  readonly typed: readonly string[];
}

const sides: Readonly<Record<string, Variant['side']>> = {
  right: 'right',
  rt: 'right',
  left: 'left',
  lt: 'left',
  bilateral: 'bilateral',
  bilat: 'bilateral',
  both: 'bilateral',
};
const encounters: Readonly<Record<string, Variant['encounter']>> = {
  initial: 'initial',
  subsequent: 'subsequent',
  sequela: 'sequela',
  sequelae: 'sequela',
};

/** Takes side and encounter out of the words, unless there is nothing else. */
export function parseVariant(words: readonly string[]): { variant: Variant; words: readonly string[] } {
  const typed = words.filter((word) => sides[word] || encounters[word]);
  const rest = words.filter((word) => !typed.includes(word) && word !== 'side');
  if (rest.length === 0) return { variant: { side: '', encounter: '', typed: [] }, words };
  const side = typed.map((word) => sides[word]).find(Boolean) ?? '';
  const encounter = typed.map((word) => encounters[word]).find(Boolean) ?? '';
  return { variant: { side, encounter, typed }, words: rest };
}

/** Codes of the side and encounter asked for; all of them where none is of that kind. */
export function ofVariant(codes: readonly IcdEntry[], { side, encounter }: Variant): readonly IcdEntry[] {
  const narrow = (from: readonly IcdEntry[], word: string) => {
    const some = word ? from.filter(({ label }) => label.toLowerCase().includes(word)) : from;
    return some.length > 0 ? some : from;
  };
  return narrow(narrow(codes, side), encounter);
}
