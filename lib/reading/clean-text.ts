// Format characters, soft hyphens, private-use glyphs and controls show nothing to be read, and can split a word for the reader and not for the eye.
// biome-ignore lint/suspicious/noMisleadingCharacterClass: each stands for itself
const invisible = /[\p{Cf}\p{Co}\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180e\u3164\ufe00-\ufe0f\uffa0]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is taken out
const controls = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g;
// Letters and digits in another width or dress, and ligatures: compatibility forms that an eye reads as the plain ones.
const dressed = /[\uff01-\uff5e\ufb00-\ufb06\u{1d400}-\u{1d7ff}\u2460-\u2473\u24b6-\u24e9]+/gu;

/**
 * Text of a page as an eye reads it: nothing invisible, plain letters and digits, runs of blanks as one; line breaks stay. Hard blanks stay as
 * many as they are, and with `asSet` all others too: they set columns apart.
 */
export function cleanText(text: string, asSet = false): string {
  const short = text.length > 200_000 ? text.slice(0, 200_000) : text;
  // Most texts are plain ASCII, and need only their blanks folded.
  if (/^[\x20-\x7e\n]*$/.test(short)) return short.includes('  ') && !asSet ? short.replace(/ {2,}/g, ' ') : short;
  return short
    .replace(invisible, '')
    .replace(dressed, (word) => word.normalize('NFKC'))
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(controls, ' ')
    .replace(/\t+| {2,}/g, (run) => (asSet ? run.replace(/\t/g, '    ') : ' '))
    .replace(/[^\S\n]/g, ' ');
}
