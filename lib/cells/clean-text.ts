// Format characters, soft hyphens and variation selectors show nothing, and can split a word for the reader and not for the eye.
const invisible = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
// Controls other than tab and line feed.
const controls = /[^\P{Cc}\t\n]/gu;

/** One cell as an eye reads it: compatibility forms folded, nothing invisible, one blank between words. */
export function cleanCell(text: string): string {
  return text.normalize('NFKC').replace(invisible, '').replace(/\s+/g, ' ').trim();
}

/** A longer text: as `cleanCell`, but its lines, tabs and blanks stay, and so do signs that NFKC would rewrite. */
export function cleanLines(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(invisible, '')
    .replace(controls, ' ');
}
