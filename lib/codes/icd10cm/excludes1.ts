import type { IcdSet } from './icd-set';

/** What an Excludes1 note names: a code, or a range of categories, sometimes only with certain characters at one place. */
interface Named {
  readonly from: string;
  readonly to: string;
  /** Place of the first asked character, counted from 0 without the dot; -1 for the end of the code. */
  readonly at: number;
  readonly characters: string;
}

const code = '[A-Z]\\d[0-9A-Z](?:\\.[0-9A-Z]{1,4})?';
const mention = new RegExp(
  `(${code})(?:\\.?-(?!\\s*[A-Z]\\d))?(?:\\s*-\\s*(${code}))?(?:[\\s.-]*with (?:a |the )?(4th|5th|6th|7th|fourth|fifth|sixth|seventh|final)(?: (?:to|and|or) \\w+)? characters? ([.\\-0-9A-Z]+))?`,
  'g',
);
const places: Readonly<Record<string, number>> = { '4': 3, fo: 3, '5': 4, fi: 4, '6': 5, si: 5, '7': 6, se: 6 };

/** Whether an Excludes1 note of either code, or of a header above it, keeps the two apart. Codes with or without their dot; `date` ISO. */
export const excludesOneAnother = (icd: IcdSet, a: string, b: string, date: string): boolean =>
  leavesOut(icd, plain(a), plain(b), date) || leavesOut(icd, plain(b), plain(a), date);

function leavesOut(icd: IcdSet, own: string, other: string, date: string): boolean {
  for (let length = 3; length <= own.length; length++) {
    const notes = icd.get(own.slice(0, length), date)?.excludes1 ?? [];
    // A note that names the code's own family speaks of other parts of it.
    if (notes.some((note) => namedIn(note).some((named) => !own.startsWith(named.from) && holds(named, other)))) return true;
  }
  return false;
}

/** `(section M26-M27)` only says where the note stands. */
function namedIn(note: string): Named[] {
  return [...note.replace(/\((section|chapter|block)[^)]*\)/gi, '').matchAll(mention)].map(
    ([, from = '', to = from, place = '', characters = '']) => ({
      from: plain(from),
      to: plain(to),
      at: place === 'final' ? -1 : (places[place.slice(0, /^\d/.test(place) ? 1 : 2)] ?? -1),
      characters: characters.replace(/[^0-9A-Z]/g, ''),
    }),
  );
}

function holds({ from, to, at, characters }: Named, other: string): boolean {
  const inside = from === to ? other.startsWith(from) : other.slice(0, from.length) >= from && other.slice(0, to.length) <= to;
  if (!inside || characters === '') return inside;
  return at < 0 ? other.endsWith(characters) : other.startsWith(characters, at);
}

const plain = (written: string) => written.replace('.', '');
