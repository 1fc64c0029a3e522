const replacements: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u2013': '-',
  '\u2014': '-',
  '\u2212': '-',
  '\u2026': '...',
  '\u00a0': ' ',
  '\u00df': 'ss',
  '\u00e6': 'ae',
  '\u00c6': 'AE',
  '\u00f8': 'o',
  '\u00d8': 'O',
  '\u0142': 'l',
  '\u0141': 'L',
  '\u00f0': 'd',
  '\u00fe': 'th',
  '\u0153': 'oe',
};

/**
 * Text as paper and X12 can carry it: printable ASCII, no X12 delimiter (`* ~ : ^`), no back quote, no double blanks. Accents are dropped, typographic quotes
 * and dashes become plain ones, what has no plain form becomes a blank.
 */
export function plainText(raw: string | undefined): string {
  if (!raw) return '';
  return raw
    .replace(
      /[\u2018-\u201d\u2013\u2014\u2212\u2026\u00a0\u00df\u00e6\u00c6\u00f8\u00d8\u0142\u0141\u00f0\u00fe\u0153\u201a]/g,
      (c) => replacements[c] ?? c,
    )
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^\x20-\x7e]/g, ' ')
    .replace(/[*~:^`]/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** A code without blanks and dots, in upper case. */
export const plainCode = (raw: string | undefined): string => (raw ?? '').replace(/[\s.]/g, '').toUpperCase();

export const digits = (raw: string | undefined): string => (raw ?? '').replace(/\D/g, '');

/** A phone number's digits, without the 1 of the country. */
export const tenDigits = (raw: string | undefined): string => digits(raw).replace(/^1(?=\d{10}$)/, '');
