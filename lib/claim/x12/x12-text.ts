/**
 * Draft text as an element: capitals of the basic character set, at most `length` characters, no blank at its ends. What the basic set lacks (such
 * as # and %) becomes a blank.
 */
export const x12Text = (text: string, length: number): string =>
  text
    .toUpperCase()
    .replace(/[^A-Z0-9 !"&'()+,\-./;?=]/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
    .slice(0, length)
    .trim();
