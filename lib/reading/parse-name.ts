import type { PersonName } from '@/lib/encounter/encounter';

/**
 * A written name → its parts: `Last, First M`, `First M Last`. A comma means last name first, unless what stands behind it is plainly the
 * last name (a hyphen in it, and none before). Titles and degrees are dropped. Null for what reads as no name.
 */
export function parseName(raw: string): PersonName | null {
  const text = raw
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/\b(?:Mr|Mrs|Ms|Miss|Dr|Mx)\.?\s+(?=\p{Lu})/gu, '')
    .replace(/,?\s+(?:Jr|Sr|II|III|IV)\.?(?=,|$)/, '')
    .replace(/["“”][^"“”]*["“”]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (!/\p{L}{2}/u.test(text) || text.length > 80 || /[\d@:;$/]/.test(text)) return null;
  const [left = '', right] = text.split(/\s*,\s*/, 2);
  if (right !== undefined && /\p{L}/u.test(right) && !/^(?:jr|sr|ii+|iv|dds|dmd|md)\.?$/i.test(right)) {
    const swapped = /-\p{Lu}/u.test(right) && !left.includes('-') && !/\s/.test(left) && !/\s/.test(right);
    return swapped ? named(right, left) : named(left, right);
  }
  const words = left.split(' ');
  if (words.length < 2) return null;
  const particle = words.findIndex((word, i) => i > 0 && /^(?:de|la|van|von|der|del|di|da|bin|al|st\.?)$/i.test(word));
  const at = particle > 0 ? particle : words.length - 1;
  return named(words.slice(at).join(' '), words.slice(0, at).join(' '));
}

function named(last: string, given: string): PersonName | null {
  const [first = '', ...middle] = given.split(' ');
  if (!last || !first) return null;
  const rest = middle.join(' ').replace(/\.$/, '');
  return { last, first, ...(rest && { middle: rest }) };
}

/** Names that can be of one person: same last name, and first names of which one begins the other. */
export function sameName(a: PersonName, b: PersonName): boolean {
  const fold = (text = '') =>
    text
      .normalize('NFD')
      .replace(/[^\p{L}]/gu, '')
      .toLowerCase();
  const [af, bf] = [fold(a.first), fold(b.first)];
  if (fold(a.last) === fold(b.last)) return af.startsWith(bf) || bf.startsWith(af);
  return fold(a.last) === bf && fold(b.last) === af;
}
