/** Boxes of the post office and of those who rent them out, in English and as Puerto Rico writes them. */
const box =
  /(^|\W)(p\.?\s*o\.?\s*(box|bx|drawer)|post(al)?\s+(office\s+)?box|pob\s*\d|(lock|caller)\s?box|pmb\W*\d|apartado|apdo|p\.?\s*o\.?\s*b\s*\d)|^box\s+\d/i;

/** Whether a line of an address names a mailbox instead of a street. */
export const isBoxAddress = (line: string): boolean => box.test(line);
